import { formatPeriode, punkt } from '@sagdok/tid';
import type { Parameter } from '../database/database.js';
import { meetsPeriod, quoted, type Axis } from '../storage/read-sql.js';
import type { FactTable, Tables } from '../storage/tables.js';

/** Collects the parameters of a statement as its text is made. */
export class Parameters {
  readonly values: Parameter[];

  /** @param values those that the text has already */
  constructor(values: readonly Parameter[] = []) {
    this.values = [...values];
  }

  /** The place in the text of a value that is a parameter from when it is first asked for: one that no text has cannot be given. */
  shared(value: Parameter, type: string): () => string {
    let place: string | undefined;
    return () => (place ??= this.add(value, type));
  }

  /** The value's place in the text, e.g. `$3::uuid`. */
  add(value: Parameter, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** What a search looks through. */
export interface Scope {
  readonly tables: Tables;
  readonly axis: Axis;
  readonly parameters: Parameters;
  /** The period of virkning, as SQL. */
  readonly virkning: () => string;
  /** The period of registration time, as SQL; only `historik` has one. */
  readonly registreret: () => string;
  /** That period is an instant: each object has one registrering at it. */
  readonly oejeblik: boolean;
}

/** A condition on a row of facts, by its alias in the text; what it asks of other rows, it asks of those that the search looks through. */
export type RowCondition = (alias: string, parameters: Parameters, scope: Scope) => string;

/** One way to meet a criterion: a fact of the table, in the time looked through, that meets the condition. */
export interface Alternative {
  readonly table: FactTable;
  readonly meets: RowCondition;
}

/** Something that must hold of an object: one of the alternatives at least. */
export type Criterion = readonly Alternative[];

/**
 * Does the row of facts `alias` meet a condition, and is it believed: now, or in a period of registration time? What is current and what
 * has ended have indexes of their own, so each is asked by itself.
 * @param period asked for only where the search looks through history
 */
export const believedSql = (axis: Axis, alias: string, period: () => string, condition: string): string => {
  const current = `upper_inf(${alias}.registreret)`;
  if (axis === 'gaeldende') return `${current} and ${condition}`;
  const then = meetsPeriod(`${alias}.registreret`, period());
  return `${then} and (${current} and ${condition} or not ${current} and ${condition})`;
};

/**
 * The period in which a fact must be believed: that of the registrering `r`. Where that is the registrering of an instant, the fact is
 * asked for the instant, so that the search may begin with the facts that meet a condition.
 */
const periodOf =
  ({ oejeblik, registreret }: Scope): (() => string) =>
  () =>
    oejeblik ? registreret() : 'r.registreret';

const alternativeSql = (scope: Scope, { table, meets }: Alternative, objekt: string): string =>
  `exists (select from ${quoted(scope.tables.schema, table.name)} f where f.objekt = ${objekt}
    and ${meetsPeriod('f.virkning', scope.virkning())} and ${believedSql(scope.axis, 'f', periodOf(scope), meets('f', scope.parameters, scope))})`;

/** The criterion as SQL, of the object that `objekt` names in the text. */
export const criterionSql = (scope: Scope, criterion: Criterion, objekt: string): string => {
  const alternatives = criterion.map((alternative) => alternativeSql(scope, alternative, objekt));
  return alternatives.length === 1 ? (alternatives[0] ?? 'false') : `(${alternatives.join(' or ') || 'false'})`;
};

/** What the sender of a request may see: the objects that meet all criteria now, whatever time they are read at. */
export interface Synligt {
  readonly criteria: readonly Criterion[];
  /** The time now, in microseconds since 1970. */
  readonly now: bigint;
}

/** That an object may be seen, as SQL conditions of which all must hold. */
export const visible = (
  tables: Tables,
  { criteria, now }: Synligt,
  objekt: string,
  parameters: Parameters,
): string[] => {
  const virkning = parameters.shared(formatPeriode(punkt(now)), 'tstzrange');
  const scope: Scope = { tables, axis: 'gaeldende', parameters, virkning, registreret: virkning, oejeblik: false };
  return criteria.map((criterion) => criterionSql(scope, criterion, objekt));
};
