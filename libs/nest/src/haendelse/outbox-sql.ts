import { statement, type Statement } from '../database/database.js';
import { LAESER, OUTBOX, SKIFT } from '../storage/entities.js';
import { quoted } from '../storage/read-sql.js';
import type { FactTable, Tables } from '../storage/tables.js';

/** How long a process has the outbox to itself, in seconds. */
const LEASE = 10;

/**
 * Takes or keeps the outbox for a process: `$1` its uuid. One row when it has it. Of several processes one reads; should two do so
 * when it changes hands, both send the same messages in the same order, and the distributor takes each once.
 */
export const leaseStatement = (schema: string): Statement => {
  const table = quoted(schema, LAESER);
  return statement(`with taget as (
  insert into ${table} as l (navn, ejer, til) values ('${OUTBOX}', $1::uuid, now() + interval '${LEASE} s')
  on conflict (navn) do update set ejer = excluded.ejer, til = excluded.til
    where l.til < now() or (l.ejer = excluded.ejer and l.til < now() + interval '${LEASE / 2} s') returning 1)
select 1 where exists (select from taget) or exists (select from ${table} where ejer = $1::uuid and til > now())`);
};

/** Lets go of the outbox: `$1` the process. */
export const releaseStatement = (schema: string): Statement =>
  statement(`delete from ${quoted(schema, LAESER)} where navn = '${OUTBOX}' and ejer = $1::uuid`);

// What types left behind that are declared no more waits until they are declared again.
const ofTypes = (navne: readonly string[]): string => `objekttype in (${navne.map((navn) => `'${navn}'`).join(', ')})`;

/** The first `$1` rows of the outbox that are of the types named, those of one object in the order they were written. */
export const waitingStatement = (schema: string, navne: readonly string[]): Statement =>
  statement(`select besked_id::text, objekttype, objekt::text, nr, registreret::text, livscykluskode, brugerref::text
from ${quoted(schema, OUTBOX)} where ${ofTypes(navne)} order by registreret, objekt, nr limit $1::int`);

/** Removes what has been sent: `$1` the keys, as JSON. */
export const sentStatement = (schema: string): Statement =>
  statement(`delete from ${quoted(schema, OUTBOX)} h using json_to_recordset($1::json) k(objekttype text, objekt uuid, nr int)
where h.objekttype = k.objekttype and h.objekt = k.objekt and h.nr = k.nr`);

/**
 * The first `$2` boundaries of virkning of the types named that have come by the time `$1`. One that a registrering caused which is not
 * told of yet comes after that.
 */
export const dueStatement = (schema: string, navne: readonly string[]): Statement =>
  statement(`select besked_id::text, objekttype, objekt::text, tidspunkt::text
from ${quoted(schema, SKIFT)} s where tidspunkt <= $1::timestamptz and ${ofTypes(navne)} and not exists (
  select from ${quoted(schema, OUTBOX)} h where h.objekttype = s.objekttype and h.objekt = s.objekt and h.registreret <= s.tidspunkt
) order by tidspunkt, objekt limit $2::int`);

/** Removes boundaries that have been told of: `$1` the keys, as JSON. */
export const passedStatement = (schema: string): Statement =>
  statement(`delete from ${quoted(schema, SKIFT)} s using json_to_recordset($1::json) k(objekttype text, objekt uuid, tidspunkt timestamptz)
where s.objekttype = k.objekttype and s.objekt = k.objekt and s.tidspunkt = k.tidspunkt`);

/** The table of the object's own relations, and the names of those that have one target at a time. */
export const singleRelations = ({
  facts,
}: Tables): { readonly table: FactTable; readonly names: string[] } | undefined => {
  const table = facts.find(({ kind, path }) => kind === 'relation' && path.length === 0);
  const names = Object.entries(table?.relationer ?? {}).flatMap(([name, { kardinalitet }]) =>
    kardinalitet === '0..1' ? [name] : [],
  );
  return table === undefined || names.length === 0 ? undefined : { table, names };
};

const rows = (schema: string, table: FactTable, condition: string): string =>
  `(select json_agg(f) from ${quoted(schema, table.name)} f where f.objekt = e.objekt and ${condition})::text`;

/** The object's 0..1 relations that meet one of the conditions and hold at an instant or later: of each, the one that holds first comes first. */
const singleSql = (tables: Tables, at: string, believed: readonly string[]): string => {
  const single = singleRelations(tables);
  if (single === undefined) return 'null';
  const names = single.names.map((name) => `'${name}'`).join(', ');
  const each = believed.map(
    (condition) => `select f.* from ${quoted(tables.schema, single.table.name)} f
    where f.objekt = e.objekt and f.relation in (${names}) and f.virkning && tstzrange(${at}, null) and ${condition}`,
  );
  return `(select json_agg(f order by lower(f.virkning) nulls first) from (${each.join('\n    union all ')}) f)::text`;
};

// What is believed still is found by the index of what is current, however long the history; the rest is looked through only when the
// registrering is not the newest any more.
const singleThenSql = (tables: Tables): string => {
  const newest = `(select r.nr from ${quoted(tables.schema, tables.registrering)} r where r.objekt = e.objekt and upper_inf(r.registreret))`;
  return singleSql(tables, 'e.registreret', [
    'upper_inf(f.registreret) and lower(f.registreret) <= e.registreret',
    `${newest} > e.nr and not upper_inf(f.registreret) and f.registreret @> e.registreret`,
  ]);
};

/** How much is taken into memory at once, in bytes; a single registrering may be larger. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * What registreringer wrote: `$1` them, as JSON with `besked_id`, `objekt`, `nr`, `registreret`. A row is the besked_id, the object's
 * 0..1 relations then, and the facts of each table that the registrering began, as JSON. Where it is much, only the first of them are
 * told of. Its cost follows what was written.
 */
export const writtenStatement = (tables: Tables): Statement => {
  const cells = [singleThenSql(tables), ...tables.facts.map((table) => rows(tables.schema, table, 'f.nr = e.nr'))];
  const names = cells.map((_, i) => `c${i}`);
  const size = names.map((name) => `coalesce(octet_length(${name}), 0)`).join(' + ');
  return statement(`select besked_id, ${names.join(', ')} from (
  select s.*, sum(${size}) over (order by plads rows between unbounded preceding and 1 preceding) as foer from (
    select e.plads, e.besked_id::text as besked_id,
  ${cells.map((cell, i) => `${cell} as c${i}`).join(',\n  ')}
from rows from (json_to_recordset($1::json) as (besked_id uuid, objekt uuid, nr int, registreret timestamptz))
  with ordinality e(besked_id, objekt, nr, registreret, plads)
  ) s
) s where coalesce(foer, 0) < ${MOST_BYTES}`);
};

const boundarySql = (tables: Tables): string => {
  const at = 'upper_inf(f.registreret) and (lower(f.virkning) = e.tidspunkt or upper(f.virkning) = e.tidspunkt)';
  return `select e.besked_id::text, e.objekt::text, e.tidspunkt::text, r.livscykluskode, ${singleSql(tables, 'e.tidspunkt', ['upper_inf(f.registreret)'])},
  ${tables.facts.map((table) => rows(tables.schema, table, at)).join(',\n  ')}`;
};

const currentSql = ({ schema, registrering }: Tables): string =>
  `join ${quoted(schema, registrering)} r on r.objekt = e.objekt and upper_inf(r.registreret)`;

/**
 * What begins and ends at boundaries: `$1` them, as JSON with `besked_id`, `objekt`, `tidspunkt`. A row is these, the object's
 * livscykluskode, its 0..1 relations, and the facts of each table that begin or end there and are believed now, as JSON.
 */
export const boundaryStatement = (tables: Tables): Statement =>
  statement(`${boundarySql(tables)}
from json_to_recordset($1::json) e(besked_id uuid, objekt uuid, tidspunkt timestamptz) ${currentSql(tables)}`);

/**
 * The same of the first `$3` boundaries up to `$2`, in order of time and object, of objects that meet the conditions: those after the time
 * `$1` and the object `$4`, or with them too (`$5`).
 */
export const aheadSql = (tables: Tables, conditions: readonly string[]): string =>
  `${boundarySql(tables)}
from ${quoted(tables.schema, SKIFT)} e ${currentSql(tables)}
where e.objekttype = '${tables.objekttype.navn}' and e.tidspunkt >= $1::timestamptz and e.tidspunkt <= $2::timestamptz
  and ((e.tidspunkt, e.objekt) > ($1::timestamptz, $4::uuid) or $5::boolean and e.tidspunkt = $1::timestamptz and e.objekt = $4::uuid)
  ${conditions.map((condition) => `and ${condition}`).join(' ')} order by e.tidspunkt, e.objekt limit $3::int`;
