/** The types of object that can act: what the standard's relations to an aktør point at (`AktoerTypeKode`). */
export const AKTOERTYPER = [
  'organisation',
  'organisationenhed',
  'organisationfunktion',
  'bruger',
  'itsystem',
  'interessefaellesskab',
] as const;
