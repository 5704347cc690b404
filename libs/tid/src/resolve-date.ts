import { type DateParts, isOrdinal } from './date-parts.js';
import { DAY, daysFromCivil, isDay } from './kalender.js';
import { roundHalfEven } from './round-half-even.js';

/** The astronomical year of a written one. Two digits mean 1970 to 2069; there is no year 0. NaN when there is none. */
const yearOf = (text: string, era: DateParts['era']): number => {
  const year = Number(text);
  if (era === 'bc') return year > 0 ? 1 - year : NaN;
  if (text.length <= 2) return year + (year < 70 ? 2000 : 1900);

  return year > 0 && year < 1e6 ? year : NaN;
};

const civil = (year: number, month: number, day: number): number | undefined =>
  isDay(year, month, day) ? daysFromCivil(year, month, day) : undefined;

/** The day of an ISO 8601 ordinal date, `2010-060`. */
const ordinal = (year: number, dayOfYear: number): number | undefined => {
  const newYear = daysFromCivil(year, 1, 1);
  const days = newYear + dayOfYear - 1;

  return dayOfYear > 0 && days < daysFromCivil(year + 1, 1, 1) ? days : undefined;
};

/** The day of an ISO 8601 week date; week 1 is the one with 4 January in it, weekday 1 is Monday. */
export const daysOfWeekDate = (year: number, week: number, weekday: number): number | undefined => {
  const fourth = daysFromCivil(year, 1, 4);
  const firstMonday = fourth - ((((fourth + 3) % 7) + 7) % 7); // 1970-01-01 was a Thursday
  const thursday = firstMonday + (week - 1) * 7 + 3;
  if (week < 1 || thursday >= daysFromCivil(year + 1, 1, 1)) return undefined;

  return thursday + weekday - 4;
};

/**
 * The numbers of a date in one run of digits, month before day before year: `20100301`, `990301`, and with five digits
 * of year `120100301`; seven digits are an ordinal date, `2010060`.
 */
export const numbersOfDigits = (text: string): readonly string[] =>
  text.length === 7 ? [text.slice(0, 4), text.slice(4)] : [text.slice(-4, -2), text.slice(-2), text.slice(0, -4)];

/**
 * The day that a date's parts mean, in days since 1970-01-01: year first when the first number has three digits or
 * more, else month before day as is PostgreSQL's default (DateStyle `ISO, MDY`). Undefined for an impossible date.
 */
export const resolveDays = ({ days, numbers, month, era }: DateParts): number | undefined => {
  if (days !== undefined) return numbers.length === 0 && month === undefined ? days : undefined;
  const [first = '', second = '', third = ''] = numbers;
  const yearFirst = first.length >= 3;
  if (month !== undefined) {
    if (numbers.length !== 2) return undefined;

    return yearFirst
      ? civil(yearOf(first, era), month, Number(second))
      : civil(yearOf(second, era), month, Number(first));
  }
  if (isOrdinal(numbers)) return ordinal(yearOf(first, era), Number(second));
  if (numbers.length !== 3) return undefined;

  return yearFirst
    ? civil(yearOf(first, era), Number(second), Number(third))
    : civil(yearOf(third, era), Number(first), Number(second));
};

/** Microseconds into the day of a clock time; 24:00 and a leap second are the start of what follows. */
export const resolveClock = ({ clock, meridiem }: DateParts): number | undefined => {
  if (!clock) return meridiem ? undefined : 0;
  const [hours, minutes, seconds] = clock.map((text) => Number(text ?? 0));
  let hour = hours ?? 0;
  if ((minutes ?? 0) > 59 || (seconds ?? 0) > 60 || (meridiem && hour > 12)) return undefined;
  if (meridiem === 'am' && hour === 12) hour = 0;
  if (meridiem === 'pm' && hour < 12) hour += 12;
  const micros =
    (hour * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1e6 + roundHalfEven(Number(`0.${clock[3] ?? 0}`) * 1e6);

  return micros <= DAY ? micros : undefined;
};
