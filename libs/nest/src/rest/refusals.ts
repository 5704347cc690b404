import type { Laest } from '@sagdok/mox';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';

/** Refuses the request when there are faults in it. */
export const refuse = (faults: readonly Fejl[]): void => {
  if (faults.length > 0) throw SagdokFejl.ugyldig(faults);
};

/** The faults that came of reading a part of the request. */
export const faultsOf = (outcome: Laest<unknown>): readonly Fejl[] => ('fejl' in outcome ? outcome.fejl : []);

/** What came of reading a part of the request; refuses the request when there are faults in it. */
export const asked = <T>(outcome: Laest<T>): T => {
  if ('fejl' in outcome) throw SagdokFejl.ugyldig(outcome.fejl);
  return outcome.vaerdi;
};
