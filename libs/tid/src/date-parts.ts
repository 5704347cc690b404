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

/** Are these the year and the day in it, `2010-060`? */
export const isOrdinal = ([year = '', dayOfYear = '', more]: readonly string[]): boolean =>
  year.length >= 3 && dayOfYear.length === 3 && more === undefined;

/** Is the whole date there, so that further digits must be a time? */
export const hasDate = ({ days, numbers, month }: DateParts): boolean =>
  days !== undefined || isOrdinal(numbers) || numbers.length + (month === undefined ? 0 : 1) === 3;
