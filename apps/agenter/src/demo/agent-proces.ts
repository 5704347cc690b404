import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Rapport } from '@sagdok/mox';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));

/** One of the agents as a process of its own. */
export class AgentProces {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly rapporter: Rapport[] = [];

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface(child.stdout).on('line', (line) => this.rapporter.push(JSON.parse(line) as Rapport));
    this.#process = child;
    this.#ended = once(child, 'exit');
  }

  /** Has it ended by itself? */
  get erEndt(): boolean {
    return this.#process.exitCode !== null;
  }

  /** Stops it, as an operator does. */
  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    await this.#ended;
  }
}
