import { FileFault } from '../run/file-fault.js';
import { CONCURRENCY, type ImportRun } from '../run/import-run.js';
import { inBatches, inParallel } from '../run/in-parallel.js';
import type { Place } from '../run/report.js';
import { textOf } from '../service/json.js';
import { ServiceFault } from '../service/service-fault.js';
import { ended } from './desired.js';
import { desiredKlasse, type Edition } from './desired-klasse.js';
import { desiredFacet, desiredKlassifikation, KLASSIFIKATION_UUID, noteOf } from './envelope.js';
import { nameOf } from './kle-element.js';
import { KleReader } from './kle-reader.js';
import { readOutline, type Outline } from './outline.js';
import { planImport } from './plan-import.js';
import { ALL_TIMES, BATCH, beginningOf, KLASSE, type Stranger } from './register-klasser.js';
import { storeObject, type Wanted } from './store-object.js';

/**
 * Imports a KLE emneplan or handlingsfacetter: the klassifikation, its facet and all klasser.
 * A file that is not whole, or is older than what the register has, is refused, and nothing of it is written.
 */
export const importKle = async (run: ImportRun, file: string): Promise<void> => {
  const paths = await run.client.paths();
  if (!paths.has(KLASSE)) throw ServiceFault.lacking(run.client.url, KLASSE);
  try {
    await new KleImport(run, file, await readOutline(file)).import();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    run.summary.refuse('fil', { place: error.place, key: file, reasons: [error.sentence] });
  }
};

class KleImport {
  readonly #run: ImportRun;
  readonly #file: string;
  readonly #outline: Outline;
  readonly #note: string;

  constructor(run: ImportRun, file: string, outline: Outline) {
    this.#run = run;
    this.#file = file;
    this.#outline = outline;
    this.#note = noteOf(outline.facet, outline.udgave);
  }

  async import(): Promise<void> {
    const { summary, progress, client } = this.#run;
    const { entries, refusals, facet, udgave } = this.#outline;
    const refusedBefore = summary.refusals.length;
    const { edition, missing, remarks } = await planImport(client, this.#file, this.#outline);
    for (const remark of remarks) summary.remark(remark);
    for (const refusal of refusals) summary.refuse('klasse', refusal);

    progress.start(this.#note, entries.size + missing.length);
    try {
      await this.#store(this.#wantedIn(edition));
      await this.#store(missing.map((stranger) => this.#wantedEnd(stranger, edition)));
    } finally {
      progress.stop();
    }
    // The facet comes last: with its plan it says that the edition is whole.
    const whole = summary.refusals.length === refusedBefore;
    await this.#storeBatch([
      { ...this.#common, type: 'klassifikation', uuid: KLASSIFIKATION_UUID, key: 'KLE', from: desiredKlassifikation },
    ]);
    const from = desiredFacet(facet, whole ? udgave : undefined);
    await this.#storeBatch([{ ...this.#common, type: 'facet', uuid: edition.facetUuid, key: facet, from }]);
  }

  get #common(): { readonly place: Place; readonly note: string } {
    return { place: { file: this.#file }, note: this.#note };
  }

  /** The klasser that the file has, as it is read the second time. */
  async *#wantedIn(edition: Edition): AsyncGenerator<Wanted> {
    for await (const element of new KleReader(this.#file).elements()) {
      const entry = this.#outline.entries.get(element.index);
      const uuid = edition.uuids.get(element.index);
      if (entry === undefined || uuid === undefined) continue;
      const key = nameOf(element);
      for (const field of element.ukendte) this.#run.summary.omit(field, key);
      yield {
        ...this.#common,
        place: element.place,
        type: 'klasse',
        uuid,
        key,
        from: (current) => desiredKlasse(element, entry, current, edition),
      };
    }
  }

  #wantedEnd({ uuid, nr }: Stranger, { from: at }: Edition): Wanted {
    return {
      ...this.#common,
      type: 'klasse',
      uuid,
      key: `klasse ${nr}`,
      from: (current) => {
        const oprettet = beginningOf(current);
        return ended(current, typeof oprettet === 'bigint' ? oprettet : at, at) ?? current;
      },
    };
  }

  async #store(wanted: AsyncIterable<Wanted> | Iterable<Wanted>): Promise<void> {
    await inParallel(inBatches(wanted, BATCH), CONCURRENCY, async (batch) => {
      await this.#storeBatch(batch);
      this.#run.progress.advance(batch.length);
    });
  }

  async #storeBatch(batch: readonly Wanted[]): Promise<void> {
    const { client, signal } = this.#run;
    const [first] = batch;
    if (first === undefined) return;
    signal.throwIfAborted();
    const uuids = batch.map(({ uuid }) => uuid);
    const objects = await client.list(`/klassifikation/${first.type}`, uuids, ALL_TIMES);
    const byUuid = new Map(objects.map((object) => [textOf(object.id), object]));
    for (const wanted of batch) await storeObject(this.#run, wanted, byUuid.get(wanted.uuid));
  }
}
