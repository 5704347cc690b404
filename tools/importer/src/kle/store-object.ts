import type { ImportRun } from '../run/import-run.js';
import type { Place, Sentence } from '../run/report.js';
import { textOf, type Json } from '../service/json.js';
import { newest } from './register-klasser.js';
import { bodyOf, EMPTY, sameTimelines, timelinesOf, type KlassifikationType, type Timelines } from './timelines.js';

/** An object that an import has something to say of. */
export interface Wanted {
  readonly type: KlassifikationType;
  readonly uuid: string;
  /** What people know it by. */
  readonly key: string;
  readonly place: Place;
  /** The note of the registrering it becomes. */
  readonly note: string;
  /** What it should be, given what it is. */
  readonly from: (current: Timelines) => Timelines;
}

const GONE: Sentence = {
  da: 'nogen har slettet eller passiveret den i registret, og det laver importen ikke om på',
  en: 'someone has deleted or passivated it in the register, and the import does not undo that',
};

/**
 * Makes the object what it should be, in one registrering, or leaves it alone when it is that already; counts what became of it.
 * @param object the object as the register has it; undefined when it has not
 */
export const storeObject = async (run: ImportRun, wanted: Wanted, object: Json | undefined): Promise<void> => {
  const { type, uuid, key, place, note } = wanted;
  const { summary, client, dryRun } = run;
  const refuse = (reasons: readonly Sentence[]): void => {
    summary.refuse(type, { place, key, uuid, reasons });
  };
  const registrering = object && newest(object);
  const code = textOf(registrering?.livscykluskode);
  if (code === 'Slettet' || code === 'Passiveret') {
    refuse([GONE]);
    return;
  }
  const current = registrering ? timelinesOf(type, registrering) : EMPTY;
  const desired = wanted.from(current);
  if (registrering && sameTimelines(current, desired)) {
    summary.count(type, 'unchanged');
    return;
  }
  run.signal.throwIfAborted();
  const stored = await client.put(`/klassifikation/${type}`, uuid, bodyOf(type, desired, note), dryRun);
  if (stored.kind === 'refused') refuse(stored.reasons);
  else summary.count(type, registrering ? 'changed' : 'created');
};
