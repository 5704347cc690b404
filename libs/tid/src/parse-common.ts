import { daysFromCivil, instant, isDay } from './kalender.js';

/** One digit, or NaN for anything else: a NaN spoils the sums it enters and fails every check. */
const digit = (text: string, at: number): number => {
  const n = text.charCodeAt(at) - 48;

  return n >= 0 && n <= 9 ? n : NaN;
};

const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** Seconds east of UTC of a zone that begins at `at`: nothing or `Z`, `+HH`, `+HH:MM`; NaN for any other spelling. */
const offset = (text: string, at: number): number => {
  const length = text.length - at;
  if (length === 0) return 0;
  const sign = text[at];
  if (length === 1) return sign === 'Z' ? 0 : NaN;
  if ((sign !== '+' && sign !== '-') || (length !== 3 && (length !== 6 || text[at + 3] !== ':'))) return NaN;
  const minutes = length === 3 ? 0 : two(text, at + 4);
  const hours = two(text, at + 1);
  if (!(hours <= 15 && minutes <= 59)) return NaN;

  return (sign === '-' ? -60 : 60) * (hours * 60 + minutes);
};

/**
 * The spellings that nearly all texts have, read without a regular expression: `YYYY-MM-DD`, and that followed by
 * ` HH:MM:SS` or `THH:MM:SS`, up to six decimals, and no zone (then UTC), `Z`, `+HH` or `+HH:MM`.
 * Undefined for all else, also for what {@link parseTidspunkt} can read by its slower way.
 */
export const parseCommon = (text: string): bigint | undefined => {
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  if (text[4] !== '-' || text[7] !== '-' || !(year > 0) || !isDay(year, month, day)) return undefined;
  const days = daysFromCivil(year, month, day);
  if (text.length === 10) return instant(days, 0);

  if ((text[10] !== ' ' && text[10] !== 'T') || text[13] !== ':' || text[16] !== ':') return undefined;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;

  let at = 19;
  let micros = 0;
  if (text[at] === '.') {
    let scale = 100_000;
    for (at++; scale >= 1 && digit(text, at) >= 0; at++, scale /= 10) micros += digit(text, at) * scale;
    if (scale === 100_000) return undefined;
  }
  const seconds = hour * 3600 + minute * 60 + second - offset(text, at);

  return Number.isNaN(seconds) ? undefined : instant(days, seconds * 1e6 + micros);
};
