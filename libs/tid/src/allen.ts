import { type Periode } from './periode.js';
import { compare } from './tidspunkt.js';

/**
 * The thirteen ways in which two periods can lie to each other (Allen, Maintaining Knowledge about Temporal
 * Intervals, 1983), read from the first: `before` means that the first ends before the second starts.
 */
export type Allen =
  | 'before'
  | 'meets'
  | 'overlaps'
  | 'finishedBy'
  | 'contains'
  | 'starts'
  | 'equals'
  | 'startedBy'
  | 'during'
  | 'finishes'
  | 'overlappedBy'
  | 'metBy'
  | 'after';

/** The relation of periods with an instant in common, by the order of their starts (row) and of their ends (column). */
const SHARING: readonly (readonly [Allen, Allen, Allen])[] = [
  ['overlaps', 'finishedBy', 'contains'],
  ['starts', 'equals', 'startedBy'],
  ['during', 'finishes', 'overlappedBy'],
];

/** How `a` lies to `b`: exactly one of Allen's relations holds between any two periods. */
export const relation = (a: Periode, b: Periode): Allen => {
  const gap = compare(a.til, b.fra);
  if (gap <= 0) return gap < 0 ? 'before' : 'meets';
  const lag = compare(a.fra, b.til);
  if (lag >= 0) return lag > 0 ? 'after' : 'metBy';

  return SHARING[compare(a.fra, b.fra) + 1]?.[compare(a.til, b.til) + 1] ?? 'equals';
};
