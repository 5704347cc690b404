import { deklarationsfejl, type Deklarationsfejl } from '@sagdok/model';
import type { Forslag } from './forslag.ts';

/** What is wrong between proposals: two with one number, and one that is replaced by none there is. */
export function checkSamling(alle: readonly Forslag[]): readonly Deklarationsfejl[] {
  const mapper = new Set(alle.map(({ mappe }) => mappe));

  return alle.flatMap(({ mappe, nummer, erstattetAf }, plads) => [
    ...(alle.findIndex((andet) => andet.nummer === nummer) === plads
      ? []
      : [
          deklarationsfejl(mappe, {
            da: `Nummeret ${nummer} er taget: giv mappen det næste.`,
            en: `The number ${nummer} is taken: give the folder the next.`,
          }),
        ]),
    ...(erstattetAf === undefined || mapper.has(erstattetAf)
      ? []
      : [
          deklarationsfejl(`${mappe}/forslag.md/erstattetAf`, {
            da: `Der er intet forslag ${erstattetAf}.`,
            en: `There is no proposal ${erstattetAf}.`,
          }),
        ]),
  ]);
}
