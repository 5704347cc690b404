import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const mainOf = (app: string): string => fileURLToPath(new URL(`../../../../apps/${app}/dist/main.js`, import.meta.url));

/** How a process of a service is started. */
export interface ServiceOptions {
  /** The folder of the app, e.g. `sag`. */
  readonly app: string;
  /** The database it serves, as a url. */
  readonly database: string;
  /** How many connections it opens at most. */
  readonly connections: number;
  /** The folder to leave a CPU profile of it in, if one is wanted. */
  readonly profile: string | undefined;
  /** More of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

const READY = /ready at (http:\S+)/;

/** A service as a process of its own. */
export class ServiceProcess {
  readonly #app: string;
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown>;
  #said = '';

  constructor({ app, database, connections, profile, env }: ServiceOptions) {
    this.#app = app;
    const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
    this.#process = spawn(process.execPath, [...flags, mainOf(app)], {
      env: {
        ...process.env,
        DATABASE_URL: database,
        DATABASE_POOL: String(connections),
        HOST: '127.0.0.1',
        PORT: '0',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C is for the bench, which stops the process when it is done with it.
      detached: true,
    });
    this.#exited = once(this.#process, 'exit');
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
  }

  /** Waits until the service answers. @returns where it is reached */
  async url(): Promise<string> {
    for (;;) {
      const [, url] = READY.exec(this.#said) ?? [];
      if (url !== undefined) return url;
      if (this.#process.exitCode !== null || this.#process.signalCode !== null)
        throw new Error(`${this.#app} did not start:\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.#process.kill('SIGTERM');
    await this.#exited;
  }
}
