import { hash } from 'node:crypto';

/** A relation to one target. */
export interface Target {
  readonly relation: string;
  readonly uuid: string;
  readonly objekttype: string;
}

/** A state over a period; `til` may be `infinity`. */
export interface Fremdrift {
  readonly fremdrift: string;
  readonly fra: string;
  readonly til: string;
}

/** A Sag as a case system makes it, before it has an identity. Times are ISO 8601 days. */
export interface Sag {
  readonly brugervendtnoegle: string;
  readonly sagsnummer: string;
  readonly titel: string;
  readonly beskrivelse: string;
  readonly kassationskode: string;
  /** From when its attributes and relations hold. */
  readonly fra: string;
  /** The user who is the actor of all of it. */
  readonly aktoerref: string;
  readonly fremdrift: readonly Fremdrift[];
  readonly relationer: readonly Target[];
}

/** A uuid that is the same each time it is asked for. */
export const uuidOf = (kind: string, number: number): string => {
  const hex = hash('md5', `${kind}:${number}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** How many there are of what the sager refer to, in a municipality. */
const ENHEDER = 200;
const MEDARBEJDERE = 2000;
const KLASSER = 1500;
const SAGER_PER_PART = 3;
const YEARS = 10;
const NUMBERS = 1_000_000;

const EMNER = [
  'Byggetilladelse',
  'Boligstøtte',
  'Pladsanvisning',
  'Støjklage',
  'Hjælpemiddel',
  'Vejafvanding',
  'Sygedagpenge',
];
const VEJE = [
  'Skovvej',
  'Kirkestien',
  'Åboulevarden',
  'Østergade',
  'Nørregade',
  'Ved Mosen',
  'Bakkedraget',
  'Havnepladsen',
];
const KASSATION = ['B', 'K', 'K5', 'K10'];
// Most cases are closed, few are between two desks.
const STATES = [
  ...Array<string>(65).fill('Afsluttet'),
  ...Array<string>(15).fill('Oplyst'),
  ...Array<string>(10).fill('Opstaaet'),
  ...Array<string>(5).fill('Afgjort'),
  ...Array<string>(4).fill('Udfoert'),
  'Bestilt',
];

/** The states that sager are in, each as often as sager are in it. */
export const FREMDRIFT: readonly string[] = STATES;

const pick = (from: readonly string[], i: number): string => from[i % from.length] ?? '';

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

const day = (year: number, i: number): string => `${year}-${pad(1 + (i % 12), 2)}-${pad(1 + (i % 28), 2)}`;

/** The person whose case it is; every third sag has a new one. */
export const partOf = (i: number): string => uuidOf('person', Math.floor(i / SAGER_PER_PART));

/** The unit that is responsible for the case. */
export const enhedOf = (i: number): string => uuidOf('enhed', (i * 31) % ENHEDER);

/** The year of the case and a number in it, spread over all numbers there are: however many sager, each prefix has its share. */
export const keyOf = (i: number): string =>
  `${2015 + (i % YEARS)}-${pad((Math.floor(i / YEARS) * 618_033) % NUMBERS, 6)}`;

/** The state that the case is in now. */
const stateOf = (i: number): string => pick(STATES, i * 37);

/** The relations of sag number `i`: the first of owner, responsible unit, subject, party, case worker and action. */
const relationerOf = (i: number, many: number): readonly Target[] =>
  [
    { relation: 'ejer', uuid: uuidOf('organisation', 0), objekttype: 'Organisation' },
    { relation: 'ansvarlig', uuid: enhedOf(i), objekttype: 'Organisationenhed' },
    { relation: 'primaerklasse', uuid: uuidOf('klasse', (i * 7) % KLASSER), objekttype: 'Klasse' },
    { relation: 'primaerpart', uuid: partOf(i), objekttype: 'Person' },
    { relation: 'primaerbehandler', uuid: uuidOf('medarbejder', (i * 13) % MEDARBEJDERE), objekttype: 'Bruger' },
    { relation: 'handlingsklasse', uuid: uuidOf('handling', i % 100), objekttype: 'Klasse' },
  ].slice(0, many);

/** Sag number `i`, with so many relations, at most six: always the same. */
export const enSag = (i: number, relationer = 6): Sag => {
  const year = 2015 + (i % YEARS);
  const key = keyOf(i);
  const begun = day(year, i);
  const turned = day(year + 1, i);
  return {
    brugervendtnoegle: key,
    sagsnummer: `S${key}`,
    titel: `${pick(VEJE, i * 5)} ${1 + (i % 240)}, ${pick(EMNER, i)}`,
    beskrivelse: `Henvendelse om ${pick(EMNER, i).toLowerCase()}, modtaget ${begun} og fordelt samme dag.`,
    kassationskode: pick(KASSATION, i),
    fra: begun,
    aktoerref: uuidOf('medarbejder', (i * 13) % MEDARBEJDERE),
    fremdrift: [
      { fremdrift: 'Opstaaet', fra: begun, til: turned },
      { fremdrift: stateOf(i), fra: turned, til: 'infinity' },
    ],
    relationer: relationerOf(i, relationer),
  };
};
