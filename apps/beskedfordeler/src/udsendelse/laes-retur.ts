/** What is read of a StandardRetur. */
export interface Retur {
  readonly StatusKode: number;
  readonly FejlbeskedTekst?: string;
}

const isRetur = (json: unknown): json is Retur =>
  typeof json === 'object' && json !== null && 'StatusKode' in json && typeof json.StatusKode === 'number';

const jsonRetur = (text: string): Retur | undefined => {
  try {
    const json: unknown = JSON.parse(text);
    return isRetur(json) ? json : undefined;
  } catch {
    return undefined;
  }
};

const element = (name: string, text: string): string | undefined =>
  new RegExp(`<(?:[\\w.-]{1,100}:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(text)?.[1]?.trim();

// By its elements' names alone: receivers wrap it in outputs of their own, and some in none of its namespaces.
const xmlRetur = (text: string): Retur | undefined => {
  const kode = element('StatusKode', text);
  if (kode === undefined || !/^\d+$/.test(kode)) return undefined;
  const tekst = element('FejlbeskedTekst', text);
  return { StatusKode: Number(kode), ...(tekst !== undefined && { FejlbeskedTekst: tekst }) };
};

/** The StandardRetur in the body of an answer, in JSON or XML; undefined when there is none. */
export const laesRetur = (text: string): Retur | undefined =>
  text.trimStart().startsWith('<') ? xmlRetur(text) : jsonRetur(text);
