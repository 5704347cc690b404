import { statement, type Statement } from '../database/database.js';
import type { FactTable, Tables } from './tables.js';

/** Which registreringer a read is of: the one that is current, or those that a period of registration time meets. */
export type Axis = 'gaeldende' | 'historik';

/** A table's name with its schema, as SQL. */
export const quoted = (schema: string, table: string): string => `"${schema}"."${table}"`;

const believed = (axis: Axis, alias: string): string =>
  axis === 'gaeldende' ? `upper_inf(${alias}.registreret)` : `${alias}.registreret && $3::tstzrange`;

/**
 * Does the fact hold in a period? Of what is believed now it is asked in a form that the constraints' indexes do not know: they have all
 * of history in them, and a planner that sees few rows would as soon take them as the index of what is current.
 */
export const holdsIn = (axis: Axis, alias: string, period: string): string =>
  axis === 'gaeldende' ? `(${alias}.virkning && ${period}) is true` : `${alias}.virkning && ${period}`;

const factsSql = (schema: string, table: FactTable, axis: Axis): string =>
  `(select json_agg(f) from ${quoted(schema, table.name)} f
    where f.objekt = o.objekt and ${believed(axis, 'f')} and ${holdsIn(axis, 'f', '$2::tstzrange')})::text`;

/**
 * Reads objects: `$1` their uuids, `$2` the period of virkning, `$3` (historik) the period of registration time.
 * A row is the uuid, the registreringer as JSON, then the facts of each table as JSON, `null` where there are none.
 */
export const readStatement = ({ schema, registrering, facts }: Tables, axis: Axis): Statement =>
  statement(`select o.objekt::text,
  (select json_agg(r) from ${quoted(schema, registrering)} r
    where r.objekt = o.objekt and ${believed(axis, 'r')})::text,
  ${facts.map((table) => factsSql(schema, table, axis)).join(',\n  ')}
from unnest($1::uuid[]) o(objekt)`);
