import type { Tekster } from '@sagdok/model';
import { DELE, type Del } from '../../data/dele.ts';

/** What proposals can be about: a part of the standard, or what is served beside it. */
export type Forslagsdel = Del | 'tillaeg';

/** Everything that proposals can be about, in order. */
export const ALLE_DELE: readonly Forslagsdel[] = [...(Object.keys(DELE) as readonly Del[]), 'tillaeg'];

/** The name of what a proposal is about. */
export function delnavn(del: Forslagsdel): Tekster {
  return del === 'tillaeg' ? { da: 'Tillæg', en: 'Additions' } : DELE[del].navn;
}

/** What a part of the model belongs to: what is no part of the standard is an addition. */
export function delAf(modeldel: string): Forslagsdel {
  return ALLE_DELE.find((del) => del === modeldel) ?? 'tillaeg';
}
