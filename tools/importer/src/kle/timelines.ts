import { formatIso, parseTidspunkt, periode, type Fakta } from '@sagdok/tid';
import { memberOf, objectsOf, textOf, type Json } from '../service/json.js';

/** What a registrering says of an object of the classification part, fact by fact. */
export interface Timelines {
  /** The attribute set, with search words as answers show them: as objects. */
  readonly egenskaber: readonly Fakta<Json>[];
  readonly publiceret: readonly Fakta<Json>[];
  readonly relationer: Readonly<Record<string, readonly Fakta<Json>[]>>;
}

/** Nothing. */
export const EMPTY: Timelines = { egenskaber: [], publiceret: [], relationer: {} };

/** The types whose objects this reads and writes. */
export type KlassifikationType = 'klassifikation' | 'facet' | 'klasse';

const factOf = ({ virkning, ...vaerdi }: Json): Fakta<Json> => {
  const { from, to, aktoerref, aktoertypekode, notetekst } = memberOf({ virkning }, 'virkning');
  const metadata = { aktoerref, aktoertypekode, notetekst };
  const given = Object.entries(metadata).filter(([, text]) => typeof text === 'string');
  const instant = (text: unknown): ReturnType<typeof parseTidspunkt> => parseTidspunkt(textOf(text) ?? '');
  return {
    virkning: {
      periode: periode(instant(from) ?? '-infinity', instant(to) ?? 'infinity'),
      ...Object.fromEntries(given),
    },
    vaerdi,
  };
};

/** Reads a registrering as the service answers it. */
export const timelinesOf = (type: KlassifikationType, registrering: Json): Timelines => ({
  egenskaber: objectsOf(memberOf(registrering, 'attributter')[`${type}egenskaber`]).map(factOf),
  publiceret: objectsOf(memberOf(registrering, 'tilstande')[`${type}publiceret`]).map(factOf),
  relationer: Object.fromEntries(
    Object.entries(memberOf(registrering, 'relationer')).map(([name, facts]) => [name, objectsOf(facts).map(factOf)]),
  ),
});

/** A search word is written as the list of its texts and read as an object. */
const positional = (soegeord: unknown): unknown =>
  objectsOf(soegeord).map(({ soegeordidentifikator, beskrivelse, soegeordskategori }) =>
    [soegeordidentifikator, beskrivelse, soegeordskategori].map((text) => textOf(text) ?? ''),
  );

const written = ({ virkning: { periode: period, ...metadata }, vaerdi }: Fakta<Json>): Json => {
  const { soegeord, ...fields } = vaerdi;
  return {
    ...fields,
    ...(soegeord !== undefined && { soegeord: positional(soegeord) }),
    virkning: { from: formatIso(period.fra), to: formatIso(period.til), ...metadata },
  };
};

/** The body of the Importer that makes the object say exactly this. */
export const bodyOf = (type: KlassifikationType, timelines: Timelines, note: string): object => ({
  note,
  attributter: { [`${type}egenskaber`]: timelines.egenskaber.map(written) },
  tilstande: { [`${type}publiceret`]: timelines.publiceret.map(written) },
  relationer: Object.fromEntries(
    Object.entries(timelines.relationer)
      .filter(([, facts]) => facts.length > 0)
      .map(([name, facts]) => [name, facts.map(written)]),
  ),
});

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The value as a text that is the same whatever the order of members and of lists; what is empty is left out. */
const orderless = (value: unknown): string => {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(orderless).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => !isEmpty(member));
  return `{${members
    .map(([name, member]) => `${name}:${orderless(member)}`)
    .toSorted()
    .join()}}`;
};

/** Do two attribute sets say the same, whatever the order? */
export const sameValues = (a: Json, b: Json): boolean => orderless(a) === orderless(b);

/** Do they say the same of the same periods, whatever the order and the spelling of dates? */
export const sameTimelines = (a: Timelines, b: Timelines): boolean => orderless(a) === orderless(b);
