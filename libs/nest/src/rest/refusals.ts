import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';

/** Refuses the request when there are faults in it. */
export const refuse = (faults: readonly Fejl[]): void => {
  if (faults.length > 0) throw SagdokFejl.ugyldig(faults);
};

/** Are these the faults that something was refused for, rather than what came of it? */
export const isFaults = (outcome: object): outcome is readonly Fejl[] => Array.isArray(outcome);

/** What came of reading a part of the request; refuses the request when there are faults in it. */
export const asked = <T extends object>(outcome: T | readonly Fejl[]): T => {
  if (isFaults(outcome)) throw SagdokFejl.ugyldig(outcome);
  return outcome;
};
