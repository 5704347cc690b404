import { afterEach, describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.js';
import { WorkerLoop, type WorkerLoopOptions } from './worker-loop.js';

const until = async (met: () => boolean): Promise<void> => {
  while (!met()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe('WorkerLoop', () => {
  let loop: WorkerLoop;
  const begin = (options: Partial<WorkerLoopOptions> & Pick<WorkerLoopOptions, 'round'>): void => {
    loop = new WorkerLoop({
      idle: () => 60_000,
      backoff: () => 1,
      failed: (error) => {
        throw error;
      },
      ...options,
    });
    loop.start();
  };
  afterEach(async () => loop.stop());

  it('goes on at once while there is more, then waits', async () => {
    let rounds = 0;
    begin({ round: () => Promise.resolve(++rounds < 5) });
    await until(() => rounds === 5);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(rounds).toBe(5);
  });

  it('begins a round when woken, also when it is woken in the middle of the round before', async () => {
    let rounds = 0;
    begin({
      round: () => {
        rounds += 1;
        if (rounds === 1) loop.wake();
        return Promise.resolve(false);
      },
    });
    await until(() => rounds === 2);
    loop.wake();
    await until(() => rounds === 3);
  });

  it('begins a round when it has waited long enough', async () => {
    let rounds = 0;
    begin({ idle: () => 2, round: () => Promise.resolve(++rounds < 0) });
    await until(() => rounds === 3);
  });

  it('tells of a round that failed, waits longer each time in a row, and goes on', async () => {
    const errors: unknown[] = [];
    const waits: number[] = [];
    let rounds = 0;
    begin({
      round: () => (++rounds < 4 ? Promise.reject(new Error(`${rounds}`)) : Promise.resolve(false)),
      backoff: (failures) => {
        waits.push(failures);
        return 1;
      },
      failed: (error) => errors.push(error),
    });
    await until(() => rounds === 4);

    expect(errors.map(String)).toEqual(['Error: 1', 'Error: 2', 'Error: 3']);
    expect(waits).toEqual([1, 2, 3]);
  });

  it('is stopped when its round is finished, which was told to hurry', async () => {
    let finished = false;
    begin({
      round: async (stopping) => {
        await new Promise<void>((resolve) => {
          stopping.addEventListener('abort', () => {
            setTimeout(resolve, 10);
          });
        });
        finished = true;
        return true;
      },
    });
    await loop.stop();

    expect(finished).toBe(true);
  });
});

describe('backoff', () => {
  it('doubles the wait up to the longest', () => {
    const wait = backoff({ first: 100, longest: 1000 });

    expect([1, 2, 3, 4, 5, 500].map(wait)).toEqual([100, 200, 400, 800, 1000, 1000]);
  });
});
