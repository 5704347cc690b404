import { statement, type Statement } from '../database/database.js';
import { quoted } from './read-sql.js';
import type { FactTable, Tables } from './tables.js';

/** The tables whose current facts a write needs to know. */
export interface Needed {
  readonly table: FactTable;
  /** Only the relations named by the parameters are read, and the highest number of each numbered one. Else: all. */
  readonly named: boolean;
}

// Two ways into the table, so that each has its index: a relation as a whole, and single entries of a long one by their number.
const named = (table: string): string => `(select f.* from ${table} f
      where f.objekt = $1::uuid and f.relation = any($2::text[]) and upper_inf(f.registreret)
    union all select f.* from unnest($3::text[], $4::int[]) n(relation, indeks) join ${table} f
      on f.objekt = $1::uuid and f.relation = n.relation and f.indeks = n.indeks and upper_inf(f.registreret))`;

const all = (table: string): string =>
  `(select f.* from ${table} f where f.objekt = $1::uuid and upper_inf(f.registreret))`;

const factsSql = (schema: string, need: Needed): string =>
  `(select json_agg(f) from ${(need.named ? named : all)(quoted(schema, need.table.name))} f)::text`;

// The greatest number of a relation is one step down an index, however long the list.
const highestSql = (schema: string, { table }: Needed): string =>
  `(select json_object_agg(n.relation, (select f.indeks from ${quoted(schema, table.name)} f
    where f.objekt = $1::uuid and f.relation = n.relation and upper_inf(f.registreret) and f.indeks is not null order by f.indeks desc limit 1))
    from unnest($5::text[]) n(relation))::text`;

/**
 * Reads of an object what a write touches: `$1` its uuid; where relations are named, `$2` the relations to read whole, `$3` and `$4`
 * the numbered entries to read, `$5` the numbered relations. The row is the current registrering as nr, start and livscykluskode,
 * then the facts of each table as JSON, and last, where relations are named, the highest number of each numbered one as JSON.
 * No row: there is no such object.
 */
export const currentStatement = ({ schema, registrering }: Tables, needed: readonly Needed[]): Statement => {
  const named = needed.find((need) => need.named);
  const cells = [...needed.map((need) => factsSql(schema, need)), ...(named ? [highestSql(schema, named)] : [])];
  return statement(
    `select r.nr, lower(r.registreret)::text, r.livscykluskode${cells.map((cell) => `,\n  ${cell}`).join('')}
from ${quoted(schema, registrering)} r where r.objekt = $1::uuid and upper_inf(r.registreret)`,
  );
};
