import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { postgresUrl } from './postgres-url.js';
import { createDatabase } from './test-database.js';

const server = await postgresUrl();

(server ? describe : describe.skip)('createDatabase', () => {
  it('gives an empty database that is gone after drop, also when it is in use', async () => {
    const database = await createDatabase(server!);
    const client = new Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();

    const { rows } = await client.query<{ tables: number }>(
      `select count(*)::int as tables from information_schema.tables where table_schema = 'public'`,
    );
    expect(rows).toEqual([{ tables: 0 }]);

    await database.drop();
    await expect(new Client({ connectionString: database.url }).connect()).rejects.toThrow('does not exist');
  });
});
