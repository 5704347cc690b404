import type { Locale } from './locale.ts';

/** A date such as `2027-01-31` as people write it: `31. januar 2027`. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
