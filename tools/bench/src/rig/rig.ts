import { Baseline } from '../baseline/baseline.js';
import { copySager } from '../copy/copy-sager.js';
import { HttpClients } from '../load/http-clients.js';
import type { Progress } from '../progress.js';
import { BenchDatabase } from './bench-database.js';
import type { Cleanup } from './cleanup.js';
import { SagProcess } from './sag-process.js';

/** How a rig is set up. */
export interface RigOptions {
  /** The url of the server, with a role that may create databases. */
  readonly server: string;
  /** How many connections to the database each side opens at most. */
  readonly connections: number;
  readonly clients: number;
  /** How many sager are there from the beginning. */
  readonly sager: number;
  /** The folder to leave CPU profiles of the sag process in, if they are wanted. */
  readonly profile: string | undefined;
  readonly progress: Progress;
}

/** What is measured: a sag process on a database of its own, over HTTP, and the same database through the bare driver. */
export interface Rig {
  readonly sager: number;
  readonly http: HttpClients;
  readonly baseline: Baseline;
}

/** Makes a database, starts a sag process on it and fills it with sager; what it makes, `cleanup` undoes. */
export const openRig = async (options: RigOptions, cleanup: Cleanup): Promise<Rig> => {
  const { server, connections, clients, sager, profile, progress } = options;
  const database = await BenchDatabase.create(server);
  await cleanup.add(() => database.drop());
  const process = new SagProcess({ database: database.url, connections, profile });
  await cleanup.add(() => process.stop());
  const url = await process.url();
  await copySager(database.url, sager, progress);
  const http = new HttpClients(url, clients);
  await cleanup.add(() => {
    http.close();
  });
  const baseline = new Baseline(database.url, connections);
  await cleanup.add(() => baseline.close());
  return { sager, http, baseline };
};
