import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../../apps/sag/dist/main.js', import.meta.url));

/** How a sag process is started. */
export interface SagOptions {
  /** The database it serves, as a url. */
  readonly database: string;
  /** How many connections it opens at most. */
  readonly connections: number;
  /** The folder to leave a CPU profile of it in, if one is wanted. */
  readonly profile: string | undefined;
}

const READY = /ready at (http:\S+)/;

/** A sag service as a process of its own. */
export class SagProcess {
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown>;
  #said = '';

  constructor({ database, connections, profile }: SagOptions) {
    const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
    this.#process = spawn(process.execPath, [...flags, MAIN], {
      env: { ...process.env, DATABASE_URL: database, DATABASE_POOL: String(connections), HOST: '127.0.0.1', PORT: '0' },
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
        throw new Error(`sag did not start:\n${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.#process.kill('SIGTERM');
    await this.#exited;
  }
}
