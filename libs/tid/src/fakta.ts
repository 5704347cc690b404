import { intersects, byTime } from './periode.js';
import { canonical } from './vaerdi.js';
import { type Virkning } from './virkning.js';

/** A value over the time in which it holds: an attribute set, a tilstand or a relation. */
export interface Fakta<V> {
  readonly virkning: Virkning;
  readonly vaerdi: V;
}

/** A text that two facts share exactly when period, metadata and value are equal. Other members do not count. */
export const canonicalFakta = ({ virkning, vaerdi }: Fakta<unknown>): string => canonical([virkning, vaerdi]);

/** Facts in the order in which they begin to hold, for `toSorted`. */
export const byVirkning = (a: Fakta<unknown>, b: Fakta<unknown>): number =>
  byTime(a.virkning.periode, b.virkning.periode);

/**
 * The first two facts in time that hold at the same instant, undefined when none do. O(n log n).
 * Source: standard.md 1.5, periods of one attribute set or one tilstand must not overlap within a registrering.
 */
export const overlapping = <F extends Fakta<unknown>>(fakta: readonly F[]): readonly [F, F] | undefined => {
  let last: F | undefined;
  for (const f of fakta.toSorted(byVirkning)) {
    if (last && intersects(last.virkning.periode, f.virkning.periode)) return [last, f];
    last = f;
  }

  return undefined;
};
