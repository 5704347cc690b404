import type { Client } from 'pg';
import type { Progress } from '../progress.js';

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

/**
 * Fills tables while they have no indexes and constraints, which costs many times less, and then makes them again as they were.
 * They are read from the database's catalogue: whatever migrations made is made again.
 */
export const withoutIndexes = async (
  client: Client,
  tables: readonly string[],
  progress: Progress,
  fill: () => Promise<void>,
): Promise<void> => {
  const { rows } = await client.query<Definition & Record<string, unknown>>(DEFINITIONS, [tables]);
  for (const row of rows) await client.query(dropSql(row));
  await fill();
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const [i, row] of rows.entries()) {
    progress.say(`making ${row.kind} ${row.name} (${i + 1} of ${rows.length})`);
    await client.query(createSql(row));
  }
};
