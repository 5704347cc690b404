import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { noteOf, type Body } from './body.js';
import { checkExpected, type Forventet } from './current-object.js';
import type { Outcome } from './decision.js';
import * as operation from './operation.js';
import { answeredBefore, uuidOfKey, type RequestKey } from './request-key.js';
import type { Writer } from './writer.js';

/** Who writes, and on what condition. */
export interface Anmodning {
  /** The uuid of the user whose registrering it becomes. */
  readonly brugerref: string;
  /** What the current registrering must be (`If-Match`); absent: any, or none. */
  readonly forventet?: Forventet;
  /** What the request is known again by (`Idempotency-Key`); absent: it is carried out as often as it is sent. */
  readonly key?: RequestKey;
}

/** An operation as it was sent: on which object, with what, by whom. */
interface Sent {
  readonly uuid: string;
  readonly body: Body;
  readonly anmodning: Anmodning;
}

/**
 * The write operations of the standard on the objects of one type: Opret, Importer, Ret, Passiver, Slet.
 * Bodies have been validated. Each operation is one registrering or a refusal (`SagdokFejl`), after which nothing has changed.
 * A request with a key that was carried out before comes to what it came to then, and writes nothing.
 * Source: Generelle egenskaber, Operationer (standard.md 1.7), as LoRA binds them (golden README).
 *
 * `R` is what comes of an operation: the receipt of what was written, or a preview of what would be.
 */
export class Register<R> {
  readonly #typeName: string;
  readonly #writer: Writer;
  readonly #newUuid: () => string;
  readonly #outcome: Outcome<R>;

  constructor(writer: Writer, newUuid: () => string, outcome: Outcome<R>) {
    this.#writer = writer;
    this.#newUuid = newUuid;
    this.#outcome = outcome;
    this.#typeName = writer.tables.objekttype.navn;
  }

  /** Opret: a new object with a new uuid, which follows from the key where there is one. */
  async opret(body: Body, anmodning: Anmodning): Promise<R> {
    const { key, brugerref } = anmodning;
    const uuid = key === undefined ? this.#newUuid() : uuidOfKey(this.#typeName, brugerref, key);
    const first = operation.opret(this.#writer.tables, body);
    const made = await this.#outcome.carryOut({ uuid, base: undefined, brugerref, note: noteOf(body), key, ...first });
    if (made !== undefined) return made;
    if (key === undefined) throw SagdokFejl.konflikt(uuid);
    const nr = answeredBefore((await this.#writer.current(uuid, [], key))?.tidligere, key);
    const before = nr === undefined ? undefined : await this.#outcome.alreadySo({ uuid, nr });
    if (before === undefined) throw SagdokFejl.noegleGenbrugt(key.noegle);
    return before;
  }

  /**
   * Importer: the object at a given uuid. A new one is created, a living one is replaced as a whole (which makes it Rettet), and
   * a passive or deleted one is revived, merged with what it had.
   */
  async importer(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#carryOut(operation.importer(this.#writer.tables, body), { uuid, body, anmodning });
  }

  /** Ret: changes what the body names, and carries the rest over. Refuses what changes nothing. */
  async ret(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#carryOut(operation.ret(this.#writer.tables, uuid, body), { uuid, body, anmodning });
  }

  /** Passiver: the object is no longer kept up to date here; it is still read and found. Takes the note of the body, nothing else. */
  async passiver(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#carryOut(operation.passiver(uuid), { uuid, body, anmodning });
  }

  /** Slet: the object is gone from now on, its history stays. Again is no change, and no fault. Takes the note of the body, nothing else. */
  async slet(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#carryOut(operation.slet(uuid), { uuid, body, anmodning });
  }

  /** Does the register hold the object, in whatever state? */
  async findes(uuid: string): Promise<boolean> {
    return (await this.#writer.current(uuid, [])) !== undefined;
  }

  /** Reads, decides and carries out; again when another write came between. */
  async #carryOut(
    { reads, decide, make }: operation.Operation,
    { uuid, body, anmodning: { brugerref, forventet, key } }: Sent,
  ): Promise<R> {
    const said = { uuid, brugerref, note: noteOf(body), key };
    return this.#writer.retried(uuid, async () => {
      const base = reads === 'alt' ? await this.#writer.whole(uuid, key) : await this.#writer.current(uuid, reads, key);
      if (base === undefined) {
        if (make === undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
        checkExpected(uuid, undefined, forventet);
        return this.#outcome.carryOut({ ...said, base, ...make() });
      }
      // The request's own first time is no reason to refuse it the second.
      const answered = answeredBefore(base.tidligere, key);
      if (answered !== undefined) return this.#outcome.alreadySo({ uuid, nr: answered });
      checkExpected(uuid, base.nr, forventet);
      const made = decide(base);
      return made === undefined
        ? this.#outcome.alreadySo({ uuid, nr: base.nr }, key)
        : this.#outcome.carryOut({ ...said, base, ...made });
    });
  }
}
