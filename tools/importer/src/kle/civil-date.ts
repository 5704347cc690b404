import { isFinite, parseTidspunkt } from '@sagdok/tid';

/** KLE's dates are Danish days: they begin at midnight in Denmark. */
const ZONE = 'Europe/Copenhagen';
const DAY = 86_400_000_000n;

const known = new Map<string, bigint | undefined>();

const parse = (text: string): bigint | undefined => {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  const instant = date === undefined ? undefined : parseTidspunkt(date, ZONE);
  return instant !== undefined && isFinite(instant) ? instant : undefined;
};

/** The instant at which a day (XML Schema's `date`) begins in Denmark, in microseconds since 1970; undefined when it is no date. */
export const startOfDay = (text: string): bigint | undefined => {
  if (!known.has(text)) known.set(text, parse(text));
  return known.get(text);
};

/** The instant a day later. */
export const dayAfter = (instant: bigint): bigint => instant + DAY;
