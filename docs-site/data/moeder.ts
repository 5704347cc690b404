import type { Tekster } from '@sagdok/model';

/** A meeting of the community that has been called, or was held. */
export interface Moede {
  /** Permanent: `2027-01-arkitektur`. */
  readonly id: string;
  readonly titel: Tekster;
  /** What it is about, in a sentence or two. */
  readonly om: Tekster;
  /** When it begins and ends by the clock in Denmark: `2027-01-12T10:00`. */
  readonly start: string;
  readonly slut: string;
  readonly sted: Tekster;
  /** The day on which it was called: `2026-12-01`. */
  readonly indkaldt: string;
  /** The day on which what is told of it was last changed, after it was called. */
  readonly rettet?: string;
  /** Where the agenda and, afterwards, the minutes are. */
  readonly dagsorden?: string;
  readonly referat?: string;
}

/** The meetings that are called or held, and none that are only thought of. */
export const MOEDER: readonly Moede[] = [];
