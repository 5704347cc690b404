import type { Place, Refusal, Sentence } from '../run/report.js';
import { objectsOf, textOf, type Json } from '../service/json.js';
import type { FileObject } from './json-objects.js';
import type { ServiceType, ServiceTypes } from './service-types.js';
import { withoutUnknown } from './without-unknown.js';

/** An object with its history, as the service can take it. */
export interface History {
  readonly type: ServiceType;
  readonly uuid: string;
  readonly place: Place;
  readonly registreringer: readonly Json[];
}

/** What an object of a file is to an import: a history, with what was left out of it, or something that cannot be imported. */
export type Recognised =
  | { readonly history: History; readonly unknown: readonly string[] }
  | { readonly type: string; readonly refusal: Refusal };

/**
 * Recognises an object of a file by its members, and leaves out what the service has no place for.
 * @param streng refuse an object with something that would be left out
 */
export const recognise = (types: ServiceTypes, { object, place }: FileObject, streng: boolean): Recognised => {
  const uuid = (textOf(object.id) ?? textOf(object.uuid))?.toLowerCase();
  const registreringer = objectsOf(object.registreringer);
  const type = types.typeOf(registreringer);
  const key = type?.navn ?? '?';
  const refused = (...reasons: readonly Sentence[]): Recognised => ({
    type: key,
    refusal: { place, key, ...(uuid !== undefined && { uuid }), reasons },
  });
  if (uuid === undefined || registreringer.length === 0) return refused(NO_OBJECT);
  if (type === undefined) return refused(NO_TYPE);
  const { value, unknown } = withoutUnknown(types, { items: type.schema }, registreringer);
  if (streng && unknown.size > 0) return refused(...[...unknown].map(unknownField));
  return { history: { type, uuid, place, registreringer: objectsOf(value) }, unknown: [...unknown] };
};

const unknownField = (field: string): Sentence => ({
  da: `tjenesten kender ikke ${field}`,
  en: `the service does not know ${field}`,
});

const NO_OBJECT: Sentence = {
  da: 'det er ikke et objekt med id og registreringer',
  en: 'it is not an object with id and registreringer',
};

const NO_TYPE: Sentence = {
  da: 'objekttypen kan ikke kendes på registreringerne, eller tjenesten har den ikke',
  en: 'the type of object cannot be told from the registreringer, or the service does not have it',
};
