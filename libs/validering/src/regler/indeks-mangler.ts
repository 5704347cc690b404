import { type Fejl, led } from '../fejl.js';
import { mangler } from '../formfejl.js';
import { elementer, medlem } from './medlem.js';
import type { Regel } from './regel.js';

/** In an answer, and so in a history that is imported, each entry of a numbered 0..n relation has the `indeks` it is changed by. */
export const indeksMangler: Regel = function* ({ objekttype, json }): Generator<Fejl> {
  if (!objekttype.nummereret) return;
  const relationer = medlem(json, 'relationer');
  for (const [navn, { kardinalitet }] of Object.entries(objekttype.relationer)) {
    if (kardinalitet === '0..1') continue;
    for (const [nr, element] of elementer(relationer, navn).entries()) {
      if (medlem(element, 'indeks') === undefined) yield mangler(`/relationer${led(navn)}/${nr}`, 'indeks');
    }
  }
};
