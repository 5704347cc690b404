import { type DateParts, hasDate } from './date-parts.js';
import { daysOfWeekDate, numbersOfDigits } from './resolve-date.js';
import { zoneOf } from './zone.js';

/** A shape of text, and what it says; undefined when it says nothing here, so that the next shape is tried. */
type Rule = readonly [
  shape: RegExp,
  read: (found: RegExpExecArray, before: DateParts) => Partial<DateParts> | undefined,
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const PART = `(\\d+|${MONTH_NAME})`;

const monthOf = (word: string): number | undefined => {
  if (!new RegExp(`^(?:${MONTH_NAME})$`).test(word)) return undefined;

  return MONTHS.indexOf(word.slice(0, 3)) + 1;
};

/** `2010-03-01`, `1/2/2010`, `mar-02-2011`, `2010-060`: numbers and at most one name of a month. */
const joinedDate = (found: RegExpExecArray): Partial<DateParts> | undefined => {
  const words = [found[1], found[3], found[4]].filter((word) => word !== undefined);
  const numbers = words.filter((word) => /\d/.test(word));
  const [name, another] = words.filter((word) => !/\d/.test(word));
  if (another) return undefined;

  return name === undefined ? { numbers } : { numbers, month: monthOf(name) };
};

const zoneOffset = (found: RegExpExecArray): Partial<DateParts> | undefined => {
  const [, sign, digits = '', minutes, seconds = '0'] = found;
  if (minutes !== undefined && digits.length > 2) return undefined;
  const runTogether = digits.length > 2;
  const hour = Number(runTogether ? digits.slice(0, -2) : digits);
  const minute = Number(minutes ?? (runTogether ? digits.slice(-2) : 0));
  if (hour > 15 || minute > 59 || Number(seconds) > 59) return undefined;

  return { zone: (sign === '-' ? -1 : 1) * (hour * 3600 + minute * 60 + Number(seconds)) };
};

const word = ([text]: RegExpExecArray): Partial<DateParts> | undefined => {
  if (text === 'am' || text === 'pm') return { meridiem: text };
  if (text === 'ad' || text === 'bc') return { era: text };
  if (WEEKDAY.test(text)) return {};
  const month = monthOf(text);
  if (month !== undefined) return { month };
  const zone = zoneOf(text);

  return zone === undefined ? undefined : { zone };
};

const weekDate = ([, year, week, weekday]: RegExpExecArray): Partial<DateParts> | undefined => {
  const days = daysOfWeekDate(Number(year), Number(week), Number(weekday));

  return days === undefined ? undefined : { days };
};

/** Tried from the top at each place of the text. All are for lower case and match at the place only (`y`). */
const RULES: readonly Rule[] = [
  [/[\s,]+/y, () => ({})],
  [/(\d{4})-?w(\d\d)-?([1-7])(?!\d)/y, weekDate],
  [/t?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d*))?)?(?![\d:])/y, (found) => ({ clock: found.slice(1) })],
  [/t(\d\d)(?:(\d\d)(?:(\d\d)(?:[.,](\d*))?)?)?(?![\d:])/y, (found) => ({ clock: found.slice(1) })],
  [
    /(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d*))?)?(?![\d:])/y,
    (found, before) => (hasDate(before) ? { clock: found.slice(1) } : undefined),
  ],
  [new RegExp(`${PART}([-/._])${PART}(?:\\2${PART})?(?![-/._]|\\d)`, 'y'), joinedDate],
  [/\d{6,}/y, ([digits]) => ({ numbers: numbersOfDigits(digits) })],
  [/([+-])(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2}))?(?!\d)/y, zoneOffset],
  [/(\d{1,5})(?!\d)/y, ([number]) => ({ numbers: [number] })],
  [/[a-z]+(?:\/[a-z\d_+-]+)*/y, word],
];

const joined = (before: DateParts, read: Partial<DateParts>): DateParts | undefined => {
  const { numbers = [], ...single } = read;
  if (Object.keys(single).some((key) => key in before)) return undefined;

  return { ...before, ...single, numbers: [...before.numbers, ...numbers] };
};

/**
 * What the words of a text say of a date and a time, in any of the spellings that PostgreSQL takes or ISO 8601 has.
 * Undefined when a word means nothing or something is said twice. The text is trimmed and in lower case.
 */
export const parseWords = (text: string): DateParts | undefined => {
  let parts: DateParts | undefined = { numbers: [] };
  for (let at = 0; at < text.length && parts;) {
    const before: DateParts = parts;
    parts = undefined;
    for (const [shape, read] of RULES) {
      shape.lastIndex = at;
      const found = shape.exec(text);
      const said = found && read(found, before);
      if (!said) continue;
      parts = joined(before, said);
      at = shape.lastIndex;
      break;
    }
  }

  return parts;
};
