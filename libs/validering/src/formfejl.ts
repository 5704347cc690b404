import { tekster } from '@sagdok/model';
import { fejl, type Fejl, led } from './fejl.js';
import { naermeste } from './naermeste.js';
import { vaerditype } from './vaerdifejl.js';

/** The value at a place has another JSON type than `ventet`, which is a type of JSON Schema or several of them. */
export function forkertType(sti: string, ventet: unknown, vaerdi: unknown): Fejl {
  const her = vaerditype(ventet);
  const givet = vaerditype(jsonType(vaerdi));

  return fejl(
    sti,
    'forkert-type',
    tekster(`Her skal der stå ${her.da}, ikke ${givet.da}.`, `Expected ${her.en}, not ${givet.en}.`),
  );
}

/** The object at a place has no member `navn`, and must. */
export function mangler(sti: string, navn: string): Fejl {
  return fejl(sti, 'mangler', tekster(`»${kort(navn)}« mangler.`, `“${kort(navn)}” is missing.`));
}

/** The object at a place has a member `navn` that is none of those known; the one that was likely meant is told. */
export function ukendtMedlem(sti: string, navn: string, kendte: readonly string[]): Fejl {
  const mente = naermeste(navn, kendte);

  return fejl(
    `${sti}${led(navn)}`,
    'ukendt-medlem',
    tekster(
      `»${kort(navn)}« kendes ikke her.${mente === undefined ? '' : ` Mener du »${mente}«?`}`,
      `“${kort(navn)}” is not known here.${mente === undefined ? '' : ` Did you mean “${mente}”?`}`,
    ),
  );
}

/** A name from the body, cut where it would fill the page. */
function kort(navn: string): string {
  return navn.length > 60 ? `${navn.slice(0, 59)}…` : navn;
}

function jsonType(vaerdi: unknown): string {
  if (vaerdi === null) return 'null';

  return Array.isArray(vaerdi) ? 'array' : typeof vaerdi;
}
