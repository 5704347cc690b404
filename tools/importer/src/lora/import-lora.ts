import { stat } from 'node:fs/promises';
import { FileFault } from '../run/file-fault.js';
import { CONCURRENCY, type ImportRun } from '../run/import-run.js';
import { inBatches, inParallel } from '../run/in-parallel.js';
import type { Sentence } from '../run/report.js';
import { objectsOf, textOf, type Json } from '../service/json.js';
import type { Query } from '../service/register-client.js';
import { foreseen } from './compare-history.js';
import { recognise, type History } from './history.js';
import { readObjects } from './json-objects.js';
import { ServiceTypes } from './service-types.js';

/** How many objects the register is asked for in one request. */
const BATCH = 20;

/** Every registrering, but little of what each says: only what held long ago. */
const REGISTRERINGER: Query = [
  ['registreretFra', '-infinity'],
  ['registreretTil', 'infinity'],
  ['virkningstid', '0001-01-01'],
];

/** Imports objects with all their registreringer from files in LoRA's format. */
export class LoraImport {
  readonly #run: ImportRun;
  readonly #types: ServiceTypes;
  readonly #streng: boolean;

  private constructor(run: ImportRun, types: ServiceTypes, streng: boolean) {
    this.#run = run;
    this.#types = types;
    this.#streng = streng;
  }

  /**
   * Asks the service which types and fields it has.
   * @param streng refuse an object with a field that the service does not know, instead of leaving the field out
   */
  static async with(run: ImportRun, streng: boolean): Promise<LoraImport> {
    return new LoraImport(run, new ServiceTypes(await run.client.get('/openapi.json')), streng);
  }

  /** Imports a file. When it is broken, what stood before that has been imported, and the file is refused. */
  async import(file: string): Promise<void> {
    const { progress, summary } = this.#run;
    try {
      progress.start(file, await sizeOf(file));
      await inParallel(inBatches(this.#historiesIn(file), BATCH), CONCURRENCY, (batch) => this.#storeBatch(batch));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      summary.refuse('fil', { place: error.place, key: file, reasons: [error.sentence] });
    } finally {
      progress.stop();
    }
  }

  async *#historiesIn(file: string): AsyncGenerator<History> {
    const { progress, summary } = this.#run;
    let found = false;
    const read = (bytes: number): void => {
      progress.advance(bytes);
    };
    for await (const object of readObjects(file, read)) {
      found = true;
      const recognised = recognise(this.#types, object, this.#streng);
      if ('refusal' in recognised) {
        summary.refuse(recognised.type, recognised.refusal);
        continue;
      }
      const { history, unknown } = recognised;
      for (const field of unknown) summary.omit(`${history.type.navn}/${field}`, history.uuid);
      yield history;
    }
    if (!found) throw new FileFault({ file }, NOTHING);
  }

  async #storeBatch(batch: readonly History[]): Promise<void> {
    const { client, signal } = this.#run;
    for (const [path, histories] of Map.groupBy(batch, ({ type }) => type.path)) {
      signal.throwIfAborted();
      const uuids = histories.map(({ uuid }) => uuid);
      const stored = await client.list(path, uuids, REGISTRERINGER);
      const byUuid = new Map(stored.map((object) => [textOf(object.id), objectsOf(object.registreringer)]));
      for (const history of histories) await this.#store(history, byUuid.get(history.uuid) ?? []);
    }
  }

  async #store(history: History, stored: readonly Json[]): Promise<void> {
    const { client, summary, signal, dryRun } = this.#run;
    const { type, uuid, place, registreringer } = history;
    const refuse = (reasons: readonly Sentence[]): void => {
      summary.refuse(type.navn, { place, key: type.navn, uuid, reasons });
    };
    if (dryRun) {
      const outcome = foreseen(stored, registreringer);
      if (outcome === 'refused') refuse([OTHER_HISTORY]);
      else summary.count(type.navn, outcome);
      return;
    }
    signal.throwIfAborted();
    const answer = await client.put(type.path, uuid, { registreringer });
    if (answer.kind === 'refused') refuse(answer.reasons);
    else if (stored.length === 0) summary.count(type.navn, 'created');
    else summary.count(type.navn, answer.nr > stored.length ? 'changed' : 'unchanged');
  }
}

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw FileFault.unreadable(file, error instanceof Error ? error.message : String(error));
  }
};

const NOTHING: Sentence = {
  da: 'filen har ingen objekter med registreringer',
  en: 'the file has no objects with registreringer',
};

const OTHER_HISTORY: Sentence = {
  da: 'registret har registreringer, som filen ikke har',
  en: 'the register has registreringer that the file does not have',
};
