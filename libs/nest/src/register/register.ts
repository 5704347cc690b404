import type { Livscykluskode } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { decideErstat, decideOpret, decideRet, wholeOf, type TableChange } from './decide.js';
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

/** A registrering that was written. */
export interface Kvittering {
  readonly uuid: string;
  /** The number of the registrering in the object's history, from 1. */
  readonly nr: number;
}

const noteOf = (body: Body): string => (typeof body.note === 'string' ? body.note : '');

const checkExpected = (uuid: string, current: CurrentObject, { forventet }: Anmodning): void => {
  if (forventet !== undefined && forventet !== current.nr) throw SagdokFejl.forudsaetning(uuid, current.nr);
};

/**
 * The write operations of the standard on the objects of one type: Opret, Importer, Ret, Passiver, Slet.
 * Bodies have been validated. Each operation is one registrering or a refusal (`SagdokFejl`), after which nothing has changed.
 * Source: Generelle egenskaber, Operationer (standard.md 1.7), as LoRA binds them (golden README).
 */
export class Register {
  readonly #typeName: string;
  readonly #writer: Writer;
  readonly #newUuid: () => string;

  constructor(writer: Writer, newUuid: () => string) {
    this.#writer = writer;
    this.#newUuid = newUuid;
    this.#typeName = writer.tables.objekttype.navn;
  }

  /** Opret: a new object with a new uuid. */
  async opret(body: Body, anmodning: Anmodning): Promise<Kvittering> {
    const uuid = this.#newUuid();
    const nr = await this.#first(uuid, 'Opstaaet', body, anmodning);
    if (nr === undefined) throw SagdokFejl.konflikt(uuid);
    return { uuid, nr };
  }

  /**
   * Importer: the object at a given uuid. A new one is created, a living one is replaced as a whole (which makes it Rettet), and
   * a passive or deleted one is revived, merged with what it had.
   */
  async importer(uuid: string, body: Body, anmodning: Anmodning): Promise<Kvittering> {
    return this.#writer.retried(uuid, async () => {
      const current = await this.#writer.whole(uuid);
      if (current === undefined) {
        if (anmodning.forventet !== undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
        return this.#receipt(uuid, await this.#first(uuid, 'Importeret', body, anmodning));
      }
      checkExpected(uuid, current, anmodning);
      const gone = current.livscykluskode === 'Passiveret' || current.livscykluskode === 'Slettet';
      const writes = writesOf(this.#writer.tables, body, 'hele');
      const changes = gone
        ? decideRet(writes, current.facts, highestIn(current))
        : decideErstat(wholeOf(writes), this.#writer.tables.facts, current.facts);
      return this.#next(uuid, current, gone ? 'Importeret' : 'Rettet', noteOf(body), anmodning, changes);
    });
  }

  /** Ret: changes what the body names, and carries the rest over. Refuses what changes nothing. */
  async ret(uuid: string, body: Body, anmodning: Anmodning): Promise<Kvittering> {
    const writes = writesOf(this.#writer.tables, body, 'aendring');
    return this.#writer.retried(uuid, async () => {
      const current = await this.#writer.current(uuid, writes);
      if (current === undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
      checkExpected(uuid, current, anmodning);
      checkTransition(uuid, current.livscykluskode, 'Rettet');
      const changes = decideRet(writes, current.facts, current.highest);
      if (changes.length === 0 && current.livscykluskode === 'Rettet') throw SagdokFejl.ingenAendring(uuid);
      return this.#next(uuid, current, 'Rettet', noteOf(body), anmodning, changes);
    });
  }

  /** Passiver: the object is no longer kept up to date here; it is still read and found. */
  async passiver(uuid: string, note: string, anmodning: Anmodning): Promise<Kvittering> {
    return this.#turn(uuid, 'Passiveret', note, anmodning);
  }

  /** Slet: the object is gone from now on, its history stays. Again is no change, and no fault. */
  async slet(uuid: string, note: string, anmodning: Anmodning): Promise<Kvittering> {
    return this.#turn(uuid, 'Slettet', note, anmodning);
  }

  /** Does the register hold the object, in whatever state? */
  async findes(uuid: string): Promise<boolean> {
    return (await this.#writer.current(uuid, [])) !== undefined;
  }

  async #turn(uuid: string, til: Livscykluskode, note: string, anmodning: Anmodning): Promise<Kvittering> {
    return this.#writer.retried(uuid, async () => {
      const current = await this.#writer.current(uuid, []);
      if (current === undefined) throw SagdokFejl.ikkeFundet(this.#typeName, uuid);
      checkExpected(uuid, current, anmodning);
      if (current.livscykluskode === 'Slettet' && til === 'Slettet') return { uuid, nr: current.nr };
      checkTransition(uuid, current.livscykluskode, til);
      return this.#next(uuid, current, til, note, anmodning, []);
    });
  }

  async #first(
    uuid: string,
    livscykluskode: Livscykluskode,
    body: Body,
    { brugerref }: Anmodning,
  ): Promise<number | undefined> {
    const changes = decideOpret(writesOf(this.#writer.tables, body, 'hele'));
    return this.#writer.write(uuid, undefined, { livscykluskode, brugerref, note: noteOf(body) }, changes);
  }

  async #next(
    uuid: string,
    current: CurrentObject,
    livscykluskode: Livscykluskode,
    note: string,
    { brugerref }: Anmodning,
    changes: readonly TableChange[],
  ): Promise<Kvittering | undefined> {
    return this.#receipt(uuid, await this.#writer.write(uuid, current, { livscykluskode, brugerref, note }, changes));
  }

  #receipt(uuid: string, nr: number | undefined): Kvittering | undefined {
    return nr === undefined ? undefined : { uuid, nr };
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
