import { randomUUID } from 'node:crypto';

/** What the register takes from outside: the clock and new identities. Tests give their own. */
export interface Surroundings {
  /** The time now, in microseconds since 1970. */
  readonly now: () => bigint;
  /** A new uuid. */
  readonly uuid: () => string;
}

const ORIGIN = BigInt(Math.round(performance.timeOrigin * 1000));

/** The machine's clock, to the microsecond, and random uuids. */
export const MACHINE: Surroundings = {
  now: () => {
    // The monotonic clock has the microseconds, the wall clock has the adjustments: take the finer one while they agree.
    const fine = ORIGIN + BigInt(Math.round(performance.now() * 1000));
    const wall = BigInt(Date.now()) * 1000n;
    return fine - wall > 2_000n || wall - fine > 2_000n ? wall : fine;
  },
  uuid: () => randomUUID(),
};
