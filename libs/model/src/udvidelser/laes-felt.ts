import { kilde, tekster, type Element, type Listevaerdi, type Tekster } from '../element.js';
import type {
  Felt,
  Felter,
  Pligt,
  Skalarfelt,
  Skalartype,
  Struktur,
  Strukturfelt,
  Strukturlistefelt,
} from '../felt.js';
import {
  enAf,
  hvadsomhelst,
  inde,
  ja,
  kraevet,
  laesHvis,
  liste,
  nej,
  objekt,
  opslag,
  tekst,
  valgfri,
  type Laes,
  type Medlem,
} from './laes.js';

const SKALARTYPER: readonly Skalartype[] = [
  'tekst',
  'tekstliste',
  'boolean',
  'heltal',
  'dato',
  'tidspunkt',
  'varighed',
  'uuid',
];

/** The members of `T` that `U` does not have. */
export type Medlemmer<T, U = unknown> = { readonly [K in Exclude<keyof T, keyof U>]-?: Medlem<T[K]> };

const toSprog = objekt<{ da: string; en?: string }>({ da: kraevet(tekst), en: valgfri(tekst) });

/** A text in two languages. A text alone, or Danish alone, stands for both. */
export const laesTekster: Laes<Tekster> = (json, sted) => {
  const { da, en } = typeof json === 'string' ? { da: tekst(json, sted), en: undefined } : (toSprog(json, sted) ?? {});

  return da === undefined ? undefined : tekster(da, en ?? da);
};

/** The place of a source: a name alone, or a text in both languages. */
const laesSted: Laes<string | Tekster> = (json, sted) =>
  typeof json === 'string' ? tekst(json, sted) : laesTekster(json, sted);

/** A value of a closed list. */
export const laesListevaerdi = objekt<Listevaerdi>({
  vaerdi: kraevet(tekst),
  titel: kraevet(laesTekster),
  definition: kraevet(laesTekster),
});

/** What every element says of itself. The source of an extension is the extension. */
export const elementmedlemmer: Medlemmer<Element> = {
  titel: kraevet(laesTekster),
  definition: kraevet(laesTekster),
  kilde: {
    laes: objekt({ evidens: kraevet(enAf(['S', 'K', 'L', '2.0', 'I', 'U', 'F'])), sted: kraevet(laesSted) }),
    kraevet: false,
    ellers: kilde('U', tekster('udvidelse', 'extension')),
  },
  siden: { laes: tekst, kraevet: false, ellers: '1.0' },
  xml: valgfri(tekst),
  profiler: valgfri(objekt({ lora: valgfri(laesTekster), kombit: valgfri(laesTekster) })),
};

const laesPligt = laesHvis(
  (json): json is Pligt => json === true || json === 'lora',
  tekster('Her kan kun stå true eller "lora".', 'Only true or "lora" can stand here.'),
);

const feltmedlemmer = {
  ...elementmedlemmer,
  obligatorisk: valgfri(laesPligt),
  laesesSom: valgfri(tekst),
  soegbar: valgfri(nej),
  kunVedOpret: valgfri(ja),
  eksempel: valgfri(hvadsomhelst),
};

const skalarfelt = objekt<Skalarfelt>({
  ...feltmedlemmer,
  type: kraevet(enAf(SKALARTYPER)),
  vaerdier: valgfri(liste(laesListevaerdi)),
  indhold: valgfri(ja),
  noegle: valgfri(ja),
  indekseret: valgfri(ja),
});

const laesStruktur: Laes<Struktur> = (json, sted) =>
  objekt<Struktur>({ ...elementmedlemmer, navn: kraevet(tekst), felter: kraevet(laesFelter) })(json, sted);

const strukturfelt = objekt<Strukturfelt>({
  ...feltmedlemmer,
  type: kraevet(enAf(['struktur'])),
  struktur: kraevet(laesStruktur),
});

const strukturlistefelt = objekt<Strukturlistefelt>({
  ...feltmedlemmer,
  type: kraevet(enAf(['strukturliste'])),
  struktur: kraevet(laesStruktur),
  positionel: valgfri(ja),
});

const laesType = enAf<Felt['type']>([...SKALARTYPER, 'struktur', 'strukturliste']);

const laesFelt: Laes<Felt> = (json, sted) => {
  const type = laesMaerke(json);
  if (type === undefined) return skalarfelt(json, sted);
  switch (laesType(type, inde(sted, 'type'))) {
    case undefined:
      return undefined;
    case 'struktur':
      return strukturfelt(json, sted);
    case 'strukturliste':
      return strukturlistefelt(json, sted);
    default:
      return skalarfelt(json, sted);
  }
};

/** What the member `type` says, where there is one. */
const laesMaerke = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;

/** Fields by name. */
export const laesFelter: Laes<Felter> = opslag(laesFelt);
