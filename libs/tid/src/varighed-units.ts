import { type Varighed } from './varighed.js';

/** For each unit the count of a Varighed that it adds to, and how many of that make one: a week is seven days. */
export const UNITS = {
  us: ['mikrosekunder', 1],
  ms: ['mikrosekunder', 1e3],
  second: ['mikrosekunder', 1e6],
  minute: ['mikrosekunder', 60e6],
  hour: ['mikrosekunder', 3600e6],
  day: ['dage', 1],
  week: ['dage', 7],
  month: ['maaneder', 1],
  year: ['maaneder', 12],
  decade: ['maaneder', 120],
  century: ['maaneder', 1200],
  millennium: ['maaneder', 12_000],
} as const satisfies Readonly<Record<string, readonly [count: keyof Varighed, scale: number]>>;

/** The name of a unit. */
export type Unit = keyof typeof UNITS;

/** The words that PostgreSQL takes for each unit. */
const WORDS: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:us|usecs?|useconds?|microsec(?:on(?:ds?)?)?)$/, 'us'],
  [/^(?:ms|msecs?|mseconds?|millisec(?:on(?:ds?)?)?)$/, 'ms'],
  [/^(?:s|secs?|seconds?)$/, 'second'],
  [/^(?:m|mins?|minutes?)$/, 'minute'],
  [/^(?:h|hrs?|hours?)$/, 'hour'],
  [/^(?:d|days?)$/, 'day'],
  [/^(?:w|weeks?)$/, 'week'],
  [/^(?:mons?|months?)$/, 'month'],
  [/^(?:y|yrs?|years?)$/, 'year'],
  [/^(?:decs?|decades?)$/, 'decade'],
  [/^(?:c|cent|century|centuries)$/, 'century'],
  [/^(?:mils?|millennium|millennia)$/, 'millennium'],
];

/** The unit that a lower-case word names. */
export const unitOf = (word: string): Unit | undefined => WORDS.find(([shape]) => shape.test(word))?.[1];
