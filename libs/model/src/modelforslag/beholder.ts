import { erOpslag, paaVejen, type Opslag, type Plads } from './plads.js';

/** What stands at the place: a member of an object, or of a list of values the one of that name. */
export function hent(typer: Opslag, { vej, navn }: Plads): unknown {
  const beholder = paaVejen(typer, vej);
  if (Array.isArray(beholder)) return beholder.find((led) => navnAf(led) === navn);

  return paaVejen(beholder, [navn]);
}

/** The same with the element at the place, after the others if it is new. */
export function indsaet(typer: Opslag, plads: Plads, element: unknown): Opslag {
  return skift(typer, plads, (led) =>
    led.some(([navn]) => navn === plads.navn)
      ? led.map(([navn, vaerdi]) => [navn, navn === plads.navn ? element : vaerdi])
      : [...led, [plads.navn, element]],
  );
}

/** The same without the element at the place. */
export function udtag(typer: Opslag, plads: Plads): Opslag {
  return skift(typer, plads, (led) => led.filter(([navn]) => navn !== plads.navn));
}

/** The same with another name for the element at the place. */
export function navngiv(typer: Opslag, plads: Plads, nyt: string): Opslag {
  return skift(typer, plads, (led) =>
    led.map(([navn, vaerdi]) => (navn === plads.navn ? [nyt, omdoebt(vaerdi, plads, nyt)] : [navn, vaerdi])),
  );
}

/** The name that an element itself says it has, if it says so: a value and a type of object hold their own names. */
export function egetNavn(element: unknown, { vej, vaerdi }: Plads): unknown {
  if (vaerdi) return navnAf(element);

  return vej.length === 0 && erOpslag(element) ? element.navn : undefined;
}

type Led = readonly (readonly [navn: string, vaerdi: unknown])[];

/** A value and a type of object hold their own names. */
function omdoebt(element: unknown, { vej, vaerdi }: Plads, navn: string): unknown {
  if (!erOpslag(element)) return element;
  if (vaerdi) return { ...element, vaerdi: navn };

  return vej.length === 0 ? { ...element, navn } : element;
}

const navnAf = (led: unknown): unknown => (erOpslag(led) ? led.vaerdi : led);

/** Changes what is held where the element stands. What then holds nothing is gone. */
function skift(typer: Opslag, { vej, vaerdi }: Plads, aendr: (led: Led) => Led): Opslag {
  const beholder = paaVejen(typer, vej);
  const foer: Led = Array.isArray(beholder)
    ? beholder.map((led: unknown) => [String(navnAf(led)), led])
    : Object.entries(erOpslag(beholder) ? beholder : {});
  const efter = aendr(foer);
  const nyBeholder = vaerdi ? efter.map(([, led]) => led) : Object.fromEntries(efter);

  return saet(typer, vej, efter.length === 0 ? undefined : nyBeholder) as Opslag;
}

function saet(her: unknown, [navn, ...rest]: readonly string[], vaerdi: unknown): unknown {
  if (navn === undefined) return vaerdi ?? {};
  const { [navn]: indhold, ...oevrige } = erOpslag(her) ? her : {};
  if (rest.length === 0 && vaerdi === undefined) return oevrige;

  return { ...(erOpslag(her) ? her : {}), [navn]: rest.length === 0 ? vaerdi : saet(indhold, rest, vaerdi) };
}
