import { civilFromDays, dayAndMicros } from './kalender.js';
import { type Tidspunkt } from './tidspunkt.js';

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

const two = (n: number): string => TWO_DIGITS[n] ?? '';

/** A day as PostgreSQL prints it, and the suffix it puts after everything else for years before 1. */
export const formatDay = (days: number): readonly [date: string, era: '' | ' BC'] => {
  const { year, month, day } = civilFromDays(days);
  const shown = year > 0 ? year : 1 - year;
  const text = `${shown > 999 ? shown : String(shown).padStart(4, '0')}-${two(month)}-${two(day)}`;

  return [text, year > 0 ? '' : ' BC'];
};

const formatClock = (micros: number): string => {
  if (micros === 0) return '00:00:00'; // most instants are days
  const seconds = Math.floor(micros / 1e6);

  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

const sixDigits = (micros: number): string => String(micros % 1e6).padStart(6, '0');

/**
 * An instant exactly as PostgreSQL prints a timestamptz in UTC, which is how LoRA writes `from` and `to`:
 * `2010-02-28 18:30:00+00`, `2010-03-01 12:14:15.1234+00`, `0044-03-15 00:00:00+00 BC`, `infinity`.
 */
export const formatPostgres = (t: Tidspunkt): string => {
  if (typeof t === 'string') return t;
  const [days, micros] = dayAndMicros(t);
  const [date, era] = formatDay(days);
  const fraction = micros % 1e6 === 0 ? '' : `.${sixDigits(micros).replace(/0+$/, '')}`;

  return `${date} ${formatClock(micros)}${fraction}+00${era}`;
};

/**
 * An instant in ISO 8601 with microseconds, the fraction only when there is one, which is how LoRA writes attributes
 * that are instants: `2019-01-11T10:10:59.430647+00:00`, `2017-06-01T10:00:00+00:00`, `infinity`.
 */
export const formatIso = (t: Tidspunkt): string => {
  if (typeof t === 'string') return t;
  const [days, micros] = dayAndMicros(t);
  const [date, era] = formatDay(days);
  const fraction = micros % 1e6 === 0 ? '' : `.${sixDigits(micros)}`;

  return `${date}T${formatClock(micros)}${fraction}+00:00${era}`;
};
