/** Civil-day arithmetic on integers in the proleptic Gregorian calendar; year 0 is 1 BC, as astronomers count. */

/** Microseconds in a day. */
export const DAY = 86_400_000_000;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Is there such a day? False for 30 February, for month 13 and for NaN. */
export const isDay = (year: number, month: number, day: number): boolean => {
  if (Number.isNaN(year) || !(month >= 1 && month <= 12 && day >= 1)) return false;

  return day <= (MONTH_DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && isLeapYear(year));
};

/**
 * The number of days from 1970-01-01 to a day of the calendar, negative before it.
 * Howard Hinnant's days_from_civil: years begin in March, so that the leap day comes last; eras are 400 years.
 */
export const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;

  return era * 146_097 + dayOfEra - 719_468;
};

/** A day of the calendar. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of {@link daysFromCivil}. */
export const civilFromDays = (days: number): CivilDay => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;

  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
};

/** The instant that lies `micros` microseconds into (or before) a day. Plain numbers as long as they are exact. */
export const instant = (days: number, micros: number): bigint => {
  const sum = days * DAY + micros;

  return Number.isSafeInteger(sum) ? BigInt(sum) : BigInt(days) * BigInt(DAY) + BigInt(micros);
};

/** The inverse of {@link instant}, with `micros` from 0 to a day. */
export const dayAndMicros = (t: bigint): readonly [days: number, micros: number] => {
  const n = Number(t);
  if (!Number.isSafeInteger(n)) {
    const rest = ((t % BigInt(DAY)) + BigInt(DAY)) % BigInt(DAY);

    return [Number((t - rest) / BigInt(DAY)), Number(rest)];
  }
  const rest = ((n % DAY) + DAY) % DAY;

  return [(n - rest) / DAY, rest];
};

/** PostgreSQL's first instant, Julian day 0: 4714-11-24 BC. */
export const FIRST_INSTANT = instant(-2_440_588, 0);

/** The instant PostgreSQL's timestamps stop before: 294277-01-01. */
export const END_OF_INSTANTS = instant(daysFromCivil(294_277, 1, 1), 0);
