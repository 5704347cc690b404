import { clientStatement, type Statement } from '../database/database.js';
import { earlierSql } from './idempotens.js';
import { quoted } from './read-sql.js';
import type { FactTable, Tables } from './tables.js';

/** Which current facts of a table a write needs to know. */
export interface Needed {
  readonly table: FactTable;
  /** Absent: all of them. */
  readonly only?: NeededRelations;
}

/** Which relations of a table of relations, by their names in the model. */
export interface NeededRelations {
  /** Those that are read whole. */
  readonly whole: readonly string[];
  /** Those that are read number by number, of which the highest number is told. */
  readonly numbered: readonly string[];
}

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

// Names of the model stand in the text, and entries come as JSON: of neither does the plan depend on how many there are, as it does
// of arrays, which PostgreSQL would therefore plan anew at each execution.
const rowsSql = (table: string, only: NeededRelations | undefined): string => {
  const current = `f.objekt = $1::uuid and upper_inf(f.registreret)`;
  if (only === undefined) return `(select f.* from ${table} f where ${current})`;
  const whole = `select f.* from ${table} f where ${current} and f.relation in (${list(only.whole)})`;
  const single = `select f.* from json_to_recordset($2::json) n(relation text, indeks int)
      join ${table} f on ${current} and f.relation = n.relation and f.indeks = n.indeks`;
  return `(${[...(only.whole.length > 0 ? [whole] : []), ...(only.numbered.length > 0 ? [single] : [])].join('\n    union all ')})`;
};

const neededSql = (schema: string, { table, only }: Needed): string =>
  `(select json_agg(f) from ${rowsSql(quoted(schema, table.name), only)} f)::text`;

// The greatest number of a relation is one step down an index, however long the list.
const highestSql = (schema: string, table: FactTable, relation: string): string =>
  `'${relation}', (select f.indeks from ${quoted(schema, table.name)} f
    where f.objekt = $1::uuid and f.relation = '${relation}' and upper_inf(f.registreret) and f.indeks is not null order by f.indeks desc limit 1)`;

/** Are some of the relations needed read number by number? */
export const isNumbered = (needed: readonly Needed[]): boolean =>
  needed.some(({ only }) => only !== undefined && only.numbered.length > 0);

/**
 * Reads of an object what a write touches: `$1` its uuid; where relations are numbered, `$2` the entries to read, as JSON; where the write
 * is keyed, its key. The row is the current registrering as nr, start and livscykluskode, then the highest number of each numbered
 * relation as JSON, then the facts of each table as JSON, then, where it is keyed, what the key was used for. No row: there is no such object.
 * There are as many of them as clients think of relations to change together.
 */
export const currentStatement = (tables: Tables, needed: readonly Needed[], keyed: boolean): Statement => {
  const { schema, registrering } = tables;
  const highest = needed.flatMap(({ table, only }) =>
    (only?.numbered ?? []).map((name) => highestSql(schema, table, name)),
  );
  const cells = [`json_build_object(${highest.join(', ')})::text`, ...needed.map((need) => neededSql(schema, need))];
  if (keyed) cells.push(earlierSql(tables, isNumbered(needed) ? 3 : 2));
  return clientStatement(`select r.nr, lower(r.registreret)::text, r.livscykluskode,
  ${cells.join(',\n  ')}
from ${quoted(schema, registrering)} r where r.objekt = $1::uuid and upper_inf(r.registreret)`);
};
