import { formatPostgres } from './format-tidspunkt.js';
import { parseTidspunkt } from './parse-tidspunkt.js';
import { type Periode, periode } from './periode.js';
import { TidFejl } from './tid-fejl.js';
import { type Tidspunkt } from './tidspunkt.js';

const unquoted = (text: string): string => (text.startsWith('"') ? text.slice(1, -1) : text);

/** Instants are whole microseconds, so a bound that is on the wrong side is the right one a microsecond later. */
const shifted = (t: Tidspunkt): Tidspunkt => (typeof t === 'bigint' ? t + 1n : t);

/**
 * The period that PostgreSQL prints as a tstzrange in UTC: `["2000-01-01 00:00:00+00",infinity)`.
 * A missing bound is unbounded, as `infinity` is; `(` and `]` are read as the microsecond after.
 *
 * This reads the database, not people: what it cannot read is a fault in the program, so it throws.
 * @throws TidFejl `ugyldig-periode` when the text is no such range, or is `empty`
 */
export const parsePeriode = (range: string): Periode => {
  const comma = range.indexOf(',');
  const open = range[0];
  const close = range.at(-1);
  const fra = comma === 1 ? '-infinity' : parseTidspunkt(unquoted(range.slice(1, comma)));
  const til = comma === range.length - 2 ? 'infinity' : parseTidspunkt(unquoted(range.slice(comma + 1, -1)));
  const bracketed = (open === '[' || open === '(') && (close === ')' || close === ']');
  if (comma < 0 || !bracketed || fra === undefined || til === undefined) throw TidFejl.ugyldigPeriode(range);

  return periode(open === '(' ? shifted(fra) : fra, close === ']' ? shifted(til) : til);
};

const quoted = (t: Tidspunkt): string => (typeof t === 'string' ? t : `"${formatPostgres(t)}"`);

/** A period as PostgreSQL prints a tstzrange in UTC, and takes one: `["2000-01-01 00:00:00+00",infinity)`. */
export const formatPeriode = ({ fra, til }: Periode): string => `[${quoted(fra)},${quoted(til)})`;
