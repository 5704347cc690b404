import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, type StandardRetur } from '@sagdok/mox';
import { isPassing } from '../../database/passing.js';

/** A message that waits to be stored, and what hears of it. */
interface Waiting {
  readonly gem: () => Promise<StandardRetur>;
  readonly signal: AbortSignal;
  readonly resolve: (retur: StandardRetur) => void;
  readonly reject: (error: unknown) => void;
}

const waitFor = backoff({ first: 200, longest: 10_000 });

/**
 * Stores messages in the order they come, many at a time. While the database cannot take them they wait here, so that none overtakes
 * another; what fails for another reason is its own fault, and rejects.
 */
export class OrderedIntake {
  readonly #failed: (error: unknown) => void;
  #waiting: Waiting[] = [];
  #isWorking = false;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Stores a message after those before it. Rejects when it is interrupted, or cannot be stored. */
  gem(gem: () => Promise<StandardRetur>, signal: AbortSignal): Promise<StandardRetur> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ gem, signal, resolve, reject });
      if (!this.#isWorking) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    let failures = 0;
    while (this.#waiting.length > 0) {
      const round = this.#waiting;
      this.#waiting = [];
      const left = await this.#store(round);
      this.#waiting.unshift(...left);
      const [first] = left;
      failures = first === undefined ? 0 : failures + 1;
      // Interrupted, what was given up is left to come again.
      if (first !== undefined)
        await sleep(waitFor(failures), undefined, { signal: first.signal }).catch(() => undefined);
    }
    this.#isWorking = false;
  }

  /** What could not be stored because of how the database is. */
  async #store(round: readonly Waiting[]): Promise<readonly Waiting[]> {
    const left: (Waiting | undefined)[] = [];
    const errors: unknown[] = [];
    await Promise.all(
      round.map(async (each, at) => {
        try {
          each.signal.throwIfAborted();
          each.resolve(await each.gem());
        } catch (error) {
          if (each.signal.aborted || !isPassing(error)) each.reject(error);
          else left[at] = each;
          errors.push(error);
        }
      }),
    );
    if (errors.length > 0) this.#failed(errors[0]);
    return left.filter((each) => each !== undefined);
  }
}
