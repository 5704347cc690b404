import { TidFejl } from './tid-fejl.js';
import { type Tidspunkt, compare, earliest, latest } from './tidspunkt.js';

/**
 * A half-open period `[fra, til)`: the start belongs to it, the end does not (golden README: `from_included` and
 * `to_included` are ignored). It is never empty. Made only by {@link periode}, and frozen.
 */
export interface Periode {
  readonly fra: Tidspunkt;
  readonly til: Tidspunkt;
}

/**
 * The period from `fra` to `til`.
 * @throws TidFejl `tom-periode` when no instant lies in it: `fra` is not before `til`
 */
export const periode = (fra: Tidspunkt, til: Tidspunkt): Periode => {
  if (compare(fra, til) >= 0) throw TidFejl.tomPeriode(fra, til);

  return Object.freeze({ fra, til });
};

/** All of time. */
export const ALTID: Periode = periode('-infinity', 'infinity');

/** The period that holds one instant only, to the microsecond: what `virkningstid` and `registreringstid` ask for. */
export const punkt = (t: bigint): Periode => periode(t, t + 1n);

/** Does the instant `t` lie in `p`? */
export const contains = (p: Periode, t: Tidspunkt): boolean => compare(p.fra, t) <= 0 && compare(t, p.til) < 0;

/** Do all instants of `q` lie in `p`? */
export const includes = (p: Periode, q: Periode): boolean => compare(p.fra, q.fra) <= 0 && compare(q.til, p.til) <= 0;

/** Have `a` and `b` an instant in common? Periods that only meet have none. */
export const intersects = (a: Periode, b: Periode): boolean => compare(a.fra, b.til) < 0 && compare(b.fra, a.til) < 0;

/** Are these the same period? */
export const samePeriode = (a: Periode, b: Periode): boolean => a.fra === b.fra && a.til === b.til;

/** The instants that `a` and `b` have in common, undefined when there are none. */
export const intersect = (a: Periode, b: Periode): Periode | undefined =>
  intersects(a, b) ? periode(latest(a.fra, b.fra), earliest(a.til, b.til)) : undefined;

/** Sorts periods by where they start, then by where they end: for `toSorted`. */
export const byTime = (a: Periode, b: Periode): number => compare(a.fra, b.fra) || compare(a.til, b.til);

/** What is left of `a` without any instant of `bs`, in time order: none, one or several periods. O(n log n). */
export const subtract = (a: Periode, ...bs: readonly Periode[]): Periode[] => {
  const left: Periode[] = [];
  let fra = a.fra;
  for (const b of bs.toSorted(byTime)) {
    if (!intersects(a, b)) continue;
    if (compare(fra, b.fra) < 0) left.push(periode(fra, b.fra));
    fra = latest(fra, b.til);
  }
  if (compare(fra, a.til) < 0) left.push(periode(fra, a.til));

  return left;
};

/** The same instants in as few periods as can be, in time order: those that meet or overlap are joined. O(n log n). */
export const coalesce = (ps: readonly Periode[]): Periode[] => {
  const joined: Periode[] = [];
  for (const p of ps.toSorted(byTime)) {
    const last = joined.at(-1);
    if (!last || compare(last.til, p.fra) < 0) joined.push(p);
    else joined[joined.length - 1] = periode(last.fra, latest(last.til, p.til));
  }

  return joined;
};
