import { statement, type Statement } from '../database/database.js';
import type { FactTable, Tables } from './tables.js';

/** Which registreringer a read is of: the one that is current, or those that a period of registration time meets. */
export type Axis = 'gaeldende' | 'historik';

/** A table's name with its schema, as SQL. */
export const quoted = (schema: string, table: string): string => `"${schema}"."${table}"`;

const believed = (axis: Axis, alias: string): string =>
  axis === 'gaeldende' ? `upper_inf(${alias}.registreret)` : `${alias}.registreret && $3::tstzrange`;

/**
 * Does a range of a fact meet a period? It is asked in a form that the constraints' indexes do not know: they have all facts of all
 * history in them, and would be combined with, or taken for, the indexes of what is looked for. The planner expects half of the facts
 * to meet it, which is near enough; of a bare operator it expects one in a hundred, and sorts where it could walk an index in order.
 */
export const meetsPeriod = (range: string, period: string): string => `coalesce(${range} && ${period}, false)`;

/** Does the fact of a known object hold in a period? Of a long history the constraint's index finds it. */
const holdsIn = (axis: Axis, alias: string, period: string): string =>
  axis === 'gaeldende' ? meetsPeriod(`${alias}.virkning`, period) : `${alias}.virkning && ${period}`;

const factsSql = (schema: string, table: FactTable, axis: Axis, objekt: string): string =>
  `(select json_agg(f) from ${quoted(schema, table.name)} f
    where f.objekt = ${objekt} and ${believed(axis, 'f')} and ${holdsIn(axis, 'f', '$2::tstzrange')})::text`;

const objectSql = ({ schema, registrering, facts }: Tables, axis: Axis, objekt: string): string =>
  `select ${objekt}::text,
  (select json_agg(r) from ${quoted(schema, registrering)} r
    where r.objekt = ${objekt} and ${believed(axis, 'r')})::text,
  ${facts.map((table) => factsSql(schema, table, axis, objekt)).join(',\n  ')}`;

/** One object or several: PostgreSQL plans a statement with an array anew at each execution, so that one has a statement of its own. */
export interface ReadStatements {
  readonly one: Statement;
  readonly several: Statement;
}

/** The uuid of the object read, as SQL: of the only one, or of each. */
export const OBJEKT = { one: '$1::uuid', several: 'o.objekt' } as const;

/**
 * Reads objects: `$1` the uuid (one) or uuids (several), `$2` the period of virkning, `$3` (historik) the period of registration time.
 * A row is the uuid, the registreringer as JSON, then the facts of each table as JSON, `null` where there are none.
 */
export const readStatements = (tables: Tables, axis: Axis): ReadStatements => ({
  one: statement(objectSql(tables, axis, OBJEKT.one)),
  several: statement(`${objectSql(tables, axis, OBJEKT.several)}\nfrom unnest($1::uuid[]) o(objekt)`),
});
