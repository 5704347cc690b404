import { tekster, type Tekster } from '../element.js';
import { egetNavn, hent, indsaet, navngiv, udtag } from './beholder.js';
import type { Modeloperation, Ret } from './modelforslag.js';
import { erOpslag, pladsAf, type Opslag, type Plads } from './plads.js';
import { sammeJson } from './samme-json.js';

/** What comes of a step: the types by name as they are then, or why it does not fit. */
export type Udfoert = { readonly typer: Opslag } | { readonly fejl: Tekster };

/** Carries one step out. */
export function udfoer(typer: Opslag, operation: Modeloperation): Udfoert {
  const plads = pladsAf(typer, operation.sti);
  if (!plads) return { fejl: INTET_STED };
  const her = hent(typer, plads);
  if (operation.op === 'tilfoej') {
    if (her !== undefined) return { fejl: optaget(plads.navn) };
    const navn = egetNavn(operation.element, plads);

    return navn === undefined || navn === plads.navn
      ? { typer: indsaet(typer, plads, operation.element) }
      : { fejl: hedderAndet(navn, plads.navn) };
  }
  if (her === undefined) return { fejl: findesIkke(operation.sti) };
  switch (operation.op) {
    case 'fjern':
      return sammeJson(operation.element, her)
        ? { typer: udtag(typer, plads) }
        : { fejl: andet(operation.element, her) };
    case 'omdoeb':
      return hent(typer, { ...plads, navn: operation.navn }) === undefined
        ? { typer: navngiv(typer, plads, operation.navn) }
        : { fejl: optaget(operation.navn) };
    case 'ret':
      return ret(typer, plads, operation);
  }
}

function ret(typer: Opslag, plads: Plads, { sti, egenskab, foer, efter }: Ret): Udfoert {
  const element = hent(typer, plads);
  if (!erOpslag(element)) return { fejl: findesIkke(sti) };
  if (!sammeJson(element[egenskab], foer)) return { fejl: andet(foer, element[egenskab]) };
  if (sammeJson(foer, efter)) return { fejl: UAENDRET };
  const { [egenskab]: _, ...oevrige } = element;

  return { typer: indsaet(typer, plads, efter === undefined ? oevrige : { ...element, [egenskab]: efter }) };
}

const INTET_STED = tekster(
  'Der kan ikke være et element på dette sted i modellen.',
  'There can be no element at this place in the model.',
);
const UAENDRET = tekster('Det samme står før og efter.', 'The same stands before and after.');
const optaget = (navn: string): Tekster =>
  tekster(`Navnet ${navn} er taget på dette sted.`, `The name ${navn} is taken at this place.`);
const hedderAndet = (eget: unknown, navn: string): Tekster =>
  tekster(
    `Elementet hedder ${JSON.stringify(eget)}, men stedet ${navn}.`,
    `The element is called ${JSON.stringify(eget)}, but its place ${navn}.`,
  );
const findesIkke = (sti: string): Tekster =>
  tekster(`Elementet ${sti} er ikke i modellen.`, `The element ${sti} is not in the model.`);
const andet = (ventet: unknown, her: unknown): Tekster =>
  tekster(
    `Forslaget går ud fra ${skrevet(ventet, 'ingenting')}, men i modellen står der ${skrevet(her, 'ingenting')}.`,
    `The proposal assumes ${skrevet(ventet, 'nothing')}, but the model says ${skrevet(her, 'nothing')}.`,
  );
const skrevet = (json: unknown, ingenting: string): string => (json === undefined ? ingenting : JSON.stringify(json));
