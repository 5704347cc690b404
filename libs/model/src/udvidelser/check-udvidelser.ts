import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import { felterI, relationerI } from '../elementer.js';
import type { Felter } from '../felt.js';
import { checkFelter } from '../kontrol/check-felter.js';
import { checkObjekttype } from '../kontrol/check-objekttype.js';
import { checkRelationer } from '../kontrol/check-relationer.js';
import { checkElement } from '../kontrol/check-element.js';
import { gentagne, optagne } from '../kontrol/navnesammenfald.js';
import { checkNavn, checkReserveret } from '../navne.js';
import type { Objekttype, Relationer } from '../objekttype.js';
import { soegenavne } from '../soegenavne.js';
import type { Udvidelser } from './udvidelser.js';

/** Everything that is wrong with extensions of these types. */
export function checkUdvidelser(
  objekttyper: readonly Objekttype[],
  { objekttyper: nye = [], felter = {}, relationer = {} }: Udvidelser,
): Deklarationsfejl[] {
  const typer = new Map([...objekttyper, ...nye].map((type) => [type.navn, type]));
  const udvid = <T>(kilde: string, tillaeg: Readonly<Record<string, T>>, check: Check<T>): Deklarationsfejl[] =>
    Object.entries(tillaeg).flatMap(([navn, nyt]) => {
      const type = typer.get(navn);

      return type ? check(type, nyt, `${kilde}/${navn}`) : [ukendtType(`${kilde}/${navn}`)];
    });

  return [
    ...gentagne(
      [...objekttyper, ...nye].map(({ navn }) => navn),
      'objekttyper',
    ),
    ...nye.flatMap(checkNyType),
    ...udvid('felter', felter, checkNyeFelter),
    ...udvid('relationer', relationer, (type, nyt, sti) => [
      ...optagne(Object.keys(nyt), nyeFeltnavne(felter[type.navn]), sti),
      ...checkNyeRelationer(type, nyt, sti),
    ]),
  ];
}

type Check<T> = (type: Objekttype, nyt: T, sti: string) => Deklarationsfejl[];
type Saet = Readonly<Record<string, Felter>>;

const nyeFeltnavne = (saet: Saet = {}): string[] => Object.values(saet).flatMap((felter) => Object.keys(felter));
const navneI = (felter: Felter): string[] =>
  Object.entries(felter).flatMap(([navn, { laesesSom = navn }]) => [navn, laesesSom]);
const tagneNavne = (type: Objekttype): string[] => [...soegenavne(type), ...Object.keys(type.relationer)];

function checkNyType(type: Objekttype): Deklarationsfejl[] {
  const sti = `objekttyper/${type.navn}`;
  const navne = [...new Set(tagneNavne(type))];

  return [
    ...checkReserveret(type.navn, sti),
    ...navne.flatMap((navn) => checkReserveret(navn, `${sti}/${navn}`)),
    ...checkObjekttype(type).map((fejl) => ({ ...fejl, sti: `objekttyper/${fejl.sti}` })),
  ];
}

const checkNyeFelter: Check<Saet> = (type, saet, sti) => [
  ...gentagne(nyeFeltnavne(saet), sti),
  ...Object.entries(saet).flatMap(([saetnavn, felter]) => [
    ...(Object.hasOwn(type.attributter, saetnavn) ? [] : checkNytSaet(saetnavn, `${sti}/${saetnavn}`)),
    ...optagne(navneI(felter), tagneNavne(type), `${sti}/${saetnavn}`),
    ...Object.entries(felter).flatMap(([navn, felt]) => [
      ...checkReserveret(navn, `${sti}/${saetnavn}/${navn}`),
      ...(felt.obligatorisk ? [obligatorisk(`${sti}/${saetnavn}/${navn}/obligatorisk`)] : []),
    ]),
    ...checkFelter(felter, `${sti}/${saetnavn}`, []),
    ...[...felterI(felter, `${sti}/${saetnavn}`)].flatMap(checkElement),
  ]),
];

const checkNytSaet = (saetnavn: string, sti: string): Deklarationsfejl[] => [
  ...checkReserveret(saetnavn, sti),
  ...checkNavn(saetnavn, sti),
];

const checkNyeRelationer: Check<Relationer> = (type, relationer, sti) => [
  ...optagne(Object.keys(relationer), tagneNavne(type), sti),
  ...Object.keys(relationer).flatMap((navn) => checkReserveret(navn, `${sti}/${navn}`)),
  ...checkRelationer(relationer, sti),
  ...[...relationerI(relationer, sti)].flatMap(checkElement),
];

const ukendtType = (sti: string): Deklarationsfejl =>
  deklarationsfejl(sti, tekster('Der er ingen objekttype af det navn.', 'There is no object type of that name.'));

const obligatorisk = (sti: string): Deklarationsfejl =>
  deklarationsfejl(
    sti,
    tekster(
      'Et felt, der føjes til en objekttype, kan ikke være obligatorisk: de objekter, der er, har det ikke.',
      'A field that is added to an object type cannot be mandatory: the objects there are do not have it.',
    ),
  );
