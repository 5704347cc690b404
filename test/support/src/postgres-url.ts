import { Client } from 'pg';

const localServer = 'postgres://postgres:postgres@127.0.0.1:5432/postgres';

/**
 * The PostgreSQL server that tests may make databases on: `DATABASE_URL`, else a local server when it answers, else
 * undefined. Rejects instead of giving undefined when `SAGDOK_KRAEV_POSTGRES` is 1.
 */
export async function postgresUrl(): Promise<string | undefined> {
  const { DATABASE_URL: given, SAGDOK_KRAEV_POSTGRES: demanded } = process.env;
  if (given) return given;
  if (await answers(localServer)) return localServer;
  if (demanded !== '1') return undefined;

  throw new Error(
    'SAGDOK_KRAEV_POSTGRES=1 demands a PostgreSQL server, but DATABASE_URL is not set and the role postgres cannot connect to 127.0.0.1:5432.',
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });

  try {
    await client.connect();
    await client.end();

    return true;
  } catch {
    return false;
  }
}
