import type { Objekttype } from '@sagdok/model';
import { type Periodeliste, periodelister } from './periodelister.js';

/** A body of a write, read once for all rules. */
export interface Krop {
  readonly objekttype: Objekttype;
  /** The body itself, of any shape. */
  readonly json: unknown;
  readonly lister: readonly Periodeliste[];
}

/** The body of a write to an object of the type. */
export function krop(objekttype: Objekttype, json: unknown): Krop {
  return { objekttype, json, lister: periodelister(objekttype, json) };
}
