import {
  compare,
  isLegalTransition,
  LIVSCYKLUSKODER,
  parseTidspunkt,
  type Livscykluskode,
  type Tidspunkt,
} from '@sagdok/tid';
import { erStor } from './er-stor.js';
import { fejl, type Fejl } from './fejl.js';
import { Fejlsamling } from './fejlsamling.js';
import type { Kontrol } from './validator.js';

type Json = Readonly<Record<string, unknown>>;

const erObjekt = (vaerdi: unknown): vaerdi is Json =>
  typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi);

const tidspunktI = (registrering: unknown, medlem: string): Tidspunkt | undefined => {
  const graense = erObjekt(registrering) ? registrering[medlem] : undefined;
  const tekst = erObjekt(graense) ? graense.tidsstempeldatotid : undefined;

  return typeof tekst === 'string' ? parseTidspunkt(tekst) : undefined;
};

const GRAENSE = {
  da: 'Registreringen skal begynde på et tidspunkt, ikke være uden grænse.',
  en: 'The registrering must begin at an instant, not be without a limit.',
};
const HUL = {
  da: 'Registreringen slutter ikke, hvor den næste begynder.',
  en: 'The registrering does not end where the next one begins.',
};
const SAMTIDIG = {
  da: 'To registreringer begynder på samme tidspunkt.',
  en: 'Two registreringer begin at the same instant.',
};

const AABEN = {
  da: 'Den seneste registrering skal være uden slutning (infinity): den er den gældende.',
  en: 'The latest registrering must have no end (infinity): it is the current one.',
};
const FREMTID = {
  da: 'Registreringen begynder senere end nu.',
  en: 'The registrering begins later than now.',
};

/** How far ahead the clock of the system that a history comes from may be, in microseconds. */
const SKAEVT = 60_000_000n;

const kodeI = (registrering: unknown): Livscykluskode | undefined =>
  erObjekt(registrering) ? LIVSCYKLUSKODER.find((kode) => kode === registrering.livscykluskode) : undefined;

const overgang = (fra: Livscykluskode, til: Livscykluskode) => ({
  da: `En registrering, der er ${til}, kan ikke følge efter en, der er ${fra}.`,
  en: `A registrering that is ${til} cannot follow one that is ${fra}.`,
});

/** The faults in how registreringer follow each other in time; those of a shape that the schema refuses are passed over. */
function foelge(registreringer: readonly unknown[], nu: bigint): Fejl[] {
  const tider = registreringer.map((registrering, i) => ({
    sti: `/registreringer/${i}`,
    fra: tidspunktI(registrering, 'fratidspunkt'),
    til: tidspunktI(registrering, 'tiltidspunkt'),
    kode: kodeI(registrering),
  }));
  const uendelige = tider
    .filter(({ fra }) => typeof fra === 'string')
    .map(({ sti }) => fejl(`${sti}/fratidspunkt/tidsstempeldatotid`, 'ugyldigt-tidspunkt', GRAENSE));
  const kendte = tider.flatMap(({ fra, ...andet }) => (typeof fra === 'bigint' ? [{ fra, ...andet }] : []));
  const fremtidige = kendte
    .filter(({ fra }) => fra > nu + SKAEVT)
    .map(({ sti }) => fejl(`${sti}/fratidspunkt/tidsstempeldatotid`, 'registreringer-i-uorden', FREMTID));
  const ordnede = kendte.toSorted((a, b) => compare(a.fra, b.fra));
  const brud = ordnede.flatMap((denne, i) => {
    const naeste = ordnede[i + 1];
    const slutter = naeste === undefined ? 'infinity' : naeste.fra;
    if (slutter === denne.fra) return [fejl(naeste?.sti ?? '', 'registreringer-i-uorden', SAMTIDIG)];
    if (denne.til === undefined || denne.til === slutter) return [];

    return [fejl(`${denne.sti}/tiltidspunkt`, 'registreringer-i-uorden', naeste === undefined ? AABEN : HUL)];
  });
  const overgange = ordnede.flatMap(({ kode }, i) => {
    const naeste = ordnede[i + 1];
    if (kode === undefined || naeste?.kode === undefined || kode === naeste.kode) return [];
    if (isLegalTransition(kode, naeste.kode)) return [];

    return [fejl(`${naeste.sti}/livscykluskode`, 'registreringer-i-uorden', overgang(kode, naeste.kode))];
  });

  return [...uendelige, ...fremtidige, ...brud, ...overgange];
}

const FORM = {
  da: 'Historikken skal være et objekt med registreringer: en liste med mindst én registrering, og intet andet.',
  en: 'The history must be an object with registreringer: a list of at least one registrering, and nothing else.',
};

/**
 * Everything wrong with the body of an Importer with history: `registreringer` as they are answered, in any order. Each is checked
 * by `kontrol`; here is checked how they follow each other: without holes, by the life cycle's transitions (from whatever the first
 * one is, since a source may not have what was before), up to a current one, and not after `nu`.
 */
export function historikFejl(body: unknown, kontrol: Kontrol, nu: bigint): Fejl[] {
  const registreringer: unknown = erObjekt(body) ? body.registreringer : undefined;
  if (!erObjekt(body) || !Array.isArray(registreringer) || registreringer.length === 0) {
    return [fejl('/registreringer', 'forkert-type', FORM)];
  }
  const samling = new Fejlsamling();
  for (const medlem of Object.keys(body)) {
    if (medlem !== 'registreringer') samling.tilfoej(() => fejl('', 'ukendt-medlem', FORM));
  }
  let stor: boolean | undefined;
  const stort = (): boolean => (stor ??= erStor(body));
  let kunFoerste = false;
  registreringer.forEach((registrering: unknown, i) => {
    if (kontrol(registrering, samling.under(`/registreringer/${i}`), stort)) kunFoerste = true;
  });
  for (const brud of foelge(registreringer, nu)) samling.tilfoej(() => brud);

  return samling.alle(kunFoerste);
}
