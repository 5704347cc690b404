import { formatIso } from '@sagdok/tid';
import type { Abonnement } from './abonnement.js';
import { udenHemmelighed } from './levering.js';

/** An abonnement as it is shown: without its secret and its owner. */
export const abonnementJson = ({ ejer: _, levering, oprettet, ...shown }: Abonnement): object => ({
  ...shown,
  levering: udenHemmelighed(levering),
  oprettet: formatIso(oprettet),
});
