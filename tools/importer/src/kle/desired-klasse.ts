import { intersects, periode, type Fakta } from '@sagdok/tid';
import { textOf, type Json } from '../service/json.js';
import { startOfDay } from './civil-date.js';
import { egenskaber, fact, lifetime, publiceret } from './desired.js';
import type { KleElement } from './kle-element.js';
import { foreignFields, klasseValue } from './klasse-value.js';
import type { OutlineEntry } from './outline.js';
import type { Replaced } from './replacements.js';
import type { Timelines } from './timelines.js';

/** An edition of KLE, on its way into a register. */
export interface Edition {
  /** When it was published. */
  readonly from: bigint;
  /** When the edition was published that the register has from before; absent when it has none. */
  readonly previous: bigint | undefined;
  readonly facetUuid: string;
  /** The uuid of each element, by its index. */
  readonly uuids: ReadonlyMap<number, string>;
  readonly replaced: ReadonlyMap<number, readonly Replaced[]>;
  /** The uuids of all elements: of what these replace and are replaced by, the file decides. */
  readonly inFile: ReadonlySet<string>;
}

const target = (uuid: string, objekttype: string): Json => ({ uuid, objekttype });

/** From when what the element says holds: the last correction since the edition before, else the edition. */
const changedAt = ({ rettet }: KleElement, { from, previous }: Edition): bigint =>
  rettet
    .map((dato) => startOfDay(dato) ?? 0n)
    .filter((corrected) => previous !== undefined && corrected > previous && corrected <= from)
    .reduce<bigint | undefined>((latest, each) => (latest === undefined || each > latest ? each : latest), undefined) ??
  from;

const erstatter = (current: readonly Fakta<Json>[], index: number, edition: Edition): Fakta<Json>[] => [
  ...current.filter(({ vaerdi }) => !edition.inFile.has(textOf(vaerdi.uuid) ?? '')),
  ...(edition.replaced.get(index) ?? []).flatMap(({ index: replaced, period }) => {
    const uuid = edition.uuids.get(replaced);
    return uuid === undefined ? [] : [fact(period, target(uuid, 'klasse'))];
  }),
];

/** What a klasse should be after an edition, given what the register says of it now. */
export const desiredKlasse = (
  element: KleElement,
  entry: OutlineEntry,
  current: Timelines,
  edition: Edition,
): Timelines => {
  const life = lifetime(entry);
  const later = current.egenskaber.findLast(({ virkning }) =>
    intersects(virkning.periode, periode(edition.from, 'infinity')),
  );
  const overordnet = entry.overordnet === undefined ? undefined : edition.uuids.get(entry.overordnet);
  return {
    egenskaber: egenskaber(current.egenskaber, life, {
      value: { ...foreignFields(later?.vaerdi ?? {}), ...klasseValue(element) },
      from: edition.from,
      changed: changedAt(element, edition),
    }),
    publiceret: publiceret(entry),
    relationer: {
      ...current.relationer,
      facet: [fact(life, target(edition.facetUuid, 'facet'))],
      overordnetklasse: overordnet === undefined ? [] : [fact(life, target(overordnet, 'klasse'))],
      erstatter: erstatter(current.relationer.erstatter ?? [], element.index, edition),
    },
  };
};
