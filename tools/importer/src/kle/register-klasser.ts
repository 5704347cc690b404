import { compare, intersects, periode, type Tidspunkt } from '@sagdok/tid';
import { inBatches } from '../run/in-parallel.js';
import { objectsOf, textOf, type Json } from '../service/json.js';
import type { Query, RegisterClient } from '../service/register-client.js';
import { isKle } from './klasse-value.js';
import { timelinesOf, type Timelines } from './timelines.js';

export const KLASSE = '/klassifikation/klasse';

/** Objects as they are at all times of virkning. */
export const ALL_TIMES: Query = [
  ['virkningFra', '-infinity'],
  ['virkningTil', 'infinity'],
];

/** How many objects are asked for in one request. */
export const BATCH = 20;

/** A klasse of the register that has none of the uuids of a file. */
export interface Stranger {
  readonly uuid: string;
  readonly nr: string;
  /** From when it has attributes. */
  readonly oprettet: Tidspunkt;
  /** Is it published at some time from the edition on? */
  readonly lives: boolean;
  /** Is it KL's, and not one that someone has added to the facet? */
  readonly kle: boolean;
}

/** The klasser that a facet of the register has. */
export interface RegisterKlasser {
  readonly uuids: ReadonlySet<string>;
  readonly strangers: readonly Stranger[];
}

/** The newest registrering of an object, as a list answers it. */
export const newest = (object: Json): Json => objectsOf(object.registreringer)[0] ?? {};

/** Finds the klasser of a facet, and what those are that a file does not know by their uuid. */
export const readRegister = async (
  client: RegisterClient,
  facet: string,
  expected: ReadonlySet<string>,
  edition: bigint,
): Promise<RegisterKlasser> => {
  const uuids = await client.search(KLASSE, [['facet', facet], ...ALL_TIMES]);
  const strangers: Stranger[] = [];
  const unknown = uuids.filter((uuid) => !expected.has(uuid));
  for await (const batch of inBatches(unknown, BATCH)) {
    const objects = await client.list(KLASSE, batch, ALL_TIMES);
    strangers.push(...objects.map((object) => strangerOf(object, edition)));
  }
  return { uuids: new Set(uuids), strangers };
};

const strangerOf = (object: Json, edition: bigint): Stranger => {
  const timelines = timelinesOf('klasse', newest(object));
  const last = lastOf(timelines);
  return {
    uuid: textOf(object.id) ?? '',
    nr: textOf(last.brugervendtnoegle) ?? '',
    oprettet: beginningOf(timelines),
    lives: timelines.publiceret.some(
      ({ virkning, vaerdi }) =>
        vaerdi.publiceret === 'Publiceret' && intersects(virkning.periode, periode(edition, 'infinity')),
    ),
    kle: isKle(last),
  };
};

const inTime = ({ egenskaber }: Timelines): Timelines['egenskaber'] =>
  egenskaber.toSorted((a, b) => compare(a.virkning.periode.fra, b.virkning.periode.fra));

/** When an object first has attributes. */
export const beginningOf = (timelines: Timelines): Tidspunkt =>
  inTime(timelines)[0]?.virkning.periode.fra ?? '-infinity';

/** The attributes that an object has last. */
export const lastOf = (timelines: Timelines): Json => inTime(timelines).at(-1)?.vaerdi ?? {};
