import { compare, parseTidspunkt, type Tidspunkt } from '@sagdok/tid';
import { fejl, type Fejl } from './fejl.js';

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

/** The faults in how registreringer follow each other in time; those of a shape that the schema refuses are passed over. */
function foelge(registreringer: readonly unknown[]): Fejl[] {
  const tider = registreringer.map((registrering, i) => ({
    sti: `/registreringer/${i}`,
    fra: tidspunktI(registrering, 'fratidspunkt'),
    til: tidspunktI(registrering, 'tiltidspunkt'),
  }));
  const uendelige = tider
    .filter(({ fra }) => typeof fra === 'string')
    .map(({ sti }) => fejl(`${sti}/fratidspunkt/tidsstempeldatotid`, 'ugyldigt-tidspunkt', GRAENSE));
  const kendte = tider.flatMap(({ sti, fra, til }) => (typeof fra === 'bigint' ? [{ sti, fra, til }] : []));
  const ordnede = kendte.toSorted((a, b) => compare(a.fra, b.fra));
  const brud = ordnede.flatMap(({ sti, fra, til }, i) => {
    const naeste = ordnede[i + 1];
    if (naeste === undefined) return [];
    if (naeste.fra === fra) return [fejl(naeste.sti, 'registreringer-i-uorden', SAMTIDIG)];

    return til !== undefined && til !== naeste.fra ? [fejl(`${sti}/tiltidspunkt`, 'registreringer-i-uorden', HUL)] : [];
  });

  return [...uendelige, ...brud];
}

const FORM = {
  da: 'Historikken skal være et objekt med registreringer: en liste med mindst én registrering, og intet andet.',
  en: 'The history must be an object with registreringer: a list of at least one registrering, and nothing else.',
};

/**
 * Everything wrong with the body of an Importer with history: `registreringer` as they are answered, in any order. Each is checked
 * by `kontroller`; here is checked how they follow each other.
 */
export function historikFejl(body: unknown, kontroller: (registrering: unknown) => readonly Fejl[]): Fejl[] {
  const registreringer = erObjekt(body) ? body.registreringer : undefined;
  if (!erObjekt(body) || !Array.isArray(registreringer) || registreringer.length === 0) {
    return [fejl('/registreringer', 'forkert-type', FORM)];
  }
  const andre = Object.keys(body)
    .filter((medlem) => medlem !== 'registreringer')
    .map(() => fejl('', 'ukendt-medlem', FORM));
  const hver = registreringer.flatMap((registrering: unknown, i) =>
    kontroller(registrering).map((fundet) => ({ ...fundet, sti: `/registreringer/${i}${fundet.sti}` })),
  );

  return [...andre, ...hver, ...foelge(registreringer)];
}
