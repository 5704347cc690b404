import type { Random } from './random.js';

/** The years at which anything begins or ends. Few, so that what is written meets. */
const YEARS = Array.from({ length: 12 }, (_, i) => String(2000 + i));

const BOUNDS: readonly string[] = ['-infinity', ...YEARS, 'infinity'];

/** How many stretches of time the years divide all of it into. Nothing changes within one, so to look at each is to look at every instant. */
export const STRETCHES = BOUNDS.length - 1;

/** The number of a bound, as a body or an answer spells it: `2003-01-01`, `2003-01-01 00:00:00+00`, `infinity`. */
export const boundOf = (instant: string): number => {
  const found = BOUNDS.indexOf(/^\d{4}-01-01( 00:00:00\+00)?$/.test(instant) ? instant.slice(0, 4) : instant);
  if (found < 0) throw new Error(`${instant} is no instant that was written`);
  return found;
};

/** A bound as bodies spell it. */
export const spelt = (bound: number): string => {
  const text = BOUNDS[bound] ?? 'infinity';
  return /^\d/.test(text) ? `${text}-01-01` : text;
};

/** From one to three periods, one after another, with or without time between them. */
export const randomPeriods = (random: Random): { readonly from: string; readonly to: string }[] => {
  const count = random.pick([1, 1, 2, 3]);
  const bounds = new Set<number>();
  while (bounds.size < count * 2) bounds.add(random.below(BOUNDS.length));
  const ordered = [...bounds].toSorted((a, b) => a - b);
  return Array.from({ length: count }, (_, i) => ({
    from: spelt(ordered[i * 2] ?? 0),
    to: spelt(ordered[i * 2 + 1] ?? BOUNDS.length - 1),
  }));
};

/** One period. */
export const randomPeriod = (random: Random): { readonly from: string; readonly to: string } => {
  const a = random.below(BOUNDS.length - 1);
  const b = a + 1 + random.below(BOUNDS.length - 1 - a);
  return { from: spelt(a), to: spelt(b) };
};
