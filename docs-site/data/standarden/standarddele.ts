import { besked } from './besked/besked.ts';
import { dokument } from './dokument/dokument.ts';
import { generelleEgenskaber } from './generelle-egenskaber/generelle-egenskaber.ts';
import { klassifikation } from './klassifikation/klassifikation.ts';
import { organisation } from './organisation/organisation.ts';
import { sag } from './sag/sag.ts';
import type { Standarddel } from './standarddel.ts';

/** The parts of the standard, in the order in which they are told of. */
export const STANDARDDELE: readonly Standarddel[] = [
  generelleEgenskaber,
  sag,
  dokument,
  organisation,
  klassifikation,
  besked,
];
