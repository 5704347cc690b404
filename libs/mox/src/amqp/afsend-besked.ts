import type { Fejl } from '@sagdok/validering';
import type { Beskedfejl } from '../beskedfejl.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { parseBesked, readBesked, writeBesked } from '../besked/read-besked.js';
import type { StandardRetur } from '../besked/standard-retur.js';
import { DOKUMENTER } from '../deklaration/dokumenter.js';
import { decodeXml } from '../xml/decode-xml.js';
import { readXml } from '../xml/read-xml.js';
import { writeXml } from '../xml/write-xml.js';
import type { Beskedformat } from './beskedformat.js';

/** A message that came as the body of AfsendBesked. */
export interface IndsendtBesked {
  readonly besked: Haendelsesbesked;
  /** The sender's own text where it is XML in UTF-8: what is signed in it stays so only in that. */
  readonly xml?: string;
}

const NOT_JSON: Fejl = {
  sti: '',
  kode: 'ugyldig-json',
  da: 'Indholdet er ikke gyldig JSON i UTF-8',
  en: 'The content is not valid JSON in UTF-8',
};

const utf8 = (body: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(body);

const parsedJson = (body: Uint8Array): { readonly json: unknown } | undefined => {
  try {
    return { json: JSON.parse(utf8(body)) as unknown };
  } catch {
    return undefined;
  }
};

/** The text of XML that has been read; undefined where it is in another encoding than UTF-8. */
const ownText = (body: Uint8Array): string | undefined => {
  try {
    const text = utf8(body);
    return text === decodeXml(body) ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the body of AfsendBesked: the message, or every fault. */
export const readAfsendBesked = (
  body: Uint8Array,
  format: Beskedformat,
): { readonly vaerdi: IndsendtBesked } | { readonly fejl: readonly Beskedfejl[] } => {
  if (format === 'xml') {
    const laest = readBesked(body);
    return 'fejl' in laest ? laest : { vaerdi: { besked: laest.vaerdi, xml: ownText(body) } };
  }
  const parsed = parsedJson(body);
  if (parsed === undefined) return { fejl: [NOT_JSON] };
  const laest = parseBesked(parsed.json);
  return 'fejl' in laest ? laest : { vaerdi: { besked: laest.vaerdi } };
};

/** Writes the body of AfsendBesked. */
export const writeAfsendBesked = (besked: Haendelsesbesked, format: Beskedformat): string =>
  format === 'xml' ? writeBesked(besked) : JSON.stringify(besked);

/** Writes the answer to AfsendBesked: `AfsendBeskedOutput` in XML, the StandardRetur alone in JSON. */
export const writeAfsendRetur = (retur: StandardRetur, format: Beskedformat): string =>
  format === 'xml' ? writeXml(DOKUMENTER.AfsendBeskedOutput, { StandardRetur: retur }) : JSON.stringify(retur);

/** Reads the answer to AfsendBesked; undefined when it is none. */
export const readAfsendRetur = (body: Uint8Array, format: Beskedformat): StandardRetur | undefined => {
  if (format === 'xml') {
    const laest = readXml(DOKUMENTER.AfsendBeskedOutput, body);
    return 'fejl' in laest ? undefined : (laest.vaerdi.StandardRetur as StandardRetur);
  }
  const { json } = parsedJson(body) ?? {};
  const kode = (json as Partial<StandardRetur> | null | undefined)?.StatusKode;
  return typeof kode === 'number' ? (json as StandardRetur) : undefined;
};
