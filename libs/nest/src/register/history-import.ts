import type { Livscykluskode } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { StoredRegistrering } from '../storage/stored-fact.js';
import type { Body } from './body.js';
import { checkExpected, type CurrentObject, type Forventet } from './current-object.js';
import { decideErstat } from './decide.js';
import { factHistory, factsIn, importedOf, sameHistory, type ImportedRegistrering } from './history.js';
import type { Reader } from './reader.js';
import type { Decision, Kvittering } from './decision.js';
import type { Anmodning } from './register.js';
import { answeredBefore, type RequestKey } from './request-key.js';
import type { Writer } from './writer.js';

/** What there is of an object when a history of it comes. */
interface Beginning {
  /** How many registreringer there are. */
  readonly nr: number;
  /** Whether that is how the history begins. */
  readonly agrees: boolean;
}

/** One registrering of a history that is taken over. */
interface Step {
  readonly uuid: string;
  readonly imported: readonly ImportedRegistrering[];
  readonly beginning: Beginning;
  readonly anmodning: Pick<Anmodning, 'key'> & { readonly forventet: Forventet | undefined };
}

/** What a step came to. */
interface StepDone {
  /** The registrering that the object is at. */
  readonly nr: number;
  /** There was nothing to write. */
  readonly over?: true;
}

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
   * refused (`konflikt`) and nothing is written. Stopped in the middle it goes on where it was when it is done again; a key is used up
   * by the last registrering.
   */
  async importer(uuid: string, registreringer: readonly Body[], anmodning: Anmodning): Promise<Kvittering> {
    const imported = importedOf(registreringer);
    let { forventet } = anmodning;
    let beginning: Beginning | undefined;
    for (;;) {
      const done = await this.#writer.retried(uuid, async () => {
        beginning ??= await this.#beginning(uuid, imported);
        const step = await this.#writeNext({ uuid, imported, beginning, anmodning: { ...anmodning, forventet } });
        beginning = step && { nr: step.nr, agrees: true };
        return step;
      });
      if (done.over || done.nr === imported.length) return { uuid, nr: done.nr };
      forventet = undefined;
    }
  }

  /** Writes the first registrering that is missing; undefined when another write came between. */
  async #writeNext({ uuid, imported, beginning, anmodning }: Step): Promise<StepDone | undefined> {
    const { forventet, key } = anmodning;
    const current = await this.#writer.whole(uuid, key);
    const answered = answeredBefore(current?.tidligere, key);
    if (answered !== undefined) return { nr: answered, over: true };
    checkExpected(uuid, current?.nr, forventet);
    const { nr, agrees } = beginning;
    if ((current?.nr ?? 0) !== nr) return undefined;
    if (!agrees) throw SagdokFejl.andenHistorik(uuid);
    const next = imported[nr];
    if (next === undefined) {
      const remembered = key === undefined || (await this.#writer.remember(uuid, nr, key));
      return remembered ? { nr, over: true } : undefined;
    }
    return this.#writer.write(
      this.#decision(uuid, current, next, nr + 1 === imported.length ? key : undefined),
      next.fra,
    );
  }

  #decision(
    uuid: string,
    base: CurrentObject | undefined,
    { livscykluskode, brugerref, note, body }: ImportedRegistrering,
    key: RequestKey | undefined,
  ): Decision {
    const { tables } = this.#writer;
    const changes = decideErstat(factsIn(tables, body), tables.facts, base?.facts ?? new Map());
    return { uuid, base, livscykluskode: livscykluskode as Livscykluskode, brugerref, note, changes, key };
  }

  async #beginning(uuid: string, imported: readonly ImportedRegistrering[]): Promise<Beginning> {
    const stored = await this.#reader.history(uuid);
    const beginning = imported.slice(0, stored.registreringer.length);
    const next = imported[beginning.length];
    const latest = beginning.at(-1);
    const agrees =
      beginning.length === stored.registreringer.length &&
      beginning.every((each, i) => sameRegistrering(each, stored.registreringer[i])) &&
      sameHistory(stored.facts, factHistory(this.#writer.tables, beginning)) &&
      (next === undefined || latest === undefined || latest.fra < next.fra);
    return { nr: stored.registreringer.length, agrees };
  }
}

const sameRegistrering = (imported: ImportedRegistrering, stored: StoredRegistrering | undefined): boolean =>
  imported.fra === stored?.registreret.fra &&
  imported.livscykluskode === stored.livscykluskode &&
  imported.brugerref === stored.brugerref &&
  imported.note === stored.note;
