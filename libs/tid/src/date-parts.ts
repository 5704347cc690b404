import { type Zone } from './zone.js';

/** What the words of a text say of an instant, before they are put together. */
export interface DateParts {
  /** The numbers of the date in the order they are written, without a month that is a name. */
  readonly numbers: readonly string[];
  readonly month?: number;
  /** Days since 1970-01-01, where one word says it all: `20100301`, `2010-w09-1`. */
  readonly days?: number;
  /** Hour, minute, second and decimals as they are written. */
  readonly clock?: readonly (string | undefined)[];
  readonly meridiem?: 'am' | 'pm';
  readonly era?: 'ad' | 'bc';
  readonly zone?: Zone;
}

/** Is the whole date there, so that further digits must be a time? */
export const hasDate = (parts: DateParts): boolean =>
  parts.days !== undefined || parts.numbers.length + (parts.month === undefined ? 0 : 1) === 3;
