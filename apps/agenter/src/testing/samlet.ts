import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  createDatabase,
  createEmbeddedDatabase,
  postgresUrl,
  startAppProcess,
  type AppProcess,
  type EmbeddedDatabase,
  type TestDatabase,
} from '@sagdok/test-support';

const server = await postgresUrl();

/** All the services as a process of their own, on a database and a folder of their own. */
export class Samlet {
  #embedded: EmbeddedDatabase | undefined;
  #process: AppProcess | undefined;
  #database: TestDatabase | undefined;

  get url(): string {
    if (this.#process === undefined) throw new Error('the services do not run');
    return this.#process.url;
  }

  /** Starts them, on PostgreSQL where there is one. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const main = join(
      dirname(createRequire(import.meta.url).resolve('@sagdok/app-samlet/package.json')),
      'dist/main.js',
    );
    this.#embedded ??= await createEmbeddedDatabase();
    this.#database ??= server === undefined ? undefined : await createDatabase(server);
    this.#process = await startAppProcess(main, {
      SAGDOK_DATA: this.#embedded.folder,
      ...(this.#database !== undefined && { DATABASE_URL: this.#database.url }),
      ...env,
    });
  }

  async stop(): Promise<void> {
    await this.#process?.end('SIGTERM');
    await this.#database?.drop();
    await this.#embedded?.drop();
  }

  /** What a path answers. */
  async get(path: string): Promise<unknown> {
    return (await fetch(this.url + path)).json();
  }
}
