import type { Fakta } from '@sagdok/tid';
import type { Value } from '../storage/stored-fact.js';
import type { FactTable } from '../storage/tables.js';

/**
 * How what a request gives meets what is current.
 * - `flet`: an attribute set, merged field by field within each period.
 * - `erstat`: a tilstand or 0..1 relation, replaced in the periods given; the rest is carried over.
 * - `liste`: a 0..n relation, replaced as a whole.
 * - `indeks`: a numbered 0..n relation, added to and changed number by number.
 * - `fjern`: all of it ends.
 */
export type Rule = 'flet' | 'erstat' | 'liste' | 'indeks' | 'fjern';

/** One thing that a request writes: the facts of one attribute set, tilstand, relation or part. */
export interface Write {
  readonly table: FactTable;
  readonly rule: Rule;
  /** The columns that the current facts concerned have in common. */
  readonly match: Value;
  /** What is given. For `flet` the values are the fields as the request has them, for the others as they are stored. */
  readonly facts: readonly Fakta<Value>[];
}

/** Does the write concern the fact? */
export const concerns = ({ match }: Write, vaerdi: Value): boolean =>
  Object.entries(match).every(([column, value]) => vaerdi[column] === value);
