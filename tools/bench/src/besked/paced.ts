import { setTimeout as sleep } from 'node:timers/promises';

/** Does something so many times a second, for so many seconds, whether or not the one before is done. Waits for all. */
export const paced = async (perSecond: number, seconds: number, one: (i: number) => Promise<void>): Promise<void> => {
  const began = performance.now();
  const under: Promise<void>[] = [];
  for (let i = 0; i < perSecond * seconds; i++) {
    const wait = began + (i * 1000) / perSecond - performance.now();
    if (wait > 1) await sleep(wait);
    under.push(one(i));
  }
  await Promise.all(under);
};
