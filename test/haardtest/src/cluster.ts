import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAppProcess, type AppProcess } from '@sagdok/test-support';
import type { Random } from './random.js';

const MAIN = fileURLToPath(new URL('../../../apps/samlet/dist/main.js', import.meta.url));

/** Several processes of the services on one database, of which any may be killed and is then started again. */
export class Cluster {
  readonly #env: Readonly<Record<string, string>>;
  readonly #processes: (AppProcess | undefined)[] = [];
  readonly #restarts: Promise<void>[] = [];
  #killed = 0;

  private constructor(env: Readonly<Record<string, string>>) {
    this.#env = env;
  }

  static async start(count: number, env: Readonly<Record<string, string>>): Promise<Cluster> {
    const cluster = new Cluster(env);
    cluster.#processes.push(
      ...(await Promise.all(Array.from({ length: count }, async () => startAppProcess(MAIN, env)))),
    );
    return cluster;
  }

  /** How many processes have been killed so far. */
  get killed(): number {
    return this.#killed;
  }

  /** Where a process that lives is reached; waits while none does. */
  async url(random: Random): Promise<string> {
    for (;;) {
      const living = this.#processes.filter((each) => each !== undefined);
      const [first, ...more] = living;
      if (first !== undefined) return random.pick([first, ...more]).url;
      await sleep(20);
    }
  }

  /** Kills a process with SIGKILL, in the middle of whatever it does, and begins to start another in its place. */
  kill(random: Random): void {
    const living = [...this.#processes.entries()].filter(([, each]) => each !== undefined);
    const [place, victim] = living[random.below(living.length)] ?? [];
    if (place === undefined || victim === undefined) return;
    this.#processes[place] = undefined;
    this.#killed++;
    const restart = this.#restart(place, victim);
    restart.catch(() => undefined);
    this.#restarts.push(restart);
  }

  /** Waits until all processes are there again. */
  async whole(): Promise<void> {
    await Promise.all(this.#restarts);
  }

  async stop(): Promise<void> {
    await Promise.allSettled(this.#restarts);
    await Promise.all(this.#processes.map(async (each) => each?.end('SIGTERM')));
  }

  async #restart(place: number, victim: AppProcess): Promise<void> {
    await victim.end('SIGKILL');
    this.#processes[place] = await startAppProcess(MAIN, this.#env);
  }
}
