import type { Fakta } from '@sagdok/tid';
import type { StoredFact, Value } from '../storage/stored-fact.js';
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

/**
 * Finds the facts that a write concerns among those of its table. Each set of columns that writes match by is gone through once, so that
 * the cost is that of the facts and the writes, not of one times the other.
 */
export const concernedAmong = (facts: readonly StoredFact[]): ((write: Write) => readonly StoredFact[]) => {
  const groups = new Map<string, Map<string, StoredFact[]>>();
  return ({ match }) => {
    const columns = Object.keys(match);
    const keyOf = (value: Value): string => JSON.stringify(columns.map((column) => value[column] ?? null));
    const name = JSON.stringify(columns);
    const grouped = groups.get(name) ?? Map.groupBy(facts, ({ vaerdi }) => keyOf(vaerdi));
    groups.set(name, grouped);
    return grouped.get(keyOf(match)) ?? [];
  };
};
