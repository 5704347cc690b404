import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import type { EntitySchema, MikroORM, Options } from '@mikro-orm/core';
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite';
import { MikroORM as PostgresOrm } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import type { Database } from './database.js';
import { lockFolder } from './folder-lock.js';
import { pgliteDatabase } from './pglite.js';
import { Lanes } from './lanes/lanes.js';

/** Where the data lies: a PostgreSQL server, or a folder (or `memory://`) for PostgreSQL in this process. */
export type DatabaseLocation =
  | { readonly kind: 'postgres'; readonly url: string; readonly connections: number }
  | { readonly kind: 'pglite'; readonly data: string };

/** What may be set of an ORM that is opened on a connection. */
export type OrmOptions = Partial<Pick<Options, 'migrations' | 'extensions'>> & { readonly entities: EntitySchema[] };

/** A connection to the database, on which ORMs are opened: one for the process, and one for each app's migrations. */
export interface Connection {
  /** Opens an ORM that knows these entities. It is closed before the connection. */
  orm(options: OrmOptions): Promise<MikroORM>;
  /** The register's way to the database over an ORM's connection. */
  database(orm: MikroORM): Promise<Database>;
  /** Runs something that only one process at a time may do on this database. */
  exclusively(orm: MikroORM, run: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

// Answers spell instants in UTC and lengths of time as the SQL standard does (golden README), whatever the server's own setting.
const SESSION = {
  TimeZone: 'UTC',
  IntervalStyle: 'sql_standard',
  DateStyle: 'ISO, MDY',
  // Every statement is a short one of many; workers and compiled plans would only cost.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
};

/** The advisory lock that processes starting at the same time take turns by. */
const MIGRATION_LOCK = 5_290_114_073;

/** How long, in milliseconds, the server works on a statement, and a connection is waited for, before whoever asked is told. */
const TIMEOUTS = { statement_timeout: 60_000, connectionTimeoutMillis: 10_000 };

/** Connections as the ORM's own, on which the register sends statements before the answers to those before. */
const lanesOf = async (orm: PostgresOrm, connections: number): Promise<Lanes> => {
  const { options } = await orm.em.getConnection().getNativeClient();
  const settings = { ...TIMEOUTS, max: connections, pipeline: true, keepAlive: true };
  return new Lanes(new Pool({ ...options, password: options.password, ...settings }));
};

/** How many connections an ORM has: a migration runs within a transaction that holds a lock. */
const ORM_CONNECTIONS = 2;

const postgres = (url: string, connections: number): Connection => {
  const opened: Lanes[] = [];
  return {
    orm: async (options) => {
      const settings = Object.entries(SESSION).map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`);
      return await PostgresOrm.init({
        ...options,
        clientUrl: url,
        pool: { max: ORM_CONNECTIONS },
        driverOptions: { options: settings.join(' ') },
      });
    },
    database: async (orm) => {
      const lanes = await lanesOf(orm as unknown as PostgresOrm, connections);
      opened.push(lanes);
      return lanes;
    },
    exclusively: async (orm, run) =>
      (orm as unknown as PostgresOrm).em.getConnection().transactional(async (transaction) => {
        await (orm as unknown as PostgresOrm).em
          .getConnection()
          .execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK], 'all', transaction);
        await run();
      }),
    // Each ORM has its own pool, and closes it.
    close: async () => {
      await Promise.all(opened.map((lanes) => lanes.close()));
    },
  };
};

const openFolder = async (data: string): Promise<() => Promise<void>> => {
  if (data.startsWith('memory:')) return () => Promise.resolve();
  await mkdir(data, { recursive: true });
  return lockFolder(data);
};

const pglite = async (data: string): Promise<Connection> => {
  const release = await openFolder(data);
  const instance = await PGlite.create({ dataDir: data, extensions: { btree_gist } });
  for (const [name, value] of Object.entries(SESSION)) await instance.exec(`set ${name} = '${value}'`);
  return {
    orm: async (options) => await PgliteOrm.init({ ...options, dbName: data, driverOptions: { pglite: instance } }),
    database: () => Promise.resolve(pgliteDatabase(instance)),
    // No other process has the folder open.
    exclusively: (_, run) => run(),
    close: async () => {
      await instance.close();
      await release();
    },
  };
};

/** Connects to the database; a folder is made where it is missing. */
export const connect = async (location: DatabaseLocation): Promise<Connection> =>
  location.kind === 'postgres' ? postgres(location.url, location.connections) : pglite(location.data);
