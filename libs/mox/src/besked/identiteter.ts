import { LIVSCYKLUSKODER, type Livscykluskode } from '@sagdok/tid';
import type { UnikId } from './haendelsesbesked.js';

/** The message types of our own events. Assumed: the standard leaves them to a catalogue of message types. */
export const BESKEDTYPER = {
  /** An object got a registrering. */
  registrering: 'urn:sagdok:beskedtype:registrering:1.0',
  /** A virkning period of an object begins or ends. */
  virkning: 'urn:sagdok:beskedtype:virkning:1.0',
} as const;

/** What has happened to the object: its livscykluskode, or that a virkning period begins, ends, or does both. */
export const HANDLINGER = [
  ...LIVSCYKLUSKODER.map((kode) => kode.toLowerCase() as Lowercase<Livscykluskode>),
  'begynder',
  'ophoerer',
  'skifter',
] as const;

/** One of {@link HANDLINGER}. */
export type Handling = (typeof HANDLINGER)[number];

const OBJEKTTYPE = 'urn:sagdok:objekttype:';
const HANDLING = 'urn:sagdok:handling:';
const ROLLE = 'urn:sagdok:rolle:';

/** The `ObjektType` of a type of object by its name in the model, `sag` for instance. Assumed. */
export const objekttypeUrn = (navn: string): string => OBJEKTTYPE + navn;

/** The name of the type of object that an `ObjektType` of ours names; undefined for one of others. */
export const objekttypeAf = (id: UnikId | undefined): string | undefined => efter(OBJEKTTYPE, id);

/** The `ObjektHandling` of what has happened. Assumed. */
export const handlingUrn = (handling: Handling): string => HANDLING + handling;

/** What an `ObjektHandling` of ours says has happened; undefined for one of others. */
export const handlingAf = (id: UnikId | undefined): Handling | undefined => {
  const navn = efter(HANDLING, id);

  return HANDLINGER.find((handling) => handling === navn);
};

/** The `ObjektRolle` of a relation by its name in the model, `primaerklasse` for instance. Assumed. */
export const rolleUrn = (relation: string): string => ROLLE + relation;

/** The name of the relation that an `ObjektRolle` of ours names; undefined for one of others. */
export const rolleAf = (id: UnikId | undefined): string | undefined => efter(ROLLE, id);

function efter(start: string, id: UnikId | undefined): string | undefined {
  if (id === undefined || !('URNIdentifikator' in id)) return undefined;
  const { URNIdentifikator: urn } = id;

  return urn.startsWith(start) ? urn.slice(start.length) : undefined;
}
