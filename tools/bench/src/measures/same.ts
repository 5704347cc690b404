import { isDeepStrictEqual } from 'node:util';

/** Two sides that are to be compared do not give the same. */
export class NotTheSame extends Error {
  override readonly name = 'NotTheSame';
}

/** Throws when two sides do not give the same: then their speeds say nothing. */
export const checkSame = (what: string, sagdok: unknown, baseline: unknown): void => {
  if (isDeepStrictEqual(sagdok, baseline)) return;
  throw new NotTheSame(
    `${what}: sagdok and the baseline give different results:\n${JSON.stringify(sagdok)}\n${JSON.stringify(baseline)}`,
  );
};
