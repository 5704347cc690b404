import type { Sentence } from '../run/report.js';
import { startOfDay } from './civil-date.js';
import type { Art, KleElement } from './kle-element.js';

/** How the number of each kind is composed. */
const NUMBERS: Readonly<Record<Art, RegExp>> = {
  hovedgruppe: /^\d{2}$/,
  gruppe: /^\d{2}\.\d{2}$/,
  emne: /^\d{2}\.\d{2}\.\d{2}$/,
  handlingsfacetkategori: /^\p{Lu}$/u,
  handlingsfacet: /^\p{Lu}\d{2}$/u,
};

const dateFault = (field: string, text: string): Sentence => ({
  da: text === '' ? `${field} mangler` : `${field} »${text}« er ikke en dato`,
  en: text === '' ? `${field} is missing` : `${field} "${text}" is no date`,
});

const dateFaults = ({ oprettet, rettet, historisk }: KleElement): Sentence[] => {
  const faults = [
    ...(startOfDay(oprettet) === undefined ? [dateFault('OprettetDato', oprettet)] : []),
    ...rettet.filter((dato) => startOfDay(dato) === undefined).map((dato) => dateFault('RettetDato', dato)),
  ];
  if (historisk === undefined) return faults;
  const [fra, til] = [startOfDay(oprettet), startOfDay(historisk.dato)];
  if (til === undefined) faults.push(dateFault('UdgaaetDato/FlyttetDato', historisk.dato));
  else if (fra !== undefined && til < fra)
    faults.push({
      da: `udgået ${historisk.dato}, før det blev oprettet ${oprettet}`,
      en: `ended ${historisk.dato}, before it was created ${oprettet}`,
    });
  return faults;
};

/** All that is wrong with an element, so that no class can be made of it. */
export const elementFaults = (element: KleElement): readonly Sentence[] => {
  const { art, nr, titel } = element;
  const faults = dateFaults(element);
  if (!NUMBERS[art].test(nr))
    faults.unshift({
      da: nr === '' ? 'nummeret mangler' : `»${nr}« er ikke nummeret på en ${art}`,
      en: nr === '' ? 'the number is missing' : `"${nr}" is not the number of a ${art}`,
    });
  if (titel === '') faults.push({ da: 'titlen mangler', en: 'the title is missing' });
  return faults;
};
