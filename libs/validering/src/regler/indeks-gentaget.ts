import { tekster } from '@sagdok/model';
import { type Fejl, fejl, led } from '../fejl.js';
import { elementer, medlem } from './medlem.js';
import type { Regel } from './regel.js';

/** In a Ret an `indeks` says which entry of the relation is meant, so it is given once. */
export const indeksGentaget: Regel = function* ({ objekttype, json }): Generator<Fejl> {
  if (!objekttype.nummereret) return;
  const relationer = medlem(json, 'relationer');
  for (const navn of Object.keys(objekttype.relationer)) {
    const set = new Set<number>();
    for (const [nr, element] of elementer(relationer, navn).entries()) {
      const indeks = medlem(element, 'indeks');
      if (typeof indeks !== 'number') continue;
      if (set.has(indeks)) yield fejl(`/relationer${led(navn)}/${nr}/indeks`, 'indeks-gentaget', gentaget(indeks));
      set.add(indeks);
    }
  }
};

const gentaget = (indeks: number) =>
  tekster(`Indeks ${indeks} er allerede brugt i relationen.`, `Index ${indeks} is already used in the relation.`);
