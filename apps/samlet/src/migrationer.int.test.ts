import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMigration, readConfig, start, type App, type Running } from '@sagdok/nest';
import { createDatabase, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { apps } from './index.js';

const named = apps.map((app) => [app.navn, app] as const);

describe.each(named)('the committed migrations of %s', (_, app) => {
  it('take an empty database to exactly the model', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
    const missing = await createMigration(app, folder);
    await rm(folder, { recursive: true });

    expect(missing).toBeUndefined();
  });
});

const server = await postgresUrl();

(server === undefined ? describe.skip : describe)('on PostgreSQL', () => {
  let database: TestDatabase;
  const withApp = async <R>(app: App, look: (running: Running) => Promise<R>): Promise<R> => {
    const running = await start(
      [app],
      readConfig({ PORT: '0', DATABASE_URL: database.url, SAGDOK_DATA: tmpdir() }, [app]),
    );
    try {
      return await look(running);
    } finally {
      await running.stop();
    }
  };
  /** Everything that a schema consists of. */
  const described = async ({ orm }: Running, schema: string): Promise<unknown> =>
    orm.em.getConnection().execute(
      `select 'column' kind, table_name t, column_name n, data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') d
        from information_schema.columns where table_schema = '${schema}'
      union all select 'index', tablename, indexname, indexdef from pg_indexes where schemaname = '${schema}'
      union all select 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
        where connamespace = '${schema}'::regnamespace order by 1, 2, 3`,
    );

  beforeAll(async () => {
    database = await createDatabase(server!);
  });
  afterAll(() => database.drop());

  it.each(named)('%s has its model after its first start, and a second start changes nothing', async (navn, app) => {
    const before = await withApp(app, async (running) => {
      expect(await running.orm.schema.getUpdateSchemaSQL({ dropTables: false })).toBe('');
      return described(running, navn);
    });

    expect(await withApp(app, async (running) => described(running, navn))).toEqual(before);
  });

  it('several that start at once on an empty database take turns', async () => {
    const own = await createDatabase(server!);
    const config = readConfig({ PORT: '0', DATABASE_URL: own.url, DATABASE_POOL: '3', SAGDOK_DATA: tmpdir() }, apps);
    const started = await Promise.all(Array.from({ length: 4 }, async () => start(apps, config)));
    const answers = await Promise.all(started.map(async ({ url }) => (await fetch(`${url}/health/ready`)).status));
    await Promise.all(started.map(async (running) => running.stop()));
    await own.drop();

    expect(answers).toEqual([200, 200, 200, 200]);
  }, 180_000);
});
