import { type Evidens, type Felt, type Kilde, type Pligt, stedAf, type Tekster } from '@sagdok/model';

/** Gives a text in the language of the page that is written. */
export type Translate = (tekster: Tekster) => string;

/** The words of the generated pages. */
export const WORDS = {
  aendring: { da: 'Ændring', en: 'Change' },
  aendretI: { da: 'Hvad er ændret', en: 'What has changed' },
  afloest: { da: 'afløst', en: 'replaced' },
  altid: { da: 'altid', en: 'always' },
  antal: { da: 'Antal', en: 'Cardinality' },
  attributter: { da: 'Attributter', en: 'Attributes' },
  betydning: { da: 'Betydning', en: 'Meaning' },
  dato: { da: 'Dato', en: 'Date' },
  eksempel: { da: 'Eksempel', en: 'Example' },
  element: { da: 'Element', en: 'Element' },
  ethvertObjekt: { da: 'ethvert objekt', en: 'any object' },
  felter: { da: 'Felter', en: 'Fields' },
  gaeldende: { da: 'gældende', en: 'in force' },
  hent: { da: 'Hent', en: 'Download' },
  heltEksempel: { da: 'Et helt objekt', en: 'A whole object' },
  json: { da: 'JSON', en: 'JSON' },
  kendteFejl: { da: 'Kendte fejl og uklarheder', en: 'Known issues' },
  kilde: { da: 'Kilde', en: 'Source' },
  kunLora: { da: 'kun LoRA', en: 'LoRA only' },
  kombit: { da: 'KOMBIT', en: 'KOMBIT' },
  krav: { da: 'Krav', en: 'Requirements' },
  kraevet: { da: 'Krævet', en: 'Required' },
  lora: { da: 'LoRA', en: 'LoRA' },
  maal: { da: 'Mål', en: 'Target' },
  model: { da: 'Model', en: 'Model' },
  navn: { da: 'Navn', en: 'Name' },
  nej: { da: 'nej', en: 'no' },
  noegle: { da: 'Nøgle', en: 'Key' },
  nummer: { da: 'Nummer', en: 'Number' },
  profiler: { da: 'Profiler i brug', en: 'Profiles in use' },
  reference: { da: 'Reference', en: 'Reference' },
  relationer: { da: 'Relationer', en: 'Relations' },
  siden: { da: 'Siden', en: 'Since' },
  status: { da: 'Status', en: 'Status' },
  svarnavn: { da: 'I svar', en: 'In answers' },
  tekst: { da: 'Tekst', en: 'Text' },
  tilstande: { da: 'Tilstande', en: 'States' },
  type: { da: 'Type', en: 'Type' },
  ukendt: { da: 'ukendt', en: 'unknown' },
  uden: { da: 'intet mål', en: 'no target' },
  vaerdi: { da: 'Værdi', en: 'Value' },
  udledt: { da: 'udledt', en: 'inferred' },
  vedOpret: { da: 'ved Opret', en: 'in an Opret' },
  version: { da: 'Version', en: 'Version' },
  versioner: { da: 'Versioner', en: 'Versions' },
  xml: { da: 'XML', en: 'XML' },
} as const satisfies Readonly<Record<string, Tekster>>;

/** Whose demand it is that a field is given, where it is not the standard's. */
export const PROFILKRAV: Readonly<Record<Exclude<Pligt, true>, Tekster>> = {
  lora: { da: 'i LoRA’s binding', en: 'in LoRA’s binding' },
};

/** The types of fields in words. */
export const FELTTYPER: Readonly<Record<Felt['type'], Tekster>> = {
  tekst: { da: 'tekst', en: 'text' },
  tekstliste: { da: 'liste af tekster', en: 'list of texts' },
  boolean: { da: 'ja eller nej (boolean)', en: 'yes or no (boolean)' },
  heltal: { da: 'heltal, 32 bit', en: 'integer, 32 bits' },
  dato: { da: 'dato', en: 'date' },
  tidspunkt: { da: 'tidspunkt', en: 'instant' },
  varighed: { da: 'varighed i hele sekunder', en: 'length of time in whole seconds' },
  uuid: { da: 'uuid', en: 'uuid' },
  struktur: { da: 'struktur', en: 'structure' },
  strukturliste: { da: 'liste af strukturer', en: 'list of structures' },
};

/** How well a fact is known, in words. */
export const EVIDENS: Readonly<Record<Evidens, Tekster>> = {
  S: { da: 'standarden', en: 'the standard' },
  K: { da: 'KOMBIT', en: 'KOMBIT' },
  L: { da: 'LoRA', en: 'LoRA' },
  '2.0': { da: 'model 2.0', en: 'model 2.0' },
  I: { da: 'udledt', en: 'inferred' },
  U: { da: 'udvidelse', en: 'extension' },
  F: { da: 'ændringsforslag', en: 'change proposal' },
};

/** Where a fact is from: how well it is known, and the place. */
export function sourceText(kilde: Kilde, t: Translate): string {
  return `${t(EVIDENS[kilde.evidens])}: ${t(stedAf(kilde))}`;
}
