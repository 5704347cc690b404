import type { Handling } from './handling.ts';
import { LAST_DAY, type State } from './state.ts';

/** How far from a border the cross is put, so that it is seen beside it, in days. */
const BESIDE = 7;

const validAfter = (handling: Handling, valid: number): number => {
  if (handling.slags !== 'ret') return valid;
  const { fra, til = Infinity } = handling;
  return fra <= valid && valid < til ? valid : Math.min(fra + BESIDE, til - 1, LAST_DAY);
};

/** The laboratory when something more is done: the cross is where it can be seen. */
export const carriedOut = ({ valid, track, done }: State, handling: Handling): State => ({
  step: 0,
  valid: validAfter(handling, valid),
  known: Math.min(handling.dag + BESIDE, LAST_DAY),
  track: handling.slags === 'ret' ? handling.track : track,
  done: [...done, handling],
});
