import { isLegalTransition, type Livscykluskode } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Current, Highest } from './decide.js';
import type { EarlierRequest } from './request-key.js';

/** What is current of an object, as far as a write needs it. */
export interface CurrentObject {
  readonly nr: number;
  readonly livscykluskode: Livscykluskode;
  readonly since: bigint;
  readonly facts: Current;
  readonly highest: Highest;
  /** The request that the key read with was used for; absent: none, or no key was given. */
  readonly tidligere?: EarlierRequest;
}

/**
 * What a write builds on:
 * - numbers: one of the registreringer that its sender has seen is the current one (`If-Match`),
 * - `findes`: there is an object (`If-Match: *`),
 * - `ny`: there is none (`If-None-Match: *`),
 * - `usagt`: its sender does not say, and must, where there is an object.
 */
export type Forventet = readonly number[] | 'findes' | 'ny' | 'usagt';

/** Refuses a write on top of something else than its sender builds on; `nr` is that of the current registrering, if there is an object. */
export const checkExpected = (objekt: string, nr: number | undefined, forventet: Forventet | undefined): void => {
  if (forventet === undefined) return;
  if (forventet === 'usagt' && nr !== undefined) throw SagdokFejl.forudsaetningKraeves(objekt);
  if (!holds(nr, forventet)) throw SagdokFejl.forudsaetning(objekt, nr);
};

const holds = (nr: number | undefined, forventet: Forventet): boolean => {
  if (forventet === 'ny' || forventet === 'usagt') return nr === undefined;
  return nr !== undefined && (forventet === 'findes' || forventet.includes(nr));
};

/** Refuses a step that the life cycle does not have. */
export const checkTransition = (objekt: string, fra: Livscykluskode, til: Livscykluskode): void => {
  if (!isLegalTransition(fra, til)) throw SagdokFejl.ulovligLivscyklus(objekt, fra, til);
};

/** Is the object passive or deleted? Importer revives such a one. */
export const isGone = ({ livscykluskode }: CurrentObject): boolean =>
  livscykluskode === 'Passiveret' || livscykluskode === 'Slettet';

/** The highest number of each numbered relation among facts that were read whole. */
export const highestIn = (facts: Current): Highest => {
  const highest: Record<string, number> = {};
  for (const { vaerdi } of [...facts.values()].flat()) {
    const { relation, indeks } = vaerdi as { relation?: string; indeks?: number };
    if (relation !== undefined && indeks !== undefined) highest[relation] = Math.max(highest[relation] ?? 0, indeks);
  }
  return highest;
};
