import { indeksGentaget } from './indeks-gentaget.js';
import { noegleGentaget } from './noegle-gentaget.js';
import type { Regel } from './regel.js';
import { virkningOrden } from './virkning-orden.js';
import { virkningOverlap } from './virkning-overlap.js';

/** The rules of a create. Given numbers (`indeks`) are ignored there, so they may be repeated. */
export const OPRET_REGLER: readonly Regel[] = [virkningOrden, virkningOverlap, noegleGentaget];

/** The rules of a Ret. */
export const RET_REGLER: readonly Regel[] = [virkningOrden, virkningOverlap, noegleGentaget, indeksGentaget];
