import { tekster } from '@sagdok/model';
import { compare } from '@sagdok/tid';
import { type Fejl, fejl } from '../fejl.js';
import type { Regel } from './regel.js';
import type { Ender } from './virkningens-ender.js';

/** Where at most one thing may hold at a time, no period overlaps another: not so for 0..n relations. */
export const virkningOverlap: Regel = function* ({ lister }): Generator<Fejl> {
  for (const { sti, enAdGangen, ender } of lister) {
    if (!enAdGangen || ender.length < 2) continue;
    for (const [foer, efter] of overlap(ender)) {
      const tekst = tekster(
        `Perioden overlapper den i nr. ${foer} på listen (talt fra 0); der kan kun gælde én ad gangen.`,
        `The period overlaps that of no. ${foer} in the list (counted from 0); only one can hold at a time.`,
      );
      yield fejl(`${sti}/${efter}/virkning`, 'virkning-overlapper', tekst);
    }
  }
};

interface Plads extends Ender {
  readonly nr: number;
}

/** The numbers of elements of which one begins before an earlier one has ended: O(n log n). */
function* overlap(ender: readonly (Ender | undefined)[]): Generator<readonly [foer: number, efter: number]> {
  let sidste: Plads | undefined;
  for (const plads of pladser(ender)) {
    if (sidste && compare(plads.fra, sidste.til) < 0) {
      yield plads.nr < sidste.nr ? [plads.nr, sidste.nr] : [sidste.nr, plads.nr];
    }
    if (!sidste || compare(plads.til, sidste.til) > 0) sidste = plads;
  }
}

/** The periods by when they begin. Empty and reversed ones overlap nothing. */
function pladser(ender: readonly (Ender | undefined)[]): Plads[] {
  return ender
    .flatMap((plads, nr) => (plads && compare(plads.fra, plads.til) < 0 ? [{ ...plads, nr }] : []))
    .sort((a, b) => compare(a.fra, b.fra));
}
