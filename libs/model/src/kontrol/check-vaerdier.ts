import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster, type Listevaerdi } from '../element.js';
import { gentagne } from './navnesammenfald.js';

/** What is wrong with a closed list of values. */
export function checkVaerdier(liste: readonly Listevaerdi[], sti: string): Deklarationsfejl[] {
  const vaerdier = liste.map(({ vaerdi }) => vaerdi);

  return [
    ...(vaerdier.length > 0
      ? []
      : [deklarationsfejl(sti, tekster('Listen af værdier er tom.', 'The list of values is empty.'))]),
    ...(vaerdier.includes('')
      ? [deklarationsfejl(sti, tekster('En værdi er tom tekst.', 'A value is the empty text.'))]
      : []),
    ...gentagne(vaerdier, sti),
  ];
}
