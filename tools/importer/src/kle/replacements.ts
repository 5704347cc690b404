import { contains, intersect, periode, type Periode } from '@sagdok/tid';
import type { Sentence } from '../run/report.js';
import { lifetime } from './desired.js';
import { nameOf, type Afloeser } from './kle-element.js';
import type { Outline, OutlineEntry } from './outline.js';

/** A klasse that another takes the place of, and from when. */
export interface Replaced {
  /** The index in the file of what is replaced. */
  readonly index: number;
  readonly period: Periode;
}

/** What each element of a file takes the place of, by the index of what replaces. */
export interface Replacements {
  readonly byReplacer: ReadonlyMap<number, readonly Replaced[]>;
  /** Elements that are said to be replaced by what is not there. */
  readonly remarks: readonly Sentence[];
}

const keyOf = ({ art, nr }: Afloeser): string => `${art} ${nr}`;

/** Turns the file's "replaced by" (`AfloestAf`), on what has ended, around to the standard's `erstatter`, on what replaces it. */
export const replacementsIn = ({ entries }: Outline): Replacements => {
  const byName = Map.groupBy(entries, ([, entry]) => keyOf(entry));
  const byReplacer = new Map<number, Replaced[]>();
  const remarks: Sentence[] = [];

  for (const [index, entry] of entries) {
    const { slut, afloestAf } = entry;
    if (slut === undefined) continue;
    for (const afloeser of afloestAf) {
      const replacer = replacerAt(slut, byName.get(keyOf(afloeser)) ?? [], index);
      const period = replacer && intersect(periode(slut, 'infinity'), lifetime(replacer[1]));
      if (replacer === undefined || period === undefined) remarks.push(lost(entry, afloeser));
      else byReplacer.set(replacer[0], [...(byReplacer.get(replacer[0]) ?? []), { index, period }]);
    }
  }
  return { byReplacer, remarks };
};

type Candidate = readonly [index: number, entry: OutlineEntry];

/** Of those with the number the one that lives when the other ends, else the newest. */
const replacerAt = (when: bigint, named: readonly Candidate[], self: number): Candidate | undefined => {
  const others = named.filter(([index]) => index !== self);
  const oldestFirst = others.toSorted(([, a], [, b]) => (a.oprettet < b.oprettet ? -1 : 1));
  return others.find(([, entry]) => contains(lifetime(entry), when)) ?? oldestFirst.at(-1);
};

const lost = (entry: OutlineEntry, afloeser: Afloeser): Sentence => ({
  da: `${nameOf(entry)} er afløst af ${nameOf(afloeser)}, som filen ikke har på det tidspunkt`,
  en: `${nameOf(entry)} is replaced by ${nameOf(afloeser)}, which the file does not have at that time`,
});
