import type { Skalartype } from '@sagdok/model';
import type { JsonSchema } from './json-schema.js';

/** Any text PostgreSQL can hold: no NUL and no half of a surrogate pair. */
export const tekst: JsonSchema = { type: 'string', pattern: '^[^\\u0000\\p{Cs}]*$' };

/** The most characters of a text that objects are found by: the database's index has room for so many of any kind. */
export const MAKS_NOEGLE = 600;

/** A text that objects are found by. */
export const soegetekst: JsonSchema = { ...tekst, maxLength: MAKS_NOEGLE };

/** A text that tells a part of an object from the others. */
export const noegletekst: JsonSchema = { ...soegetekst, minLength: 1 };

/** An instant in any spelling that `@sagdok/tid` reads. */
export const tidspunkt: JsonSchema = { type: 'string', format: 'tidspunkt' };

/** A uuid with hyphens, in small or capital letters. */
export const uuid: JsonSchema = { type: 'string', format: 'uuid' };

/** A urn: `urn:` and something after it. */
export const urn: JsonSchema = { type: 'string', pattern: '^urn:[^\\u0000\\p{Cs}]+$', maxLength: MAKS_NOEGLE };

/** An integer that fits in PostgreSQL's `integer`. */
export const heltal: JsonSchema = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** The number of an entry of a relation: others are numbered on from the highest, so there must be room for them. */
export const nummer: JsonSchema = { ...heltal, maximum: 1_000_000_000 };

/** The empty text, which clears what it is given for in a Ret. */
export const tom: JsonSchema = { const: '' };

/** The schemas of the model's single values. */
export const skalarer: Readonly<Record<Skalartype, JsonSchema>> = {
  tekst,
  tekstliste: { type: 'array', items: tekst },
  boolean: { type: 'boolean' },
  heltal,
  dato: { type: 'string', format: 'dato' },
  tidspunkt,
  varighed: { type: 'string', format: 'varighed' },
  uuid,
};
