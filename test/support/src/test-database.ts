import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database of a test's own. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, closing what is still connected to it. */
  drop(): Promise<void>;
}

/** Makes an empty database on the server that the url leads to. */
export async function createDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `sagdok_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await execute(serverUrl, `create database ${name}`);

  return { url: url.href, drop: () => execute(serverUrl, `drop database if exists ${name} with (force)`) };
}

/** Ends every other connection to the database that the url leads to, as a server that stops does. */
export async function endConnections(url: string): Promise<void> {
  await execute(
    url,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });

  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
