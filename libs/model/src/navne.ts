import { deklarationsfejl, type Deklarationsfejl } from './deklarationsfejl.js';
import { tekster } from './element.js';

/** How a name on the wire is written. Longer ones would be cut in the names of the database. */
const NAVN = /^[a-z][a-z0-9_]{0,47}$/;

/** The search parameters of every type, in lower case, as names of parameters are compared. */
const SOEGEPARAMETRE = [
  'uuid',
  'brugerref',
  'livscykluskode',
  'notetekst',
  'foersteresultat',
  'maximalantalresultater',
  'efter',
  'vilkaarligattr',
  'vilkaarligrel',
  'virkningfra',
  'virkningtil',
  'virkningstid',
  'registreretfra',
  'registrerettil',
  'registreringstid',
  'bvn',
] as const;

/** The members that periods and targets have beside their fields. */
const MEDLEMMER = ['virkning', 'uuid', 'urn', 'objekttype', 'indeks', 'note', 'registreret'] as const;

/** What the register keeps of every fact beside its fields. */
const KOLONNER = ['objekt', 'nr', 'lbnr', 'aktoerref', 'aktoertypekode', 'notetekst', 'relation', 'enkelt'] as const;

/** The names that an extension may not give to a type, a set, a field, a state or a relation. */
export const RESERVEREDE_NAVNE: ReadonlySet<string> = new Set([...MEDLEMMER, ...KOLONNER, ...SOEGEPARAMETRE]);

/** What is wrong with a name on the wire: nothing, or that it is not written as names are. */
export function checkNavn(navn: string, sti: string): Deklarationsfejl[] {
  if (NAVN.test(navn)) return [];

  return [
    deklarationsfejl(
      sti,
      tekster(
        'Navnet skal begynde med et lille bogstav a-z og ellers bestå af a-z, 0-9 og _, højst 48 tegn.',
        'The name must begin with a small letter a-z and otherwise consist of a-z, 0-9 and _, at most 48 characters.',
      ),
    ),
  ];
}

/** What is wrong with a name that an extension adds, beside how it is written: nothing, or that it is reserved. */
export function checkReserveret(navn: string, sti: string): Deklarationsfejl[] {
  if (!RESERVEREDE_NAVNE.has(navn)) return [];

  return [
    deklarationsfejl(
      sti,
      tekster(
        'Navnet er reserveret: det betyder allerede noget i objekter eller søgninger.',
        'The name is reserved: it already means something in objects or searches.',
      ),
    ),
  ];
}
