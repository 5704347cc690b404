import { storable } from '../storage/storable.js';

/** What is read of a StandardRetur. */
export interface Retur {
  readonly StatusKode: number;
  readonly FejlbeskedTekst?: string;
}

/** Codes have two or three digits; what has more is none. */
const HIGHEST = 999;

const returOf = (kode: unknown, tekst: unknown): Retur | undefined =>
  typeof kode === 'number' && Number.isInteger(kode) && kode >= 0 && kode <= HIGHEST
    ? { StatusKode: kode, ...(typeof tekst === 'string' && { FejlbeskedTekst: storable(tekst) }) }
    : undefined;

const jsonRetur = (text: string): Retur | undefined => {
  try {
    const json = JSON.parse(text) as Partial<Record<keyof Retur, unknown>> | null;
    return returOf(json?.StatusKode, json?.FejlbeskedTekst);
  } catch {
    return undefined;
  }
};

const element = (name: string, text: string): string | undefined =>
  new RegExp(`<(?:[\\w.-]{1,100}:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(text)?.[1]?.trim();

// By its elements' names alone: receivers wrap it in outputs of their own, and some in none of its namespaces.
const xmlRetur = (text: string): Retur | undefined => {
  const kode = element('StatusKode', text);
  return kode !== undefined && /^\d+$/.test(kode) ? returOf(Number(kode), element('FejlbeskedTekst', text)) : undefined;
};

/** The StandardRetur in the body of an answer, in JSON or XML, as it can be stored; undefined when there is none. */
export const laesRetur = (text: string): Retur | undefined =>
  text.trimStart().startsWith('<') ? xmlRetur(text) : jsonRetur(text);
