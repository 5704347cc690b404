import { median } from '../statistics.js';
import type { Pair } from '../measure.js';

const timed = async (one: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await one();
  return performance.now() - start;
};

/** Whether there is more to do, given how many times both have been done. */
export type More = (done: number) => boolean;

/** Goes on for so many seconds. */
export const forSeconds = (seconds: number): More => {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
};

/** Does two things by turns, one client, one at a time, so that noise meets both. @returns the median time of each, in ms */
export const latencies = async (
  more: More,
  sagdok: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
): Promise<Pair> => {
  const times: { readonly sagdok: number[]; readonly baseline: number[] } = { sagdok: [], baseline: [] };
  let done = 0;
  do {
    times.sagdok.push(await timed(sagdok));
    times.baseline.push(await timed(baseline));
    done++;
  } while (more(done));
  return { sagdok: median(times.sagdok), baseline: median(times.baseline) };
};
