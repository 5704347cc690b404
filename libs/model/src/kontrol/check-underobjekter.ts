import type { Deklarationsfejl } from '../deklarationsfejl.js';
import { checkNavn } from '../navne.js';
import type { Underobjekttype, Underobjekttyper } from '../objekttype.js';
import { checkFelter } from './check-felter.js';
import { checkRelationer } from './check-relationer.js';
import { optagne } from './navnesammenfald.js';

/** The members that a part has, beside its key and its own parts. */
const DELMEDLEMMER = ['egenskaber', 'relationer'];

/** What is wrong with the parts of an object; `taget` are the members their lists stand among. */
export function checkUnderobjekter(
  underobjekter: Underobjekttyper,
  sti: string,
  taget: readonly string[],
): Deklarationsfejl[] {
  return [
    ...optagne(Object.keys(underobjekter), taget, sti),
    ...Object.entries(underobjekter).flatMap(([navn, type]) => [
      ...checkNavn(navn, `${sti}/${navn}`),
      ...checkUnderobjekt(type, `${sti}/${navn}`),
    ]),
  ];
}

function checkUnderobjekt(type: Underobjekttype, sti: string): Deklarationsfejl[] {
  const { noegle, egenskaber, relationer = {}, underobjekter = {} } = type;

  return [
    ...checkNavn(noegle, `${sti}/noegle`),
    ...optagne([noegle], DELMEDLEMMER, sti),
    ...checkFelter(egenskaber, `${sti}/egenskaber`, ['virkning']),
    ...checkRelationer(relationer, `${sti}/relationer`),
    ...checkUnderobjekter(underobjekter, `${sti}/underobjekter`, [...DELMEDLEMMER, noegle]),
  ];
}
