import type { Felter } from '../felt.js';
import type { Objekttype, Relationer } from '../objekttype.js';

/**
 * What a municipality or a vendor adds to the model for itself: the standard's `LokalUdvidelse`, but declared, so that it
 * is validated, stored, searched and documented as everything else is.
 */
export interface Udvidelser {
  /** Types of its own. */
  readonly objekttyper?: readonly Objekttype[];
  /** Attributes, by type and attribute set: of a set there is (`egenskaber`), or of a new one. None is mandatory. */
  readonly felter?: Readonly<Record<string, Readonly<Record<string, Felter>>>>;
  /** Relations, by type. */
  readonly relationer?: Readonly<Record<string, Relationer>>;
}
