import type { ImportRun } from '../run/import-run.js';
import type { Place, Sentence } from '../run/report.js';
import { textOf, type Json } from '../service/json.js';
import type { ReadObject } from '../service/register-client.js';
import { ALL_TIMES, newest } from './register-klasser.js';
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

const BUSY: Sentence = {
  da: 'andre blev ved med at ændre den imens',
  en: 'others kept changing it meanwhile',
};

/** How often an object is read again because others have changed it. */
const ATTEMPTS = 5;

/**
 * Makes the object what it should be, in one registrering, or leaves it alone when it is that already; counts what became of it. What
 * others write meanwhile is not overwritten: the object is read again, and what it should be follows from what it is then.
 * @param listed the object as the register had it when it was listed; undefined when it had not
 */
export const storeObject = async (run: ImportRun, wanted: Wanted, listed: Json | undefined): Promise<void> => {
  const path = `/klassifikation/${wanted.type}`;
  let read: Partial<ReadObject> = { object: listed };
  for (let i = 0; i < ATTEMPTS; i++) {
    if (await storedOnce(run, wanted, read)) return;
    read = await run.client.read(path, wanted.uuid, ALL_TIMES);
  }
  const { type, uuid, key, place } = wanted;
  run.summary.refuse(type, { place, key, uuid, reasons: [BUSY] });
};

/** Tries to store the object on top of what was read; false when it is to be read again first. */
const storedOnce = async (run: ImportRun, wanted: Wanted, { object, etag }: Partial<ReadObject>): Promise<boolean> => {
  const { type, uuid, key, place, note } = wanted;
  const { summary, client, dryRun } = run;
  const refuse = (reasons: readonly Sentence[]): void => {
    summary.refuse(type, { place, key, uuid, reasons });
  };
  const registrering = object && newest(object);
  const code = textOf(registrering?.livscykluskode);
  if (code === 'Slettet' || code === 'Passiveret') {
    refuse([GONE]);
    return true;
  }
  const current = registrering ? timelinesOf(type, registrering) : EMPTY;
  const desired = wanted.from(current);
  if (registrering && sameTimelines(current, desired)) {
    summary.count(type, 'unchanged');
    return true;
  }
  // A list gives no ETags: what is to be changed is read by itself first.
  if (registrering && etag === undefined) return false;
  run.signal.throwIfAborted();
  const stored = await client.put(`/klassifikation/${type}`, uuid, bodyOf(type, desired, note), { dryRun, etag });
  if (stored.kind === 'refused' && stored.changed) return false;
  if (stored.kind === 'refused') refuse(stored.reasons);
  else summary.count(type, registrering ? 'changed' : 'created');
  return true;
};
