import { deklarationsfejl, type Deklarationsfejl } from '../deklarationsfejl.js';
import { tekster } from '../element.js';
import { elementer } from '../elementer.js';
import { checkNavn } from '../navne.js';
import type { Objekttype, Tilstand } from '../objekttype.js';
import { soegenavne } from '../soegenavne.js';
import { checkFelter } from './check-felter.js';
import { checkRelationer } from './check-relationer.js';
import { checkElement } from './check-element.js';
import { checkUnderobjekter } from './check-underobjekter.js';
import { checkVaerdier } from './check-vaerdier.js';
import { gentagne } from './navnesammenfald.js';

/** The members that every registrering has, in requests or in answers, beside the parts of the object. */
const REGISTRERINGSMEDLEMMER = [
  'note',
  'livscyklus',
  'livscykluskode',
  'brugerref',
  'fratidspunkt',
  'tiltidspunkt',
  'attributter',
  'tilstande',
  'relationer',
];

/**
 * Everything that is wrong with the declaration of a type; nothing, if it can be used.
 * TypeScript sees to the shape; this sees to the names, the texts, and that no two things have the same name.
 */
export function checkObjekttype(objekttype: Objekttype): readonly Deklarationsfejl[] {
  const { navn, del, version, attributter, tilstande, relationer, underobjekter = {} } = objekttype;

  return [
    ...checkNavn(navn, `${navn}/navn`),
    ...checkNavn(del, `${navn}/del`),
    ...(/^\d+(\.\d+)*$/.test(version) ? [] : [forkertVersion(`${navn}/version`)]),
    ...(Object.keys(attributter).length > 0 ? [] : [udenAttributter(`${navn}/attributter`)]),
    ...Object.entries(attributter).flatMap(([saet, felter]) => [
      ...checkNavn(saet, `${navn}/attributter/${saet}`),
      ...checkFelter(felter, `${navn}/attributter/${saet}`, ['virkning']),
    ]),
    ...Object.entries(tilstande).flatMap(([tilstand, type]) => checkTilstand(tilstand, type, navn)),
    ...checkRelationer(relationer, `${navn}/relationer`),
    ...checkUnderobjekter(underobjekter, `${navn}/underobjekter`, REGISTRERINGSMEDLEMMER),
    ...gentagne(soegenavne(objekttype), `${navn}/soegeparametre`),
    ...[...elementer(objekttype)].flatMap(checkElement),
  ];
}

function checkTilstand(tilstand: string, { vaerdier }: Tilstand, navn: string): Deklarationsfejl[] {
  const sti = `${navn}/tilstande/${tilstand}`;

  return [...checkNavn(tilstand, sti), ...checkVaerdier(vaerdier, sti)];
}

const forkertVersion = (sti: string): Deklarationsfejl =>
  deklarationsfejl(
    sti,
    tekster('Versionen skal være tal med punktum imellem.', 'The version must be numbers with full stops between.'),
  );

const udenAttributter = (sti: string): Deklarationsfejl =>
  deklarationsfejl(sti, tekster('Typen har ingen attributter.', 'The type has no attributes.'));
