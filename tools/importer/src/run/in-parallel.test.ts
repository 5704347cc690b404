import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { all } from '../testing/test-files.js';
import { inBatches, inParallel } from './in-parallel.js';

describe('inParallel', () => {
  it('does so many at a time, and takes the next only when there is room', async () => {
    let [taken, running, most, done] = [0, 0, 0, 0];
    function* things(): Generator<number> {
      for (; taken < 20; taken++) yield taken;
    }
    await inParallel(things(), 3, async () => {
      most = Math.max(most, ++running);
      expect(taken - done).toBeLessThanOrEqual(4);
      await wait(1);
      running--;
      done++;
    });
    expect([done, most]).toEqual([20, 3]);
  });

  it('stops at a failure, after what is under way has ended', async () => {
    const done: number[] = [];
    const work = async (n: number): Promise<void> => {
      await wait(n === 1 ? 1 : 10);
      if (n === 1) throw new Error('en');
      done.push(n);
    };
    await expect(inParallel([0, 1, 2, 3, 4, 5], 2, work)).rejects.toThrow('en');
    expect(done).toEqual([0]);
  });

  it('rejects when no more things can be had, after what is under way has ended', async () => {
    let done = false;
    async function* things(): AsyncGenerator<number> {
      yield 1;
      await wait(1);
      throw new Error('broken');
    }
    const work = async (): Promise<void> => {
      await wait(10);
      done = true;
    };
    await expect(inParallel(things(), 2, work)).rejects.toThrow('broken');
    expect(done).toBe(true);
  });

  it('rejects with the failure of the work when no more things can be had either: that thing came before', async () => {
    function* things(): Generator<number> {
      yield* [1, 2];
      throw new Error('broken');
    }
    const work = async (n: number): Promise<void> => {
      await wait(1);
      if (n === 2) throw new Error('to');
    };
    await expect(inParallel(things(), 3, work)).rejects.toThrow('to');
  });
});

describe('inBatches', () => {
  it('gathers so many, and the rest', async () => {
    await expect(all(inBatches([1, 2, 3, 4, 5], 2))).resolves.toEqual([[1, 2], [3, 4], [5]]);
    await expect(all(inBatches([], 2))).resolves.toEqual([]);
  });

  it('gives what came before a failure, then fails', async () => {
    function* things(): Generator<number> {
      yield* [1, 2, 3];
      throw new Error('broken');
    }
    const found: number[][] = [];
    const gather = async (): Promise<void> => {
      for await (const batch of inBatches(things(), 2)) found.push(batch);
    };
    await expect(gather()).rejects.toThrow('broken');
    expect(found).toEqual([[1, 2], [3]]);
  });
});
