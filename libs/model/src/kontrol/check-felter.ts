import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import type { Felt, Felter, Skalarfelt, Strukturlistefelt } from '../felt.js';
import { checkNavn } from '../navne.js';
import { checkVaerdier } from './check-vaerdier.js';
import { gentagne, optagne } from './navnesammenfald.js';

/** What is wrong with fields that stand together; `taget` are the members they stand among. */
export function checkFelter(felter: Felter, sti: string, taget: readonly string[]): Deklarationsfejl[] {
  const svarnavne = Object.entries(felter).map(([navn, felt]) => felt.laesesSom ?? navn);

  return [
    ...gentagne(svarnavne, sti),
    ...optagne([...Object.keys(felter), ...svarnavne], taget, sti),
    ...Object.entries(felter).flatMap(([navn, felt]) => checkFelt(navn, felt, `${sti}/${navn}`)),
  ];
}

function checkFelt(navn: string, felt: Felt, sti: string): Deklarationsfejl[] {
  const { laesesSom } = felt;
  const egne = [...checkNavn(navn, sti), ...(laesesSom === undefined ? [] : checkNavn(laesesSom, `${sti}/laesesSom`))];
  if (!('struktur' in felt)) return [...egne, ...checkSkalar(felt, sti)];
  const { struktur } = felt;

  return [
    ...egne,
    ...checkNavn(struktur.navn, `${sti}/struktur/navn`),
    ...(Object.keys(struktur.felter).length > 0 ? [] : [tomStruktur(sti)]),
    ...(felt.type === 'strukturliste' ? checkPositionel(felt, sti) : []),
    ...checkFelter(struktur.felter, sti, []),
  ];
}

function checkSkalar(felt: Skalarfelt, sti: string): Deklarationsfejl[] {
  const { type, vaerdier, noegle, indhold } = felt;
  if (type !== 'tekst' && (vaerdier ?? noegle ?? indhold)) return [kunTekst(sti)];

  return vaerdier ? checkVaerdier(vaerdier, sti) : [];
}

function checkPositionel({ positionel, struktur }: Strukturlistefelt, sti: string): Deklarationsfejl[] {
  if (!positionel || Object.values(struktur.felter).every(({ type }) => type === 'tekst')) return [];

  return [
    deklarationsfejl(
      sti,
      tekster(
        'En liste, der sendes som tekster i rækkefølge, kan kun have felter af typen tekst.',
        'A list that is sent as texts in order can only have fields of the type tekst.',
      ),
    ),
  ];
}

const tomStruktur = (sti: string): Deklarationsfejl =>
  deklarationsfejl(sti, tekster('Strukturen har ingen felter.', 'The structure has no fields.'));

const kunTekst = (sti: string): Deklarationsfejl =>
  deklarationsfejl(
    sti,
    tekster(
      'Kun et felt af typen tekst kan have faste værdier, være nøgle eller pege på indhold.',
      'Only a field of the type tekst can have fixed values, be a key or point at content.',
    ),
  );
