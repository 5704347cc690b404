import {
  elementer,
  tekstforskelle,
  type Modelaendring,
  type Modelelement,
  type Objekttype,
  type Tekster,
  type Tekstforskel,
} from '@sagdok/model';
import type { Modelvirkning } from './modelvirkning.ts';
import { raekkeAf, type Raekke } from './raekke.ts';

/** One row of a table of the model, before and after: it came, it went, it changed, or it is as it was. */
export interface Tabelraekke {
  readonly navn: string;
  readonly foer?: Raekke;
  readonly efter?: Raekke;
  readonly aendret: boolean;
}

/** A table of the model that a proposal changes, e.g. all attributes of a set. */
export interface Forskelstabel {
  /** The way to what the rows stand in: `sag/attributter/egenskaber`. */
  readonly sti: string;
  readonly raekker: readonly Tabelraekke[];
}

/** The texts of an element that a proposal changes. */
export interface Elementtekster {
  readonly sti: string;
  readonly forskelle: readonly Tekstforskel[];
}

/** What of a change of the model is shown beside the differences themselves. */
export interface Forskelle extends Pick<Modelvirkning, 'aendringer' | 'kompatibilitet'> {
  readonly objekttyper: readonly { readonly navn: string; readonly titel: Tekster }[];
  readonly tabeller: readonly Forskelstabel[];
  readonly tekster: readonly Elementtekster[];
}

type Elementer = ReadonlyMap<string, Modelelement>;

/** The tables and texts that a change of the model changes, as data to be shown. */
export function forskelleI({ foer, efter, aendringer, kompatibilitet }: Modelvirkning): Forskelle {
  const gamle = vedSti(foer);
  const nye = vedGammelSti(efter, aendringer);
  const beroerte = [...new Set(aendringer.map(({ sti }) => sti))];
  const typenavne = [...new Set(beroerte.map((sti) => sti.split('/')[0] ?? ''))];

  return {
    aendringer,
    kompatibilitet,
    objekttyper: typenavne.flatMap((navn) => {
      const titel = (nye.get(navn) ?? gamle.get(navn))?.element.titel;

      return titel ? [{ navn, titel }] : [];
    }),
    tabeller: [...new Set(beroerte.map(forael))].map((sti) => ({
      sti,
      raekker: raekkerI(sti, gamle, nye).filter(({ navn }) => sti !== '' || typenavne.includes(navn)),
    })),
    tekster: teksterAendret({ foer, efter, aendringer }),
  };
}

/** The texts that a change of the model changes. */
export function teksterAendret({
  foer,
  efter,
  aendringer,
}: Pick<Modelvirkning, 'foer' | 'efter' | 'aendringer'>): readonly Elementtekster[] {
  const [gamle, nye] = [vedSti(foer), vedGammelSti(efter, aendringer)];

  return aendringer
    .filter(({ art }) => art === 'tekst')
    .flatMap(({ sti }) => {
      const [gammelt, nyt] = [gamle.get(sti), nye.get(sti)];

      return gammelt && nyt ? [{ sti, forskelle: tekstforskelle(gammelt, nyt) }] : [];
    });
}

const vedSti = (typer: readonly Objekttype[]): Elementer =>
  new Map(typer.flatMap((type) => [...elementer(type)]).map((element) => [element.sti, element]));

/** What there is now, by the ways that it had before any of it got another name. */
function vedGammelSti(typer: readonly Objekttype[], aendringer: readonly Modelaendring[]): Elementer {
  const omdoebte = aendringer.filter(({ art }) => art === 'omdoebt');
  // An element comes before what it holds, whose new name stands below the old one of the element.
  const gammel = (nySti: string): string =>
    omdoebte.reduce((sti, { sti: fra, efter = '' }) => {
      const til = [forael(fra), efter].filter((led) => led !== '').join('/');

      return sti === til || sti.startsWith(`${til}/`) ? fra + sti.slice(til.length) : sti;
    }, nySti);

  return new Map([...vedSti(typer).values()].map((element) => [gammel(element.sti), element]));
}

const forael = (sti: string): string => sti.slice(0, Math.max(0, sti.lastIndexOf('/')));
const sidste = (sti: string): string => sti.slice(sti.lastIndexOf('/') + 1);

/** The rows in the order of what there is now, what went at the end. */
function raekkerI(sti: string, gamle: Elementer, nye: Elementer): readonly Tabelraekke[] {
  const blevne = [...nye]
    .filter(([gammelSti]) => forael(gammelSti) === sti)
    .map(([gammelSti, nyt]) => raekke(gamle.get(gammelSti), nyt));
  const gaaede = [...gamle.values()]
    .filter((element) => forael(element.sti) === sti && !nye.has(element.sti))
    .map((gammelt) => raekke(gammelt, undefined));

  return [...blevne, ...gaaede];
}

function raekke(gammelt: Modelelement | undefined, nyt: Modelelement | undefined): Tabelraekke {
  const foer = gammelt && raekkeAf(gammelt);
  const efter = nyt && raekkeAf(nyt);

  return {
    navn: sidste((nyt ?? gammelt)?.sti ?? ''),
    ...(foer && { foer }),
    ...(efter && { efter }),
    aendret: JSON.stringify(foer) !== JSON.stringify(efter),
  };
}
