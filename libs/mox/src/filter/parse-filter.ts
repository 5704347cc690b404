import { tekster } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import { fejl, Fejlsamling, forkertType, led, mangler, ukendtMedlem } from '@sagdok/validering';
import { erUrn, erUuid } from '../besked/unik-id.js';
import type { Laest } from '../laest.js';
import type { Filter } from './filter.js';
import { type Kriterium, KRITERIER, KRITERIUMNAVNE } from './kriterier.js';

type Json = Readonly<Record<string, unknown>>;

/** No criterion has more values. */
export const MAKS_VAERDIER = 10_000;

/** The members of a criterion on a related object. */
export const RELATERET = ['objekt', 'objekttype', 'rolle'] as const;

/** Reads a filter from JSON: the filter, or everything that is wrong with it, with JSON Pointers that begin with `sti`. */
export function parseFilter(json: unknown, sti = ''): Laest<Filter> {
  const samling = new Fejlsamling();
  if (!erObjekt(json)) {
    samling.tilfoej(() => forkertType(sti, 'object', json));

    return { fejl: samling.alle(false) };
  }
  for (const [navn, vaerdier] of Object.entries(json)) {
    const kriterium = Object.hasOwn(KRITERIER, navn)
      ? (KRITERIER as Readonly<Record<string, Kriterium>>)[navn]
      : undefined;
    if (kriterium) kontrollerListe(samling, sti + led(navn), vaerdier, KONTROLLER[kriterium.vaerdi]);
    else samling.tilfoej(() => ukendtMedlem(sti, navn, KRITERIUMNAVNE));
  }
  const fundne = samling.alle(false);

  return fundne.length > 0 ? { fejl: fundne } : { vaerdi: json };
}

type Kontrol = (samling: Fejlsamling, sti: string, vaerdi: unknown) => void;

const KONTROLLER: Readonly<Record<Kriterium['vaerdi'], Kontrol>> = {
  id: kontrollerId,
  livscykluskode: kontrollerLivscykluskode,
  relateretObjekt: kontrollerRelateret,
};

function kontrollerListe(samling: Fejlsamling, sti: string, vaerdier: unknown, kontrol: Kontrol): void {
  if (!Array.isArray(vaerdier)) {
    samling.tilfoej(() => forkertType(sti, 'array', vaerdier));

    return;
  }
  if (vaerdier.length === 0) samling.tilfoej(() => fejl(sti, 'for-faa', INGEN_VAERDIER));
  if (vaerdier.length > MAKS_VAERDIER) samling.tilfoej(() => fejl(sti, 'for-mange', FOR_MANGE));
  else for (const [plads, vaerdi] of vaerdier.entries()) kontrol(samling, `${sti}/${plads}`, vaerdi);
}

function kontrollerId(samling: Fejlsamling, sti: string, vaerdi: unknown): void {
  if (typeof vaerdi !== 'string') samling.tilfoej(() => forkertType(sti, 'string', vaerdi));
  else if (!erUuid(vaerdi) && !erUrn(vaerdi)) samling.tilfoej(() => fejl(sti, 'ugyldigt-id', UGYLDIGT_ID));
}

function kontrollerLivscykluskode(samling: Fejlsamling, sti: string, vaerdi: unknown): void {
  if (typeof vaerdi !== 'string') samling.tilfoej(() => forkertType(sti, 'string', vaerdi));
  else if (!LIVSCYKLUSKODER.some((kode) => kode === vaerdi))
    samling.tilfoej(() => fejl(sti, 'ukendt-vaerdi', UKENDT_KODE));
}

function kontrollerRelateret(samling: Fejlsamling, sti: string, vaerdi: unknown): void {
  if (!erObjekt(vaerdi)) {
    samling.tilfoej(() => forkertType(sti, 'object', vaerdi));

    return;
  }
  if (!Object.hasOwn(vaerdi, 'objekt')) samling.tilfoej(() => mangler(sti, 'objekt'));
  for (const [navn, id] of Object.entries(vaerdi)) {
    if (RELATERET.some((kendt) => kendt === navn)) kontrollerId(samling, sti + led(navn), id);
    else samling.tilfoej(() => ukendtMedlem(sti, navn, RELATERET));
  }
}

function erObjekt(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

const INGEN_VAERDIER = tekster(
  'Listen skal have mindst én værdi. Udelad kriteriet, hvis alle værdier er ønsket.',
  'The list must have at least one value. Leave the criterion out if all values are wanted.',
);
const FOR_MANGE = tekster(
  `Listen må højst have ${MAKS_VAERDIER} værdier.`,
  `The list may have ${MAKS_VAERDIER} values at most.`,
);
const UGYLDIGT_ID = tekster(
  'Teksten er hverken en uuid eller en urn. Skriv fx urn:oio:kle:05.04.06.',
  'The text is neither a uuid nor a urn. Write e.g. urn:oio:kle:05.04.06.',
);
const UKENDT_KODE = tekster(
  `Værdien skal være en af: ${LIVSCYKLUSKODER.join(', ')}.`,
  `The value must be one of: ${LIVSCYKLUSKODER.join(', ')}.`,
);
