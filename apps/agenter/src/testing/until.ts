import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so, or rejects after this many milliseconds. */
export const until = async (met: () => boolean | Promise<boolean>, timeout = 20_000): Promise<void> => {
  const end = performance.now() + timeout;
  while (!(await met())) {
    if (performance.now() > end) throw new Error(`It was not so within ${timeout} ms: ${met.toString()}`);
    await sleep(10);
  }
};
