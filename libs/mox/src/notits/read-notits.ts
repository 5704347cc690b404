import { tekster, type Tekster } from '@sagdok/model';
import { LIVSCYKLUSKODER, parseTidspunkt } from '@sagdok/tid';
import { fejl, type Fejl, type Fejlkode, mangler } from '@sagdok/validering';
import { HEADERS } from '../amqp/topologi.js';
import { erUuid } from '../besked/unik-id.js';
import type { Laest } from '../laest.js';
import type { Notits } from './notits.js';
import { notitsmedlemmer, type RaaNotits } from './notitsmedlemmer.js';

/** Reads a notice of LoRA's MOX in any of its forms: the notice, or every fault with the name of its header. */
export function readNotits(raa: RaaNotits): Laest<Notits> {
  const laesning = new Notitslaesning(notitsmedlemmer(raa));
  const beskedID = laesning.valgfri(HEADERS.beskedID);
  const objekttype = laesning.kraevet(HEADERS.objekttype, navn, INTET_NAVN);
  const objektID = laesning.kraevet(HEADERS.objektID, (tekst) => (erUuid(tekst) ? tekst : undefined), INGEN_UUID);
  const slags = laesning.kraevet(HEADERS.beskedtype, beskedtype, UKENDT_BESKEDTYPE);
  const resten = slags && (slags === 'notification' ? notification(laesning) : effectupdate(laesning));
  if (!objekttype || !objektID || !resten) return { fejl: laesning.fejl };

  return { vaerdi: { ...(beskedID !== undefined && { beskedID }), objekttype, objektID, ...resten } };
}

/** A word, so that it can be part of a urn. */
const navn = (tekst: string): string | undefined => (/^[a-z]+$/i.test(tekst) ? tekst.toLowerCase() : undefined);

const beskedtype = (tekst: string): Notits['beskedtype'] | undefined =>
  (['notification', 'effectupdate'] as const).find((kendt) => kendt === tekst.toLowerCase());

function notification(laesning: Notitslaesning) {
  const livscykluskode = laesning.kraevet(
    HEADERS.livscykluskode,
    (tekst) => LIVSCYKLUSKODER.find((kode) => kode.toLowerCase() === tekst.toLowerCase()),
    UKENDT_KODE,
  );

  return livscykluskode && ({ beskedtype: 'notification', livscykluskode } as const);
}

function effectupdate(laesning: Notitslaesning) {
  const updatetype = laesning.kraevet(
    HEADERS.updatetype,
    (tekst) => ([1, 2, 3] as const).find((kendt) => String(kendt) === tekst),
    UKENDT_UPDATETYPE,
  );
  const effecttime = laesning.kraevet(
    HEADERS.effecttime,
    (tekst) => (typeof parseTidspunkt(tekst) === 'bigint' ? tekst : undefined),
    INTET_TIDSPUNKT,
  );

  return updatetype && effecttime && ({ beskedtype: 'effectupdate', updatetype, effecttime } as const);
}

/** What is said of a member that cannot be read. */
type Sagt = readonly [kode: Fejlkode, tekster: Tekster];

/** What a notice says, member by member, and the faults so far. */
class Notitslaesning {
  readonly fejl: Fejl[] = [];
  readonly #medlemmer: ReadonlyMap<string, string>;

  constructor(medlemmer: ReadonlyMap<string, string>) {
    this.#medlemmer = medlemmer;
  }

  valgfri(medlem: string): string | undefined {
    return this.#medlemmer.get(medlem.toLowerCase());
  }

  kraevet<T>(medlem: string, laes: (tekst: string) => T | undefined, ellers: Sagt): T | undefined {
    const tekst = this.valgfri(medlem);
    const vaerdi = tekst === undefined ? undefined : laes(tekst);
    if (tekst === undefined) this.fejl.push(mangler('', medlem));
    else if (vaerdi === undefined) this.fejl.push(fejl(`/${medlem}`, ...ellers));

    return vaerdi;
  }
}

const INTET_NAVN: Sagt = [
  'ugyldig-vaerdi',
  tekster('Objekttypen skal være et navn, fx sag.', 'The object type must be a name, such as sag.'),
];
const INGEN_UUID: Sagt = ['ugyldig-uuid', tekster('Objektets id er ikke en uuid.', 'The id of the object is no uuid.')];
const UKENDT_BESKEDTYPE: Sagt = [
  'ukendt-vaerdi',
  tekster('Værdien skal være notification eller effectupdate.', 'The value must be notification or effectupdate.'),
];
const UKENDT_KODE: Sagt = [
  'ukendt-vaerdi',
  tekster(
    `Værdien skal være en af: ${LIVSCYKLUSKODER.join(', ')}.`,
    `The value must be one of: ${LIVSCYKLUSKODER.join(', ')}.`,
  ),
];
const UKENDT_UPDATETYPE: Sagt = [
  'ukendt-vaerdi',
  tekster(
    'Værdien skal være 1 (begynder), 2 (ophører) eller 3 (begge dele).',
    'The value must be 1 (begins), 2 (ends) or 3 (both).',
  ),
];
const INTET_TIDSPUNKT: Sagt = [
  'ugyldigt-tidspunkt',
  tekster('Teksten er ikke et tidspunkt.', 'The text is no instant.'),
];
