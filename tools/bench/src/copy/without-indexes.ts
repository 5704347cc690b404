import type { Progress } from '../progress.js';
import { withClient } from './with-client.js';

interface Definition {
  readonly kind: 'index' | 'constraint';
  /** The table, with its schema. */
  readonly table: string;
  /** The name, quoted. */
  readonly name: string;
  readonly schema: string;
  /** For an index the whole statement, for a constraint what follows its name. */
  readonly definition: string;
}

const DEFINITIONS = `select 'constraint' kind, c.conrelid::regclass::text "table", quote_ident(c.conname) name, quote_ident(n.nspname) schema,
  pg_get_constraintdef(c.oid) definition
from pg_constraint c join pg_namespace n on n.oid = c.connamespace
where c.conrelid = any($1::text[]::regclass[]) and c.contype in ('p', 'u', 'x')
union all
select 'index', i.indrelid::regclass::text, quote_ident(t.relname), quote_ident(n.nspname), pg_get_indexdef(i.indexrelid)
from pg_index i join pg_class t on t.oid = i.indexrelid join pg_namespace n on n.oid = t.relnamespace
where i.indrelid = any($1::text[]::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`;

const dropSql = ({ kind, table, name, schema }: Definition): string =>
  kind === 'index' ? `drop index ${schema}.${name}` : `alter table ${table} drop constraint ${name}`;

const createSql = ({ kind, table, name, definition }: Definition): string =>
  kind === 'index' ? definition : `alter table ${table} add constraint ${name} ${definition}`;

/** The database builds the indexes of one table after the other, so two tables at a time keep two cores busy. */
const BUILDERS = 2;

const LARGEST_FIRST = `select name from unnest($1::text[]) name order by pg_relation_size(name::regclass) desc`;

const build = async (
  url: string,
  next: () => Definition[] | undefined,
  made: (row: Definition) => void,
): Promise<void> =>
  withClient(url, async (client) => {
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (let rows = next(); rows !== undefined; rows = next()) {
      for (const row of rows) {
        await client.query(createSql(row));
        made(row);
      }
    }
  });

/**
 * Fills tables while they have no indexes and constraints, which costs many times less, and then makes them again as they were.
 * They are read from the database's catalogue: whatever migrations made is made again. Tables are named with their schema.
 */
export const withoutIndexes = async (
  url: string,
  tables: readonly string[],
  progress: Progress,
  fill: () => Promise<void>,
): Promise<void> => {
  const rows = await withClient(url, async (client) => {
    const found = await client.query<Definition & Record<string, unknown>>(DEFINITIONS, [tables]);
    for (const row of found.rows) await client.query(dropSql(row));
    return found.rows;
  });
  await fill();
  const sorted = await withClient(url, (client) => client.query<{ name: string }>(LARGEST_FIRST, [tables]));
  const queue = sorted.rows.map(({ name }) => rows.filter(({ table }) => table === name));
  let done = 0;
  progress.say(`making ${rows.length} indexes and constraints`);
  const made = ({ kind, name }: Definition): void => {
    progress.say(`made ${kind} ${name} (${++done} of ${rows.length})`);
  };
  await Promise.all(Array.from({ length: BUILDERS }, () => build(url, () => queue.shift(), made)));
};
