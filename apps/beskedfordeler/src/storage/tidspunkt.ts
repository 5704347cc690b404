import { formatIso, parseTidspunkt } from '@sagdok/tid';

/** An instant in microseconds since 1970, from the text that the database gives. */
export const instant = (text: unknown): bigint => {
  const parsed = parseTidspunkt(String(text));
  if (typeof parsed !== 'bigint') throw new TypeError(`the database has no such instant: ${String(text)}`);
  return parsed;
};

/** The instant that the database gives as ISO 8601; undefined where it has none. */
export const isoOrNone = (text: unknown): string | undefined => (text === null ? undefined : formatIso(instant(text)));

/** The instant so many seconds later. */
export const later = (now: bigint, seconds: number): bigint => now + BigInt(Math.round(seconds * 1_000_000));
