/** What the receiver of a message answers. Source: `StandardRetur` of `urn:oio:sagdok:3.0.0`. */
export interface StandardRetur {
  readonly StatusKode: Statuskode;
  readonly FejlbeskedTekst?: string;
}

/**
 * The codes in use. Evidenced for receivers of messages (standard.md 4.4, 5): 20 accepted, 40 cannot be received, 44 not found,
 * 49 conflict, 51 not implemented, 53 unavailable, 55 version not supported. Assumed from the pattern: 43 not allowed, 50 failed.
 */
export type Statuskode = 20 | 40 | 43 | 44 | 49 | 50 | 51 | 53 | 55;

/** The message is accepted and stored. */
export const MODTAGET: StandardRetur = { StatusKode: 20 };

/**
 * Does the code tell of something that passes by itself: failed (50) or unavailable (53)? Then the same message may be taken when it is
 * sent again; it is not with any other.
 */
export const erForbigaaende = (kode: Statuskode): boolean => kode === 50 || kode === 53;
