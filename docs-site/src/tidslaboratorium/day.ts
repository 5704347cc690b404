import { parseDato, type Tidspunkt } from '@sagdok/tid';

/** The laboratory counts time in whole days from this one, 1 January 2024, which is day 0. */
const FIRST = Date.UTC(2024, 0, 1);

const DAY = 86_400_000;

const dateOf = (day: number): Date => new Date(FIRST + day * DAY);

/** A day as the services write dates: `2024-04-01`. */
export const dayText = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** The day that a date as `2024-04-01` names; undefined where it names none. */
export const dayOfText = (text: string): number | undefined => {
  const dato = parseDato(text);
  return dato === undefined ? undefined : Math.round((Date.parse(dato) - FIRST) / DAY);
};

/** The instant at which a day begins. */
export const instantOf = (day: number): bigint => BigInt(FIRST + day * DAY) * 1000n;

/** The day that an instant is in; undefined for one that is not bounded. */
export const dayOf = (instant: Tidspunkt): number | undefined =>
  typeof instant === 'bigint' ? Math.floor((Number(instant / 1000n) - FIRST) / DAY) : undefined;

/** A day as people write it: `1. april 2024`. */
export const formatDay = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(day));

/** The same without its year: `1. april`. */
export const formatDayOfYear = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(dateOf(day));

/** A month in three letters: `apr`. */
export const formatMonth = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(dateOf(day)).replace('.', '');
