import type { Livscykluskode } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { decideErstat, decideOpret, decideRet, wholeOf } from './decide.js';
import type { Decision, Outcome } from './decision.js';
import type { Write } from './write.js';
import { checkTransition, type CurrentObject, type Writer } from './writer.js';
import { writesOf } from './writes-of.js';

/** A request's body once it has been validated. */
export type Body = Readonly<Record<string, unknown>>;

/** Who writes, and on what condition. */
export interface Anmodning {
  /** The uuid of the user whose registrering it becomes. */
  readonly brugerref: string;
  /** The number that the current registrering must have (`If-Match`); absent: any. */
  readonly forventet?: number;
}

const noteOf = (body: Body): string => (typeof body.note === 'string' ? body.note : '');

const checkExpected = (uuid: string, current: CurrentObject, { forventet }: Anmodning): void => {
  if (forventet !== undefined && forventet !== current.nr) throw SagdokFejl.forudsaetning(uuid, current.nr);
};

/**
 * The write operations of the standard on the objects of one type: Opret, Importer, Ret, Passiver, Slet.
 * Bodies have been validated. Each operation is one registrering or a refusal (`SagdokFejl`), after which nothing has changed.
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

  /** Opret: a new object with a new uuid. */
  async opret(body: Body, anmodning: Anmodning): Promise<R> {
    const uuid = this.#newUuid();
    const result = await this.#outcome.carryOut(this.#first(uuid, 'Opstaaet', body, anmodning));
    if (result === undefined) throw SagdokFejl.konflikt(uuid);
    return result;
  }

  /**
   * Importer: the object at a given uuid. A new one is created, a living one is replaced as a whole (which makes it Rettet), and
   * a passive or deleted one is revived, merged with what it had.
   */
  async importer(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#writer.retried(uuid, async () => {
      const base = await this.#writer.whole(uuid);
      if (base === undefined) {
        if (anmodning.forventet !== undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
        return this.#outcome.carryOut(this.#first(uuid, 'Importeret', body, anmodning));
      }
      checkExpected(uuid, base, anmodning);
      const { tables } = this.#writer;
      const writes = writesOf(tables, body, 'hele');
      const gone = base.livscykluskode === 'Passiveret' || base.livscykluskode === 'Slettet';
      return this.#outcome.carryOut({
        uuid,
        base,
        livscykluskode: gone ? 'Importeret' : 'Rettet',
        brugerref: anmodning.brugerref,
        note: noteOf(body),
        changes: gone
          ? decideRet(writes, base.facts, highestIn(base))
          : decideErstat(wholeOf(writes), tables.facts, base.facts),
      });
    });
  }

  /** Ret: changes what the body names, and carries the rest over. Refuses what changes nothing. */
  async ret(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    const writes = writesOf(this.#writer.tables, body, 'aendring');
    return this.#writer.retried(uuid, async () => {
      const base = await this.#current(uuid, anmodning, writes);
      checkTransition(uuid, base.livscykluskode, 'Rettet');
      const changes = decideRet(writes, base.facts, base.highest);
      if (changes.length === 0 && base.livscykluskode === 'Rettet') throw SagdokFejl.ingenAendring(uuid);
      const { brugerref } = anmodning;
      return this.#outcome.carryOut({ uuid, base, livscykluskode: 'Rettet', brugerref, note: noteOf(body), changes });
    });
  }

  /** Passiver: the object is no longer kept up to date here; it is still read and found. Takes the note of the body, nothing else. */
  async passiver(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#turn(uuid, 'Passiveret', body, anmodning);
  }

  /** Slet: the object is gone from now on, its history stays. Again is no change, and no fault. Takes the note of the body, nothing else. */
  async slet(uuid: string, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#turn(uuid, 'Slettet', body, anmodning);
  }

  /** Does the register hold the object, in whatever state? */
  async findes(uuid: string): Promise<boolean> {
    return (await this.#writer.current(uuid, [])) !== undefined;
  }

  async #turn(uuid: string, livscykluskode: Livscykluskode, body: Body, anmodning: Anmodning): Promise<R> {
    return this.#writer.retried(uuid, async () => {
      const base = await this.#current(uuid, anmodning, []);
      if (base.livscykluskode === 'Slettet' && livscykluskode === 'Slettet') return this.#outcome.alreadySo(uuid, base);
      checkTransition(uuid, base.livscykluskode, livscykluskode);
      const { brugerref } = anmodning;
      return this.#outcome.carryOut({ uuid, base, livscykluskode, brugerref, note: noteOf(body), changes: [] });
    });
  }

  async #current(uuid: string, anmodning: Anmodning, writes: readonly Write[]): Promise<CurrentObject> {
    const current = await this.#writer.current(uuid, writes);
    if (current === undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
    checkExpected(uuid, current, anmodning);
    return current;
  }

  #first(uuid: string, livscykluskode: Livscykluskode, body: Body, { brugerref }: Anmodning): Decision {
    const changes = decideOpret(writesOf(this.#writer.tables, body, 'hele'));
    return { uuid, base: undefined, livscykluskode, brugerref, note: noteOf(body), changes };
  }
}

/** The highest number of each numbered relation among facts that were read whole. */
const highestIn = ({ facts }: CurrentObject): Record<string, number> => {
  const highest: Record<string, number> = {};
  for (const { vaerdi } of [...facts.values()].flat()) {
    const { relation, indeks } = vaerdi as { relation?: string; indeks?: number };
    if (relation !== undefined && indeks !== undefined) highest[relation] = Math.max(highest[relation] ?? 0, indeks);
  }
  return highest;
};
