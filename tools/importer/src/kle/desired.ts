import { intersect, intersects, periode, replacePeriods, subtract, type Fakta, type Periode } from '@sagdok/tid';
import type { Json } from '../service/json.js';
import { dayAfter } from './civil-date.js';
import { sameValues, type Timelines } from './timelines.js';

/** When something was created, and when it ended if it has. */
export interface Life {
  readonly oprettet: bigint;
  readonly slut: bigint | undefined;
}

/** What an edition says, and from when. */
export interface Saying {
  readonly value: Json;
  /** From when the edition speaks: the day it was published. What held before is for older editions to say. */
  readonly from: bigint;
  /** From when the value holds if it is another than before: that day, or the day of a correction since the last edition. */
  readonly changed: bigint;
}

/** The value over the period, said by no one in particular. */
export const fact = (period: Periode, vaerdi: Json): Fakta<Json> => ({ virkning: { periode: period }, vaerdi });

/** The period in which something has attributes and relations: its life, or the one day of what ended on the day it was created. */
export const lifetime = ({ oprettet, slut }: Life): Periode => {
  if (slut === undefined) return periode(oprettet, 'infinity');
  return periode(oprettet, slut > oprettet ? slut : dayAfter(oprettet));
};

/** Published through its life, and not after. */
export const publiceret = ({ oprettet, slut }: Life): Fakta<Json>[] => [
  ...(slut === undefined || slut > oprettet
    ? [fact(periode(oprettet, slut ?? 'infinity'), { publiceret: 'Publiceret' })]
    : []),
  ...(slut === undefined ? [] : [fact(periode(slut, 'infinity'), { publiceret: 'IkkePubliceret' })]),
];

/** The pieces of facts that lie in a period. */
export const within = (facts: readonly Fakta<Json>[], period: Periode): Fakta<Json>[] =>
  facts.flatMap(({ virkning, vaerdi }) => {
    const shared = intersect(virkning.periode, period);
    return shared === undefined ? [] : [{ virkning: { ...virkning, periode: shared }, vaerdi }];
  });

/**
 * The attributes that follow from what is there and what an edition says: none outside the life, the edition's where there was
 * nothing, and from the edition on the edition's. What older editions said of the time before stays.
 */
export const egenskaber = (
  current: readonly Fakta<Json>[],
  life: Periode,
  { value, from, changed }: Saying,
): Fakta<Json>[] => {
  const kept = within(current, life);
  const gaps = subtract(life, ...kept.map(({ virkning }) => virkning.periode));
  const whole = [...kept, ...gaps.map((gap) => fact(gap, value))];
  const spoken = intersect(periode(from, 'infinity'), life);
  const says = ({ virkning, vaerdi }: Fakta<Json>): boolean =>
    !spoken || !intersects(virkning.periode, spoken) || sameValues(vaerdi, value);
  if (whole.every(says)) return whole;
  const replaced = intersect(periode(changed, 'infinity'), life);
  const { ender, begynder } = replacePeriods<Json, Fakta<Json>>(whole, replaced ? [fact(replaced, value)] : []);
  return [...whole.filter((each) => !ender.includes(each)), ...begynder];
};

/** A klasse that a new edition no longer has: it ended the day the edition was published. Undefined when it had ended before. */
export const ended = (current: Timelines, oprettet: bigint, at: bigint): Timelines | undefined => {
  const after = periode(at, 'infinity');
  const lives = ({ vaerdi }: Fakta<Json>): boolean => vaerdi.publiceret === 'Publiceret';
  if (!within(current.publiceret, after).some(lives)) return undefined;
  const life = lifetime({ oprettet, slut: at });
  const { facet = [], overordnetklasse = [], ...others } = current.relationer;
  return {
    egenskaber: within(current.egenskaber, life),
    publiceret: [
      ...within(current.publiceret, periode('-infinity', at)),
      fact(after, { publiceret: 'IkkePubliceret' }),
    ],
    relationer: { ...others, facet: within(facet, life), overordnetklasse: within(overordnetklasse, life) },
  };
};
