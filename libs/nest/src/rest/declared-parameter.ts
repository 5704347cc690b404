import { tekster, type Tekster } from '@sagdok/model';
import type { JsonSchema } from '@sagdok/validering';
import { isUuid } from '../search/field-condition.js';

/** A parameter of a query, declared once: the operation reads it by this, and the API's description tells it. */
export interface DeclaredParameter<T> {
  /** What it asks. */
  readonly text: Tekster;
  /** The values it takes. */
  readonly schema: JsonSchema;
  /** What it is when it is not given. */
  readonly otherwise: T;
  /** What its text is read as, or what is wrong with it. */
  readonly read: (text: string) => T | Tekster;
}

/** The least and the most a number may be, and what it is when it is not given. */
export interface NumberLimits {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/** A whole number. */
export const numberParameter = (
  text: Tekster,
  { least, most, otherwise }: NumberLimits,
): DeclaredParameter<number> => ({
  text,
  schema: { type: 'integer', minimum: least, maximum: most, default: otherwise },
  otherwise,
  read: (given) => {
    const number = /^\d{1,15}$/.test(given) ? Number(given) : NaN;
    return number >= least && number <= most
      ? number
      : tekster(
          `værdien skal være et helt tal fra ${least} til ${most}`,
          `the value must be a whole number from ${least} to ${most}`,
        );
  },
});

/** What `efter` is, of every list that is read a page at a time. */
export const EFTER = tekster(
  'Stedet, hvor den foregående side slap, fra dens Link. Sider, der følger hinanden sådan, gentager og springer intet over, fordi andre skriver imens.',
  'The place where the page before ended, from its Link. Pages that follow each other so neither repeat nor skip because others write meanwhile.',
);

/** What is wrong with a text that is no cursor. */
export const NOT_A_CURSOR = tekster(
  'værdien skal være den, som den foregående sides Link peger på den næste med',
  'the value must be the one by which the Link of the page before points at the next',
);

/** A uuid, in lower case. */
export const idParameter = (text: Tekster): DeclaredParameter<string | undefined> => ({
  text,
  schema: { type: 'string', format: 'uuid' },
  otherwise: undefined,
  read: (given) => (isUuid(given) ? given.toLowerCase() : tekster('værdien er ikke en uuid', 'the value is no uuid')),
});

/** One of some words. */
export const wordParameter = <W extends string>(
  text: Tekster,
  words: readonly W[],
): DeclaredParameter<W | undefined> => ({
  text,
  schema: { type: 'string', enum: words },
  otherwise: undefined,
  read: (given) =>
    words.find((each) => each === given) ??
    tekster(`værdien skal være en af: ${words.join(', ')}`, `the value must be one of: ${words.join(', ')}`),
});

/** Where the page before ended, from its Link. */
export const cursorParameter = <T>(placeOf: (cursor: string) => T | undefined): DeclaredParameter<T | undefined> => ({
  text: EFTER,
  schema: { type: 'string' },
  otherwise: undefined,
  read: (given) => placeOf(given) ?? NOT_A_CURSOR,
});
