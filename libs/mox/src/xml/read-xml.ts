import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';
import { kontroller } from '../besked/kontroller.js';
import type { Beskedfejl } from '../beskedfejl.js';
import type { Dokument } from '../deklaration/indhold.js';
import type { JsonAf } from '../deklaration/json-af.js';
import { NAVNERUM } from '../deklaration/navnerum.js';
import { decodeXml } from './decode-xml.js';
import { type Frame, SKIPPED } from './frame.js';
import { ReadStop } from './read-stop.js';
import { Reading } from './reading.js';
import { frameOf } from './structure-frame.js';
import { XML_LIMITS, type XmlLimits } from './xml-limits.js';
import { parseXml, type XmlElement } from './xml-parser.js';

/** What came of reading XML: the JSON form, or every fault that was found. */
export type LaestXml<T> = { readonly vaerdi: T } | { readonly fejl: readonly Beskedfejl[] };

/**
 * Reads an XML document: its JSON form, or every fault that was found, with line and column. What is no XML to be read is one fault.
 * Bytes are in UTF-8 unless they say otherwise. Comments and processing instructions are passed over, but kept in foreign content.
 */
export function readXml<D extends Dokument>(
  dokument: D,
  source: string | Uint8Array,
  limits: XmlLimits = {},
): LaestXml<JsonAf<D['indhold']>> {
  const all = { ...XML_LIMITS, ...limits };
  try {
    if (source.length > all.maxSize) throw ReadStop.tooLarge(all.maxSize);
    const reading = new Reading(typeof source === 'string' ? source : decodeXml(source), all.maxSize);
    const json = readRoot(reading, dokument, all);
    const faults = reading.faults();

    return faults.length > 0 ? { fejl: faults } : { vaerdi: json as JsonAf<D['indhold']> };
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;

    return { fejl: [fejl('', error.kode, error.tekster)] };
  }
}

function readRoot(reading: Reading, dokument: Dokument, limits: Required<XmlLimits>): unknown {
  let json: unknown;
  const frames: Frame[] = [];
  const root = (element: XmlElement): Frame => {
    if (element.name === dokument.navn && element.namespace === NAVNERUM[dokument.navnerum]) {
      return frameOf(reading, { element, indhold: dokument.indhold, sti: '' }, (value) => (json = value));
    }
    reading.fault(element.from, () => wrongRoot(dokument));

    return SKIPPED;
  };
  try {
    parseXml(
      { xml: reading.xml, limits },
      {
        open: (element) => frames.push(frames.at(-1)?.child(element) ?? root(element)),
        close: (contentTo, to) => frames.pop()?.end(contentTo, to),
        text: (text, to) => frames.at(-1)?.text(text, to),
      },
    );
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;
    reading.fault(error.at, () => fejl('', error.kode, error.tekster));

    return undefined;
  }
  const faults = json === undefined ? [] : kontroller(dokument.indhold, json, { xmlErLaest: true });
  for (const fault of faults) reading.faultIn(fault);

  return json;
}

const wrongRoot = ({ navn, navnerum }: Dokument): Fejl =>
  fejl(
    '',
    'forkert-rod',
    tekster(
      `Det yderste element skal være »${navn}« i navnerummet ${NAVNERUM[navnerum]}.`,
      `The outermost element must be “${navn}” in the namespace ${NAVNERUM[navnerum]}.`,
    ),
  );
