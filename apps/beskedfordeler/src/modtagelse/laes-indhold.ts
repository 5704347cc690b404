import { tekster } from '@sagdok/model';
import {
  parseBesked,
  readAfsendBesked,
  returFor,
  type Beskedfejl,
  type Beskedformat,
  type IndsendtBesked,
  type Laest,
  type StandardRetur,
} from '@sagdok/mox';
import { fejl } from '@sagdok/validering';

/** What was sent, as a text. */
export interface Raa {
  readonly format: Beskedformat;
  readonly tekst: string;
}

/** What was sent, read: a message, or why it is refused. */
export type LaestBesked = { readonly indsendt: IndsendtBesked } | { readonly retur: StandardRetur; readonly raa: Raa };

/** What was sent: one message, or a list of them. */
export type LaestIndhold = { readonly en: LaestBesked } | { readonly flere: readonly LaestBesked[] };

/** How many messages may be sent at once. */
export const FLEST = 1000;

const FOR_MANGE = fejl(
  '',
  'for-mange',
  tekster(`Der må højst sendes ${FLEST} beskeder ad gangen.`, `At most ${FLEST} messages may be sent at a time.`),
);

const refused = (faults: readonly Beskedfejl[], raa: Raa): LaestBesked => ({ retur: returFor(faults), raa });

const laesEn = (read: Laest<IndsendtBesked>, raa: Raa): LaestBesked =>
  'fejl' in read ? refused(read.fejl, raa) : { indsendt: read.vaerdi };

/** The text of one of a list; none of what is so deep that it can be read, and not be written. */
const tekstAf = (json: unknown): string => {
  try {
    return JSON.stringify(json);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
};

const laesJson = (json: unknown): LaestBesked => {
  const read = parseBesked(json);
  return 'fejl' in read
    ? refused(read.fejl, { format: 'json', tekst: tekstAf(json) })
    : { indsendt: { besked: read.vaerdi } };
};

const listIn = (text: string): readonly unknown[] | undefined => {
  if (!text.trimStart().startsWith('[')) return undefined;
  try {
    return JSON.parse(text) as readonly unknown[];
  } catch {
    return undefined;
  }
};

/** Reads what was sent: a message in XML, or one or several in JSON. */
export const laesIndhold = (format: Beskedformat, bytes: Buffer): LaestIndhold => {
  const raa: Raa = { format, tekst: bytes.toString() };
  const list = format === 'json' ? listIn(raa.tekst) : undefined;
  if (list === undefined) return { en: laesEn(readAfsendBesked(bytes, format), raa) };
  return list.length > FLEST ? { en: refused([FOR_MANGE], raa) } : { flere: list.map(laesJson) };
};
