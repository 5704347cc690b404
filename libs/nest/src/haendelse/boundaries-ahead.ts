import { formatIso } from '@sagdok/tid';
import type { TableChange } from '../register/decide.js';

/** The instants after `now` at which what begins will hold or cease to hold, in ISO 8601, each once. */
export const boundariesAhead = (changes: readonly TableChange[], now: bigint): readonly string[] => {
  const ahead = new Set<bigint>();
  for (const { begynder } of changes) {
    for (const { virkning } of begynder) {
      for (const bound of [virkning.periode.fra, virkning.periode.til]) {
        if (typeof bound === 'bigint' && bound > now) ahead.add(bound);
      }
    }
  }
  return [...ahead].map((bound) => formatIso(bound));
};
