import { DOKUMENTER } from '../deklaration/dokumenter.js';
import type { Laest } from '../laest.js';
import { type LaestXml, readXml } from '../xml/read-xml.js';
import { writeXml } from '../xml/write-xml.js';
import type { XmlLimits } from '../xml/xml-limits.js';
import type { Haendelsesbesked } from './haendelsesbesked.js';
import { kontroller } from './kontroller.js';

/**
 * Reads a message in XML, as text or in bytes: the message, or every fault with its line and column.
 * DTDs and entities are refused, and what is larger or deeper than the limits.
 */
export const readBesked = (xml: string | Uint8Array, limits?: XmlLimits): LaestXml<Haendelsesbesked> =>
  readXml(DOKUMENTER.Haendelsesbesked, xml, limits);

/** Writes a message that is in order in XML. */
export const writeBesked = (besked: Haendelsesbesked): string => writeXml(DOKUMENTER.Haendelsesbesked, besked);

/** Reads a message from JSON: the message, or every fault with a JSON Pointer. */
export const parseBesked = (json: unknown): Laest<Haendelsesbesked> => {
  const fejl = kontroller(DOKUMENTER.Haendelsesbesked.indhold, json);

  return fejl.length > 0 ? { fejl } : { vaerdi: json as Haendelsesbesked };
};
