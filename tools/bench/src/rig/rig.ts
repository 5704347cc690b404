import { Baseline } from '../baseline/baseline.js';
import { copySager } from '../copy/copy-sager.js';
import { HttpClients } from '../load/http-clients.js';
import type { Progress } from '../progress.js';
import { BenchDatabase } from './bench-database.js';
import type { Cleanup } from './cleanup.js';
import { ServiceProcess } from './service-process.js';

/** How the rigs of a run are set up. */
export interface RigOptions {
  /** The url of the server, with a role that may create databases. */
  readonly server: string;
  /** How many connections to the database each side opens at most. */
  readonly connections: number;
  readonly clients: number;
  /** The folder to leave CPU profiles of the services in, if they are wanted. */
  readonly profile: string | undefined;
  readonly progress: Progress;
}

/** Makes a rig; what it makes, `cleanup` undoes. */
export type OpenRig<R> = (options: RigOptions, cleanup: Cleanup) => Promise<R>;

/** What is measured: a sag process on a database of its own, over HTTP, and the same database through the bare driver. */
export interface Rig {
  readonly sager: number;
  readonly http: HttpClients;
  readonly baseline: Baseline;
}

/** A rig that starts with so many sager: a database, filled, and a sag process on it. */
export const sagRig =
  (sager: number): OpenRig<Rig> =>
  async (options, cleanup) => {
    const { server, connections, clients, profile, progress } = options;
    const database = await BenchDatabase.create(server);
    await cleanup.add(() => database.drop());
    const process = new ServiceProcess({ app: 'sag', database: database.url, connections, profile });
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
