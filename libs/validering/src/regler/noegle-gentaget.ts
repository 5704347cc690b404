import { tekster } from '@sagdok/model';
import { type Fejl, fejl, led } from '../fejl.js';
import { medlem } from './medlem.js';
import type { Regel } from './regel.js';
import { soeskendelister } from './underobjekter.js';

/** Parts of the same owner, such as the variants of a document, have each their own text. */
export const noegleGentaget: Regel = function* ({ objekttype, json }): Generator<Fejl> {
  for (const { sti, dele, type } of soeskendelister(objekttype.underobjekter, json)) {
    const set = new Set<string>();
    for (const [nr, del] of dele.entries()) {
      const noegle = medlem(del, type.noegle);
      if (typeof noegle !== 'string') continue;
      if (set.has(noegle)) yield fejl(`${sti}/${nr}${led(type.noegle)}`, 'noegle-gentaget', gentaget(type.noegle));
      set.add(noegle);
    }
  }
};

const gentaget = (noegle: string) =>
  tekster(`En anden på listen har samme »${noegle}«.`, `Another in the list has the same “${noegle}”.`);
