import type { Beskednoegler } from './beskednoegler.js';
import type { Filter, Kriteriumnavn, RelateretObjektkriterium } from './filter.js';
import { KRITERIER, KRITERIUMNAVNE } from './kriterier.js';
import { relateretNoegle } from './noegler.js';
import { idNoegle } from '../besked/unik-id.js';

/** One criterion of a filter: any of these keys. */
export interface Betingelse {
  readonly navn: Kriteriumnavn;
  readonly noegler: ReadonlySet<string>;
}

/** A filter made ready to be evaluated many times. */
export interface KompileretFilter {
  readonly besked: readonly Betingelse[];
  /** These hold of one and the same registrering. */
  readonly registrering: readonly Betingelse[];
}

/** Makes a filter ready. */
export function kompiler(filter: Filter): KompileretFilter {
  const betingelser = KRITERIUMNAVNE.flatMap((navn): readonly Betingelse[] => {
    const vaerdier = filter[navn];

    return vaerdier === undefined ? [] : [{ navn, noegler: new Set(vaerdier.map((vaerdi) => noegle(navn, vaerdi))) }];
  });

  return {
    besked: betingelser.filter(({ navn }) => KRITERIER[navn].om === 'besked'),
    registrering: betingelser.filter(({ navn }) => KRITERIER[navn].om === 'registrering'),
  };
}

/** The same for filters that ask for the same, however they are written. */
export const filternoegle = ({ besked, registrering }: KompileretFilter): string =>
  JSON.stringify([...besked, ...registrering].map(({ navn, noegler }) => [navn, [...noegler].toSorted()]));

function noegle(navn: Kriteriumnavn, vaerdi: string | RelateretObjektkriterium): string {
  if (typeof vaerdi !== 'string') return relateretNoegle(vaerdi);

  return KRITERIER[navn].vaerdi === 'livscykluskode' ? vaerdi.toLowerCase() : idNoegle(vaerdi);
}

/** The one evaluator: do all the filter's criteria hold of the message? */
export function opfyldt({ besked, registrering }: KompileretFilter, noegler: Beskednoegler): boolean {
  if (!besked.every((betingelse) => holder(betingelse, noegler.alle(betingelse.navn)))) return false;
  if (registrering.length === 0) return true;
  for (let plads = 0; plads < noegler.antalRegistreringer; plads++) {
    if (registrering.every((betingelse) => holder(betingelse, noegler.registreringens(plads, betingelse.navn)))) {
      return true;
    }
  }

  return false;
}

function holder(betingelse: Betingelse, noegler: readonly string[]): boolean {
  return noegler.some((fundet) => betingelse.noegler.has(fundet));
}
