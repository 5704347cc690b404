import { tekster, type Tekster } from '@sagdok/model';
import type { Fejlkode } from '@sagdok/validering';
import type { Art } from '../deklaration/indhold.js';
import { URN_MOENSTER, URN_START, UUID_MOENSTER } from './unik-id.js';

/** What a kind of value is in JSON and XML, and what is said of one that is not in order. */
export interface Artsregel {
  readonly json: 'string' | 'boolean' | 'integer';
  /** Its type in XML Schema, and the regular expression of XML Schema if it must match one. */
  readonly xsd: readonly [type: 'string' | 'token' | 'dateTime' | 'boolean' | 'integer', moenster?: string];
  /** A regular expression of JSON Schema, which means Unicode. */
  readonly moenster?: string;
  readonly fejl?: readonly [Fejlkode, Tekster];
}

const VERSION = '1\\.\\d{1,4}';
const DATO = '\\d{4,6}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const KLOKKEN = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,12})?|24:00:00)';
const ZONE = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?';

/** The kinds of single values. What reads, writes, checks and describes values is made from this. */
export const ARTER: Readonly<Record<Art, Artsregel>> = {
  uuid: {
    json: 'string',
    xsd: ['token', UUID_MOENSTER],
    moenster: `^${UUID_MOENSTER}$`,
    fejl: [
      'ugyldig-uuid',
      tekster(
        'Teksten er ikke en uuid: 32 hexadecimale cifre delt 8-4-4-4-12 med bindestreger.',
        'The text is no uuid: 32 hexadecimal digits divided 8-4-4-4-12 by hyphens.',
      ),
    ],
  },
  urn: {
    json: 'string',
    xsd: ['token', `${URN_START}\\S+`],
    moenster: `^${URN_MOENSTER}$`,
    fejl: [
      'ugyldig-urn',
      tekster(
        'Teksten er ikke en urn: »urn:«, et navnerum, »:« og noget efter uden mellemrum.',
        'The text is no urn: “urn:”, a namespace, “:” and something after it without spaces.',
      ),
    ],
  },
  tidspunkt: {
    json: 'string',
    xsd: ['dateTime'],
    moenster: `^${DATO}T${KLOKKEN}${ZONE}$`,
    fejl: [
      'ugyldigt-tidspunkt',
      tekster(
        'Teksten er ikke et tidspunkt. Skriv fx 2026-01-31T12:00:00+01:00.',
        'The text is no instant. Write e.g. 2026-01-31T12:00:00+01:00.',
      ),
    ],
  },
  boolean: { json: 'boolean', xsd: ['boolean'] },
  heltal: { json: 'integer', xsd: ['integer'] },
  version: {
    json: 'string',
    xsd: ['token', VERSION],
    moenster: `^${VERSION}$`,
    fejl: ['ukendt-version', tekster('Kuvertens version skal være 1.0.', 'The version of the envelope must be 1.0.')],
  },
  tekst: {
    json: 'string',
    xsd: ['string'],
    moenster: '^[\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]*$',
    fejl: [
      'ikke-xml-tegn',
      tekster(
        'Teksten indeholder tegn, der ikke kan stå i XML.',
        'The text contains characters that cannot stand in XML.',
      ),
    ],
  },
};
