/**
 * Does some work on each of many things, so many at a time. The next thing is taken only when there is room for it, so that
 * what is waiting does not pile up. Rejects with the first failure, after those under way have ended; that no more things can be had
 * comes after what failed of the work.
 */
export async function inParallel<T>(
  things: AsyncIterable<T> | Iterable<T>,
  limit: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const ends: unknown[] = [];

  try {
    for await (const thing of things) {
      const task = work(thing)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= limit) await Promise.race(running);
      if (failures.length > 0) break;
    }
  } catch (error) {
    ends.push(error);
  }
  await Promise.all(running);
  failures.push(...ends);
  if (failures.length > 0) throw failures[0];
}

/** Gathers things into lists of so many. When no more can be had because of a failure, those before it are given first. */
export async function* inBatches<T>(things: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  try {
    for await (const thing of things) {
      batch.push(thing);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}
