import { kilde, tekster } from '../element.js';
import type { Relation } from '../objekttype.js';

// The relations that several types of the organisation part have alike.

/** Addresses. */
export const adresser = {
  kardinalitet: '0..n',
  maal: ['adresse'],
  titel: tekster('Adresser', 'Addresses'),
  definition: tekster(
    'De adresser, objektet har: postadresse, telefonnummer, e-mail, sted. Hvad en adresse er til, siges af adressens egen klasse eller af objekttype.',
    'The addresses the object has: postal address, telephone number, e-mail, place. What an address is for is said by the class of the address itself or by objekttype.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Adresser'),
  siden: '1.1',
  xml: 'Adresser',
} as const satisfies Relation;

/** Employees, as persons. */
export const ansatte = {
  kardinalitet: '0..n',
  maal: ['person'],
  titel: tekster('Ansatte', 'Employees'),
  definition: tekster(
    'De personer, der er ansat i organisationen eller enheden.',
    'The persons who are employed by the organisation or the unit.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Ansatte'),
  siden: '1.1',
  xml: 'Ansatte',
} as const satisfies Relation;

/** The line of business. */
export const branche = {
  kardinalitet: '0..1',
  maal: ['klasse'],
  titel: tekster('Branche', 'Line of business'),
  definition: tekster(
    'Den klasse, der siger, hvilken branche objektet virker i, for eksempel en branchekode.',
    'The class that says which line of business the object works in, for instance an industry code.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Branche'),
  siden: '1.1',
  xml: 'Branche',
} as const satisfies Relation;

/** Tasks, as the types have them whose XML element is `TilknyttedeOpgaver`. */
export const opgaver = {
  kardinalitet: '0..n',
  maal: ['klasse'],
  titel: tekster('Opgaver', 'Tasks'),
  definition: tekster(
    'De klasser, der siger, hvilke opgaver objektet løser; i kommunerne KLE-emner.',
    'The classes that say which tasks the object performs; in the municipalities KLE subjects.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeOpgaver'),
  siden: '1.1',
  xml: 'TilknyttedeOpgaver',
} as const satisfies Relation;

/** What is above the object in a hierarchy. */
export const overordnet = {
  kardinalitet: '0..1',
  titel: tekster('Overordnet', 'Superior'),
  definition: tekster(
    'Det, objektet ligger lige under i sit hierarki. Det, der ligger under objektet, findes ved at søge på relationen.',
    'What the object lies directly below in its hierarchy. What lies below the object is found by searching on the relation.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Overordnet'),
  siden: '1.1',
  xml: 'Overordnet',
} as const satisfies Relation;

/** The production unit (P number). */
export const produktionsenhed = {
  kardinalitet: '0..1',
  maal: ['virksomhed'],
  titel: tekster('Produktionsenhed', 'Production unit'),
  definition: tekster(
    'Den produktionsenhed i CVR (P-nummer), objektet svarer til.',
    'The production unit in the business register (P number) that the object corresponds to.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Produktionsenhed'),
  siden: '1.1',
  xml: 'Produktionsenhed',
} as const satisfies Relation;

/** The unit for taxation (SE number). */
export const skatteenhed = {
  kardinalitet: '0..1',
  maal: ['virksomhed'],
  titel: tekster('Skatteenhed', 'Tax unit'),
  definition: tekster(
    'Den enhed, objektet er registreret som hos skattemyndighederne (SE-nummer).',
    'The unit that the object is registered as with the tax authorities (SE number).',
  ),
  kilde: kilde('K', 'STS Organisation v6: Skatteenhed'),
  siden: '1.1',
  xml: 'Skatteenhed',
} as const satisfies Relation;

/** The organisation that the object belongs to. */
export const tilhoerer = {
  kardinalitet: '0..1',
  maal: ['organisation'],
  titel: tekster('Tilhører', 'Belongs to'),
  definition: tekster(
    'Den organisation, objektet hører til, og som vedligeholder det.',
    'The organisation that the object belongs to, and that maintains it.',
  ),
  kilde: kilde('K', 'STS Organisation v6: Tilhoerer'),
  siden: '1.1',
  xml: 'Tilhoerer',
} as const satisfies Relation;
