import { readAfsendBesked } from '../amqp/afsend-besked.js';
import { formatOf, type Beskedformat } from '../amqp/beskedformat.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import type { StandardRetur } from '../besked/standard-retur.js';
import { DOKUMENTER } from '../deklaration/dokumenter.js';
import { readXml } from '../xml/read-xml.js';
import { writeXml } from '../xml/write-xml.js';
import { valueOf } from './laes-besked.js';

/** How what is posted to an agent, and answered, is written. */
export interface Pushform {
  readonly contentType: string;
  /**
   * Reads a message that was posted: in XML it lies in a `ModtagBeskedInput`.
   * @throws Afvist that tells all that is wrong with it
   */
  readonly laes: (body: Buffer) => Haendelsesbesked;
  /** Writes the answer. */
  readonly retur: (retur: StandardRetur) => string;
}

const FORMER: Readonly<Record<Beskedformat, Pushform>> = {
  json: {
    contentType: 'application/json',
    laes: (body) => valueOf(readAfsendBesked(body, 'json')).besked,
    retur: (retur) => JSON.stringify(retur),
  },
  xml: {
    contentType: 'application/xml; charset=utf-8',
    laes: (body) => valueOf(readXml(DOKUMENTER.ModtagBeskedInput, body)).Haendelsesbesked,
    retur: (retur) => writeXml(DOKUMENTER.ModtagBeskedOutput, { StandardRetur: retur }),
  },
};

/** The form of what is posted with a media type: XML when it says so, else JSON. */
export const pushform = (contentType: string | undefined): Pushform => FORMER[formatOf(contentType, Buffer.of())];
