import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { abonnementId } from '@sagdok/mox';
import { AGENT } from './agent-navn.js';

const MAIN = fileURLToPath(new URL('../../dist/agent/agent-main.js', import.meta.url));

/** The agent as a process of its own, that can be killed and is then started again. */
export class AgentProces {
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;
  /** How many times it has been killed. */
  draebt = 0;

  constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  start(): void {
    const { PATH = '' } = process.env;
    this.#process = spawn(process.execPath, [MAIN], {
      env: { PATH, ...this.#env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** Waits until it has subscribed at the distributor. */
  async tilmeldt(fordeler: string): Promise<void> {
    const subscription = `${fordeler}/beskedfordeler/abonnement/${abonnementId(AGENT)}`;
    while (!(await fetch(subscription)).ok) await sleep(100);
  }

  /** Kills it with SIGKILL, and starts it again. */
  async draeb(): Promise<void> {
    await this.#end('SIGKILL');
    this.draebt++;
    this.start();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const process = this.#process;
    if (process?.exitCode !== null) return;
    const exited = once(process, 'exit');
    process.kill(signal);
    await exited;
  }
}
