import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import { gentagne } from './navnesammenfald.js';

/** What is wrong with a closed list of values. */
export function checkVaerdier(vaerdier: readonly string[], sti: string): Deklarationsfejl[] {
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
