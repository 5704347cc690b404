import type { Sizes } from './measure.js';
import { ALL } from './measures/all.js';
import type { Progress } from './progress.js';
import { Rigs } from './rig/rigs.js';
import { runRounds, type Result, type Rounds } from './rounds.js';

/** What a run measures, and on what. */
export interface BenchOptions {
  /** The names of what is measured; empty: all. */
  readonly maal: readonly string[];
  /** The PostgreSQL server, as a url, with a role that may create databases. */
  readonly server: string;
  readonly rounds: Rounds;
  readonly sizes: Sizes;
  /** How many connections to the database each side opens at most. */
  readonly connections: number;
  /** The folder to leave CPU profiles of the sag processes in, if they are wanted. */
  readonly profile: string | undefined;
  readonly progress: Progress;
  /** Ends the run early, leaving nothing behind. */
  readonly signal: AbortSignal;
}

const results = async (options: BenchOptions, rigs: Rigs): Promise<Result[]> => {
  const { maal, sizes, rounds, progress } = options;
  const done: Result[] = [];
  for (const { name, measures } of ALL) {
    if (maal.length > 0 && !maal.includes(name)) continue;
    for (const measure of measures) done.push(await runRounds(name, measure, { rigs, sizes, progress }, rounds));
  }
  return done;
};

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });

/** Measures, beside the baselines. What it makes on the server is gone when it is done, however it ends. */
export const bench = async (options: BenchOptions): Promise<readonly Result[]> => {
  const { server, connections, profile, progress, signal, rounds } = options;
  const rigs = new Rigs({ server, connections, profile, progress, clients: rounds.clients });
  try {
    return await Promise.race([results(options, rigs), aborted(signal)]);
  } finally {
    progress.say('cleaning up');
    await rigs.close();
    progress.done();
  }
};
