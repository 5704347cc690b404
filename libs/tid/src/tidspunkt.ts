/**
 * An instant on either time axis: microseconds since 1970-01-01T00:00:00Z, or an end that never comes.
 *
 * The two words are PostgreSQL's and LoRA's; they stand for the standard's `GraenseIndikator` (Generelle egenskaber,
 * TidspunktType). A JS `Date` keeps milliseconds only and would lose what PostgreSQL stores, hence the bigint.
 */
export type Tidspunkt = bigint | 'infinity' | '-infinity';

/** Is this an instant that a clock could show, and not an unbounded end? */
export const isFinite = (t: Tidspunkt): t is bigint => typeof t === 'bigint';

/** The order of two instants in time: -1 when `a` comes first, 1 when `b` does, 0 when they are the same. */
export const compare = (a: Tidspunkt, b: Tidspunkt): -1 | 0 | 1 => {
  if (a === b) return 0;
  if (typeof a === 'bigint' && typeof b === 'bigint') return a < b ? -1 : 1;

  return a === '-infinity' || b === 'infinity' ? -1 : 1;
};

/** The one of two instants that comes first. */
export const earliest = (a: Tidspunkt, b: Tidspunkt): Tidspunkt => (compare(a, b) <= 0 ? a : b);

/** The one of two instants that comes last. */
export const latest = (a: Tidspunkt, b: Tidspunkt): Tidspunkt => (compare(a, b) >= 0 ? a : b);
