import { indeksGentaget } from './indeks-gentaget.js';
import { indeksMangler } from './indeks-mangler.js';
import { noegleGentaget } from './noegle-gentaget.js';
import type { Regel } from './regel.js';
import { virkningOrden } from './virkning-orden.js';
import { virkningOverlap } from './virkning-overlap.js';

/** The rules of a create. Given numbers (`indeks`) are ignored there, so they may be repeated. */
export const OPRET_REGLER: readonly Regel[] = [virkningOrden, virkningOverlap, noegleGentaget];

/** The rules of a Ret. */
export const RET_REGLER: readonly Regel[] = [virkningOrden, virkningOverlap, noegleGentaget, indeksGentaget];

/** The rules of a registrering as it is answered, in a history that is imported. */
export const SVAR_REGLER: readonly Regel[] = [...RET_REGLER, indeksMangler];
