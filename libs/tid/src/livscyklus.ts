/** The codes a registrering can have. Source: Generelle egenskaber, Livscyklus; SagDokObjekt.xsd 1.1 (standard.md 1.3). */
export const LIVSCYKLUSKODER = ['Opstaaet', 'Importeret', 'Passiveret', 'Slettet', 'Rettet'] as const;

/** What a registrering did to its object. */
export type Livscykluskode = (typeof LIVSCYKLUSKODER)[number];

/** The codes that may follow each; `ingen` is an object that is not there yet. */
const FOLGENDE: Readonly<Record<Livscykluskode | 'ingen', readonly Livscykluskode[]>> = {
  ingen: ['Opstaaet', 'Importeret'],
  Opstaaet: ['Rettet', 'Passiveret', 'Slettet'],
  Importeret: ['Rettet', 'Passiveret', 'Slettet'],
  Rettet: ['Rettet', 'Passiveret', 'Slettet'],
  Passiveret: ['Importeret', 'Slettet'],
  Slettet: ['Importeret'],
};

/**
 * May a registrering with code `til` follow one with code `fra` (undefined: may it be the first)?
 *
 * The table is LoRA's (`_as_valid_registrering_livscyklus_transition.sql`, standard.md 1.3); no text of the standard has
 * one. A passive or deleted object comes back by Importer only, never by Ret. Nothing follows `Slettet` but that: a
 * DELETE repeated is answered 202 (golden `*-lifecycle`), which a service can do without a registrering.
 */
export const isLegalTransition = (fra: Livscykluskode | undefined, til: Livscykluskode): boolean =>
  FOLGENDE[fra ?? 'ingen'].includes(til);
