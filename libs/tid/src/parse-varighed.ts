import { VarighedSum } from './varighed-sum.js';
import { type Unit, unitOf } from './varighed-units.js';
import { type Varighed } from './varighed.js';

/** An unsigned amount of a unit, as it is written. */
type Amount = readonly [digits: string | undefined, unit: Unit];

/** A word of the text: amounts that share a sign. */
interface Field {
  readonly sign: string;
  readonly amounts: readonly Amount[];
}

const MAX_LENGTH = 256;

const NUMBER = String.raw`([+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+))`;
const designated = (...letters: string[]): string => letters.map((letter) => `(?:${NUMBER}${letter})?`).join('');

/** The spellings of ISO 8601, and the units of their groups. */
const ISO: readonly (readonly [RegExp, readonly Unit[]])[] = [
  [
    new RegExp(`^P(?=.)${designated('Y', 'M', 'W', 'D')}(?:T${designated('H', 'M', 'S')})?$`),
    ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'],
  ],
  [
    /^P(?=.)(?:(\d+)-(\d+)(?:-(\d+))?)?(?:T(\d+):(\d+)(?::(\d+(?:\.\d*)?))?)?$/,
    ['year', 'month', 'day', 'hour', 'minute', 'second'],
  ],
];

const isoFields = (text: string): readonly Field[] | undefined => {
  for (const [shape, units] of ISO) {
    const found = shape.exec(text);
    if (!found) continue;

    return units.map((unit, at) => {
      const [, sign = '', digits] = /^([+-]?)(.+)$/.exec(found[at + 1] ?? '') ?? [];

      return { sign, amounts: [[digits, unit]] };
    });
  }

  return undefined;
};

/** A clock time, years and months, or a number with or without its unit. */
const WORD =
  /[\s,]*(?<sign>[+-]?)(?:(?<hours>\d+):(?<minutes>\d{1,2})(?::(?<seconds>\d{1,2}(?:\.\d*)?))?|(?<years>\d+)-(?<months>\d+)|(?<number>\d+(?:\.\d*)?|\.\d+)\s*(?<unit>[a-z]*))[\s,]*/y;

/** The amounts of one word; a number without a unit is days before a clock time, and seconds at the end. */
const amountsOf = (word: Record<string, string | undefined>, rest: string): readonly Amount[] | undefined => {
  const { hours, minutes, seconds, years, months, number, unit } = word;
  if (hours !== undefined) {
    const inRange = Number(minutes) <= 59 && Number(seconds ?? 0) < 61;

    return inRange ? [[hours, 'hour'], [minutes, 'minute'], [seconds, 'second']] : undefined; // prettier-ignore
  }
  if (years !== undefined) return Number(months) < 12 ? [[years, 'year'], [months, 'month']] : undefined; // prettier-ignore
  const named = unit ? unitOf(unit) : undefined;
  if (named) return [[number, named]];
  if (unit) return undefined;
  if (/^[+-]?\d+:/.test(rest)) return [[number, 'day']];

  return rest === '' ? [[number, 'second']] : undefined;
};

const wordFields = (text: string): readonly Field[] | undefined => {
  const fields: Field[] = [];
  WORD.lastIndex = 0;
  for (let at = 0; at < text.length; at = WORD.lastIndex) {
    const word = WORD.exec(text)?.groups;
    const amounts = word && amountsOf(word, text.slice(WORD.lastIndex));
    if (!amounts) return undefined;
    fields.push({ sign: word.sign ?? '', amounts });
  }
  const units = fields.flatMap(({ amounts }) => amounts.map(([, unit]) => unit));
  if (fields.length === 0 || new Set(units).size < units.length) return undefined; // nothing, or a unit said twice
  const [first, ...others] = fields;
  const signForAll = first?.sign === '-' && others.every(({ sign }) => sign === '');

  return signForAll ? fields.map((field) => ({ ...field, sign: '-' })) : fields;
};

/**
 * The length of time a text spells, rounded to whole seconds, or undefined when it spells none.
 *
 * Takes what PostgreSQL 15 takes for an interval(0) in the style `sql_standard`, as LoRA's (golden
 * `aktivitet-timestamps`): `7 hours 22 minutes`, `06:30:00`, `1 2:03:04`, `1-2`, `1 day ago`, `P1DT2H3M4S`,
 * `P0001-02-03T04:05:06`. A leading minus is for the whole text when no other sign stands in it.
 */
export const parseVarighed = (text: string): Varighed | undefined => {
  if (text.length > MAX_LENGTH) return undefined;
  const spelled = /^@?\s*(.*?)(\s*ago)?$/s.exec(text.trim().toLowerCase());
  const fields = isoFields(text.trim()) ?? wordFields(spelled?.[1] ?? '');
  if (!fields) return undefined;
  const sum = new VarighedSum();
  for (const { sign, amounts } of fields) {
    const direction = (sign === '-') === (spelled?.[2] === undefined) ? -1 : 1;
    for (const [digits, unit] of amounts) if (digits !== undefined) sum.add(digits, unit, direction);
  }

  return sum.total();
};
