import { tekster } from '@sagdok/model';
import { compare } from '@sagdok/tid';
import { type Fejl, fejl } from '../fejl.js';
import type { Regel } from './regel.js';

const TOM = tekster(
  'Perioden er tom: »from« og »to« er samme tidspunkt.',
  'The period is empty: “from” and “to” are the same instant.',
);
const VENDT = tekster(
  'Perioden slutter, før den begynder: »to« ligger før »from«.',
  'The period ends before it begins: “to” is before “from”.',
);

/** Every period begins before it ends. */
export const virkningOrden: Regel = function* ({ lister }): Generator<Fejl> {
  for (const { sti, ender } of lister) {
    for (let nr = 0; nr < ender.length; nr++) {
      const plads = ender[nr];
      if (!plads) continue;
      const orden = compare(plads.fra, plads.til);
      if (orden === 0) yield fejl(`${sti}/${nr}/virkning`, 'virkning-tom', TOM);
      if (orden === 1) yield fejl(`${sti}/${nr}/virkning`, 'virkning-vendt', VENDT);
    }
  }
};
