import type { Fejl } from '@sagdok/validering';

/** A fault in a message; where the message is XML also its line and column, both counted from 1. */
export interface Beskedfejl extends Fejl {
  readonly linje?: number;
  readonly kolonne?: number;
}
