import { createDatabase, postgresUrl } from '@sagdok/test-support';
import type { DatabaseLocation } from '../database/connect.js';

/** A database that a test opens for itself. */
export interface OpenedDatabase {
  readonly location: DatabaseLocation;
  /** Removes it, once nothing uses it any more. */
  drop(): Promise<void>;
}

/** A kind of database that the register runs on. */
export interface TestDatabaseKind {
  readonly name: string;
  /** Absent where there is no server. */
  readonly open?: () => Promise<OpenedDatabase>;
}

const server = await postgresUrl();

const onServer = async (url: string): Promise<OpenedDatabase> => {
  const database = await createDatabase(url);
  return { location: { kind: 'postgres', url: database.url, connections: 10 }, drop: () => database.drop() };
};

/** Both kinds; PostgreSQL can be opened when a server is there. */
export const DATABASES: readonly TestDatabaseKind[] = [
  {
    name: 'PGlite',
    open: () => Promise.resolve({ location: { kind: 'pglite', data: 'memory://' }, drop: () => Promise.resolve() }),
  },
  { name: 'PostgreSQL', ...(server !== undefined && { open: () => onServer(server) }) },
];
