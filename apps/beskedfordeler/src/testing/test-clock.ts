import { randomUUID } from 'node:crypto';
import type { Surroundings } from '@sagdok/nest';

const MICROSECONDS = 1_000_000;

/** The machine's clock, that a test may set forward. */
export class TestClock implements Surroundings {
  #ahead = 0n;

  readonly now = (): bigint => BigInt(Date.now()) * 1000n + this.#ahead;

  readonly uuid = (): string => randomUUID();

  /** So many seconds pass at once. */
  pass(seconds: number): void {
    this.#ahead += BigInt(Math.round(seconds * MICROSECONDS));
  }
}
