import { stat } from 'node:fs/promises';
import { FileFault } from '../run/file-fault.js';
import { CONCURRENCY, type ImportRun } from '../run/import-run.js';
import { inBatches, inParallel } from '../run/in-parallel.js';
import type { Place, Sentence } from '../run/report.js';
import { objectsOf, textOf, type Json } from '../service/json.js';
import type { Query } from '../service/register-client.js';
import { foreseen } from './compare-history.js';
import { readObjects } from './json-objects.js';
import { ServiceTypes, type ServiceType } from './service-types.js';
import { withoutUnknown } from './without-unknown.js';

/** How many objects the register is asked for in one request. */
const BATCH = 20;

/** Every registrering, but little of what each says: only what held long ago. */
const REGISTRERINGER: Query = [
  ['registreretFra', '-infinity'],
  ['registreretTil', 'infinity'],
  ['virkningstid', '0001-01-01'],
];

/** An object with its history, as it can be imported. */
interface History {
  readonly type: ServiceType;
  readonly uuid: string;
  readonly place: Place;
  readonly registreringer: readonly Json[];
}

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
    const { progress } = this.#run;
    let found = false;
    for await (const { object, place } of readObjects(file, (bytes) => {
      progress.advance(bytes);
    })) {
      found = true;
      const history = this.#historyOf(object, place);
      if (history !== undefined) yield history;
    }
    if (!found) throw new FileFault({ file }, NOTHING);
  }

  /** The object as the service can take it; undefined when it cannot be imported, which is then in the summary. */
  #historyOf(object: Json, place: Place): History | undefined {
    const { summary } = this.#run;
    const uuid = (textOf(object.id) ?? textOf(object.uuid))?.toLowerCase();
    const registreringer = objectsOf(object.registreringer);
    const type = this.#types.typeOf(registreringer);
    const refuse = (reasons: readonly Sentence[]): undefined => {
      summary.refuse(type?.navn ?? '?', {
        place,
        key: type?.navn ?? '?',
        ...(uuid !== undefined && { uuid }),
        reasons,
      });
    };
    if (uuid === undefined || registreringer.length === 0) {
      refuse([NO_OBJECT]);
      return;
    }
    if (type === undefined) {
      refuse([NO_TYPE]);
      return;
    }
    const { value, unknown } = withoutUnknown(this.#types, arrayOf(type.schema), registreringer);
    if (this.#streng && unknown.size > 0) {
      refuse([...unknown].map(unknownField));
      return;
    }
    for (const field of unknown) summary.omit(`${type.navn}/${field}`, uuid);
    return { type, uuid, place, registreringer: objectsOf(value) };
  }

  async #storeBatch(batch: readonly History[]): Promise<void> {
    const { client, signal } = this.#run;
    for (const [path, histories] of Map.groupBy(batch, ({ type }) => type.path)) {
      signal.throwIfAborted();
      const stored = await client.list(
        path,
        histories.map(({ uuid }) => uuid),
        REGISTRERINGER,
      );
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
    else
      summary.count(type.navn, stored.length === 0 ? 'created' : answer.nr > stored.length ? 'changed' : 'unchanged');
  }
}

const arrayOf = (items: Json): Json => ({ items });

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw FileFault.unreadable(file, error instanceof Error ? error.message : String(error));
  }
};

const unknownField = (field: string): Sentence => ({
  da: `tjenesten kender ikke ${field}`,
  en: `the service does not know ${field}`,
});

const NOTHING: Sentence = {
  da: 'filen har ingen objekter med registreringer',
  en: 'the file has no objects with registreringer',
};
const NO_OBJECT: Sentence = {
  da: 'det er ikke et objekt med id og registreringer',
  en: 'it is not an object with id and registreringer',
};
const NO_TYPE: Sentence = {
  da: 'objekttypen kan ikke kendes på registreringerne, eller tjenesten har den ikke',
  en: 'the type of object cannot be told from the registreringer, or the service does not have it',
};
const OTHER_HISTORY: Sentence = {
  da: 'registret har registreringer, som filen ikke har',
  en: 'the register has registreringer that the file does not have',
};
