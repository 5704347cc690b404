import { randomUUID } from 'node:crypto';
import { parseTidspunkt } from '@sagdok/tid';
import type { Surroundings } from '../register/surroundings.js';

/** The instant that a text spells, which must be one a clock can show. */
export const at = (text: string): bigint => {
  const tidspunkt = parseTidspunkt(text);
  if (typeof tidspunkt !== 'bigint') throw new TypeError(`no clock shows ${text}`);
  return tidspunkt;
};

/** A clock that a test sets. It advances a second each time it is read, unless it is told to stand still. */
export class TestClock implements Surroundings {
  #next = at('2026-01-01T12:00:00Z');
  #step = 1_000_000n;

  readonly now = (): bigint => {
    const now = this.#next;
    this.#next += this.#step;
    return now;
  };

  readonly uuid = (): string => randomUUID();

  /** From now on it shows this instant, again and again. */
  standAt(instant: bigint): void {
    this.#next = instant;
    this.#step = 0n;
  }

  /** From now on it goes, from this instant. */
  goFrom(instant: bigint): void {
    this.#next = instant;
    this.#step = 1_000_000n;
  }
}
