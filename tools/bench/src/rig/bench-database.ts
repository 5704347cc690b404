import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** The server that is used when the environment names none. */
export const LOCAL_SERVER = 'postgres://postgres@127.0.0.1:5432/postgres';

/** There is no PostgreSQL to measure on. */
export class NoServer extends Error {
  override readonly name = 'NoServer';

  constructor(url: string, reason: string) {
    const { host } = new URL(url);
    super(
      `No PostgreSQL answers at ${host} (${reason}).\n` +
        'The bench needs PostgreSQL 15 or newer and a role that may create databases: start one on 127.0.0.1:5432,\n' +
        'or say where it is with DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE. What it makes there it removes again.',
    );
  }
}

const execute = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A database of the bench's own. */
export class BenchDatabase {
  readonly #server: string;
  readonly #name = `sagdok_bench_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  readonly url: string;

  private constructor(server: string) {
    this.#server = server;
    const url = new URL(server);
    url.pathname = `/${this.#name}`;
    this.url = url.href;
  }

  /** Makes an empty database on the server. @throws NoServer when the server cannot be used */
  static async create(server: string): Promise<BenchDatabase> {
    const database = new BenchDatabase(server);
    try {
      await execute(server, `create database ${database.#name}`);
    } catch (error) {
      throw new NoServer(
        server,
        error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error),
      );
    }
    return database;
  }

  /** Removes it, closing what is still connected to it. */
  async drop(): Promise<void> {
    await execute(this.#server, `drop database if exists ${this.#name} with (force)`);
  }
}
