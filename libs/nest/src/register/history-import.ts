import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { StoredRegistrering } from '../storage/stored-fact.js';
import { decideErstat } from './decide.js';
import { factHistory, factsIn, importedOf, sameHistory, type ImportedRegistrering } from './history.js';
import type { Reader } from './reader.js';
import type { Kvittering } from './decision.js';
import type { Body } from './register.js';
import type { Writer } from './writer.js';
import type { Livscykluskode } from '@sagdok/tid';

/**
 * Importer with history: takes over an object with all its registreringer and their times (the standard's Importer, standard.md 1.7;
 * LoRA's takes one registrering only).
 */
export class HistoryImport {
  readonly #reader: Reader;
  readonly #writer: Writer;

  constructor(reader: Reader, writer: Writer) {
    this.#reader = reader;
    this.#writer = writer;
  }

  /**
   * Writes the registreringer that the register does not have, oldest first. What is there must be how the history begins, else it is
   * refused (`konflikt`) and nothing is written. Stopped in the middle it goes on where it was when it is done again.
   */
  async importer(uuid: string, registreringer: readonly Body[]): Promise<Kvittering> {
    const imported = importedOf(registreringer);
    await this.#checkBeginning(uuid, imported);
    for (;;) {
      const next = await this.#writer.retried(uuid, async () => this.#writeNext(uuid, imported));
      if (next >= imported.length) return { uuid, nr: next };
    }
  }

  /** Writes the first registrering that is missing; gives the number of those there are, or undefined when another write came between. */
  async #writeNext(uuid: string, imported: readonly ImportedRegistrering[]): Promise<number | undefined> {
    const current = await this.#writer.whole(uuid);
    const next = imported[current?.nr ?? 0];
    if (next === undefined) return current?.nr ?? 0;
    const { livscykluskode, brugerref, note, fra, body } = next;
    const changes = decideErstat(
      factsIn(this.#writer.tables, body),
      this.#writer.tables.facts,
      current?.facts ?? new Map(),
    );
    const decision = {
      uuid,
      base: current,
      livscykluskode: livscykluskode as Livscykluskode,
      brugerref,
      note,
      changes,
    };
    return (await this.#writer.write(decision, fra))?.nr;
  }

  async #checkBeginning(uuid: string, imported: readonly ImportedRegistrering[]): Promise<void> {
    const stored = await this.#reader.history(uuid);
    const beginning = imported.slice(0, stored.registreringer.length);
    const last = imported[beginning.length];
    const same =
      beginning.length === stored.registreringer.length &&
      beginning.every((each, i) => sameRegistrering(each, stored.registreringer[i])) &&
      sameHistory(stored.facts, factHistory(this.#writer.tables, beginning));
    const latest = beginning.at(-1);
    if (!same || (last !== undefined && latest !== undefined && last.fra <= latest.fra))
      throw SagdokFejl.andenHistorik(uuid);
  }
}

const sameRegistrering = (imported: ImportedRegistrering, stored: StoredRegistrering | undefined): boolean =>
  imported.fra === stored?.registreret.fra &&
  imported.livscykluskode === stored.livscykluskode &&
  imported.brugerref === stored.brugerref &&
  imported.note === stored.note;
