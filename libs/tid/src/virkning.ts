import { type Periode, samePeriode } from './periode.js';

/**
 * When a fact holds in the world, and who says so. Virkning is when the fact holds, nothing else: a deadline, the date
 * of a letter or a period described are ordinary attributes, and when it was written down is the registrering.
 *
 * Source: Generelle egenskaber, Virkning (standard.md 1.4). Every attribute set, tilstand and relation has one.
 */
export interface Virkning {
  readonly periode: Periode;
  /** The uuid or urn of who is responsible for the fact. */
  readonly aktoerref?: string;
  /** What kind of object `aktoerref` names: `Bruger`, `Organisation`, `ItSystem`, ... */
  readonly aktoertypekode?: string;
  readonly notetekst?: string;
}

/** The same period, said by the same actor with the same note? */
export const sameVirkning = (a: Virkning, b: Virkning): boolean =>
  samePeriode(a.periode, b.periode) &&
  a.aktoerref === b.aktoerref &&
  a.aktoertypekode === b.aktoertypekode &&
  a.notetekst === b.notetekst;

/** The same metadata over another period: what is left of a fact that a write cuts. */
export const over = (periode: Periode, virkning: Virkning): Virkning => ({ ...virkning, periode });
