import { statement, type Statement } from '../database/database.js';
import type { Column } from './column.js';
import { OUTBOX, SKIFT } from './entities.js';
import { rememberSql } from './idempotens.js';
import { CURRENT } from './indexes.js';
import { quoted } from './read-sql.js';
import { FACT_COLUMNS, type FactTable, type Tables } from './tables.js';

/** The tables a write ends or begins facts in; what it does not name is not in the statement. */
export interface Touched {
  readonly table: FactTable;
  readonly ends: boolean;
  readonly begins: boolean;
}

/** The columns that a row of facts gives: all but the object's uuid, which the statement has. */
const given = (table: FactTable): readonly Column[] => [
  ...FACT_COLUMNS.filter(({ name }) => name !== 'objekt' && name !== 'nr' && name !== 'registreret'),
  ...table.columns,
];

const list = (columns: readonly Column[], prefix = ''): string =>
  columns.map(({ name }) => `${prefix}"${name}"`).join(', ');

const endSql = (name: string, schema: string, table: FactTable, parameter: number): string =>
  `${name} as (update ${quoted(schema, table.name)} f set registreret = tstzrange(lower(f.registreret), $3::timestamptz)
  from laas, json_to_recordset($${parameter}::json) k(nr int, lbnr int)
  where f.objekt = laas.objekt and f.nr = k.nr and f.lbnr = k.lbnr returning 1)`;

// What begins is inserted after what it replaces has ended: the constraints are checked row by row.
const beginSql = (
  name: string,
  schema: string,
  table: FactTable,
  parameter: number,
  after: string | undefined,
): string => {
  const columns = given(table);
  const types = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  const ended = after === undefined ? '' : `, (select count(*) from ${after}) ended`;
  return `${name} as (insert into ${quoted(schema, table.name)} (objekt, nr, registreret, ${list(columns)})
  select laas.objekt, $2::int + 1, tstzrange($3::timestamptz, null), ${list(columns, 'x.')}
  from laas${ended}, json_to_recordset($${parameter}::json) x(${types}))`;
};

/** What a write is beside the facts it touches. */
export interface WriteKind {
  /** Is it the object's first registrering? */
  readonly first: boolean;
  /** Does something begin or end at a time that is still to come? */
  readonly ahead: boolean;
  /** Is the request remembered by its key? */
  readonly keyed: boolean;
}

const touchedSql = (
  schema: string,
  touched: readonly Touched[],
): { readonly parts: string[]; readonly next: number } => {
  let parameter = 7;
  const facts = touched.flatMap(({ table, ends, begins }, i) => {
    const parts: string[] = [];
    if (ends) {
      parts.push(endSql(`slut${i}`, schema, table, parameter));
      parameter += 1;
    }
    if (begins) {
      parts.push(beginSql(`ny${i}`, schema, table, parameter, ends ? `slut${i}` : undefined));
      parameter += 1;
    }
    return parts;
  });
  return { parts: facts, next: parameter };
};

const skiftSql = ({ schema, objekttype }: Tables, parameter: number): string =>
  `skift as (insert into ${quoted(schema, SKIFT)} (objekttype, objekt, tidspunkt)
  select '${objekttype.navn}', laas.objekt, x.tidspunkt::timestamptz
  from laas, json_array_elements_text($${parameter}::json) x(tidspunkt) on conflict do nothing)`;

/**
 * Writes one registrering with its facts and its row in the outbox, as one statement: all of it or nothing.
 *
 * `$1` objekt, `$2` the number of the registrering it builds on (0: none), `$3` the instant, `$4` livscykluskode, `$5` brugerref,
 * `$6` note; then for each table, in order, the `nr` and `lbnr` of those that end (if it ends some) and the rows that begin (if it begins
 * some), both as JSON; then, if there are some, the instants ahead at which something begins or ends, as JSON; last, if it is keyed, the
 * key, the fingerprint and the time now, which is another than the instant where a history is imported. The row is the count of registreringer written: 0 when the object is no longer at `$2`, and nothing is done.
 */
export const writeStatement = (
  tables: Tables,
  touched: readonly Touched[],
  { first, ahead, keyed }: WriteKind,
): Statement => {
  const { schema, registrering, objekttype } = tables;
  const table = quoted(schema, registrering);
  const row = `$1::uuid, $2::int + 1, tstzrange($3::timestamptz, null), $4::text, $5::uuid, $6::text`;
  const columns = 'objekt, nr, registreret, livscykluskode, brugerref, note';
  const lock = first
    ? [`laas as (insert into ${table} (${columns}) values (${row}) on conflict do nothing returning objekt)`]
    : [
        `laas as (update ${table} set registreret = tstzrange(lower(registreret), $3::timestamptz)
  where objekt = $1::uuid and nr = $2::int and ${CURRENT} returning objekt)`,
        `reg as (insert into ${table} (${columns}) select ${row} from laas)`,
      ];
  const outbox = `udbakke as (insert into ${quoted(schema, OUTBOX)} (objekttype, objekt, nr, registreret, livscykluskode, brugerref)
  select '${objekttype.navn}', laas.objekt, $2::int + 1, $3::timestamptz, $4::text, $5::uuid from laas)`;
  const facts = touchedSql(schema, touched);
  const place = { nr: '$2::int + 1', parameter: facts.next + Number(ahead) };
  const parts = [
    ...lock,
    ...facts.parts,
    ...(ahead ? [skiftSql(tables, facts.next)] : []),
    outbox,
    ...(keyed ? [`husket as (${rememberSql(tables, place)})`] : []),
  ];
  return statement(`with ${parts.join(',\n')}\nselect count(*)::int from laas`);
};
