import { type DateParts } from './date-parts.js';
import { formatDay } from './format-tidspunkt.js';
import { DAY, END_OF_INSTANTS, FIRST_INSTANT, instant } from './kalender.js';
import { parseCommon } from './parse-common.js';
import { parseWords } from './parse-words.js';
import { resolveClock, resolveDays } from './resolve-date.js';
import { type Tidspunkt } from './tidspunkt.js';
import { type Zone, offsetOfLocal, zoneOf } from './zone.js';

/** No date is longer, and PostgreSQL reads none that is (MAXDATELEN). */
const MAX_LENGTH = 128;

const UNBOUNDED: ReadonlySet<string> = new Set(['infinity', '-infinity']);

const wordsOf = (text: string): DateParts | undefined =>
  text.length > MAX_LENGTH ? undefined : parseWords(text.trim().toLowerCase());

const assemble = (parts: DateParts, zone: Zone): bigint | undefined => {
  const days = resolveDays(parts);
  const clock = resolveClock(parts);
  if (days === undefined || clock === undefined) return undefined;
  const offset = offsetOfLocal(parts.zone ?? zone, days * 86_400 + Math.floor(clock / 1e6));
  const t = instant(days, clock - offset * 1e6);

  return t >= FIRST_INSTANT && t < END_OF_INSTANTS ? t : undefined;
};

/**
 * The instant a text spells, or undefined when it spells none (then the caller knows what to say, and where).
 *
 * Takes ISO 8601 (`2010-03-01T13:14:15,5+01:00`, `20100301T131415Z`, `2010-W09-1`, `2010-060`), the spellings of
 * PostgreSQL 15 that need no clock (`1 Mar 2010`, `March 2, 2011`, `1/2/2010` month first, `2010-03-01 12:00
 * Europe/Copenhagen`, `44-03-15 BC`, `1:14 pm`) and `infinity`, `-infinity`, `epoch`; decimals beyond the microsecond are
 * rounded. Refuses impossible dates, years outside 4714 BC to 294276, and `now`, `today` and their kind.
 *
 * @param text the spelling, in any case, with or without space around it
 * @param zone the IANA name of the zone in which a text without one is meant; LoRA's is the server's (golden `*-dates`)
 */
export const parseTidspunkt = (text: string, zone = 'UTC'): Tidspunkt | undefined => {
  if (text === 'infinity' || text === '-infinity') return text;
  const common = zone === 'UTC' ? parseCommon(text) : undefined;
  if (common !== undefined) return common;

  const word = text.trim().toLowerCase();
  if (word === 'infinity' || word === '-infinity') return word;
  if (word === 'epoch') return 0n;
  const parts = wordsOf(text);
  const fallback = zoneOf(zone.toLowerCase());

  return parts && fallback !== undefined ? assemble(parts, fallback) : undefined;
};

/**
 * The date a text spells, as `YYYY-MM-DD` (PostgreSQL's and ISO's canonical form), or undefined when it spells none.
 * Takes the spellings of {@link parseTidspunkt}, without time and zone; `infinity` and `-infinity` too, which
 * PostgreSQL's dates know.
 */
export const parseDato = (text: string): string | undefined => {
  const word = text.trim().toLowerCase();
  if (UNBOUNDED.has(word)) return word;
  const parts = wordsOf(text);
  if (!parts || parts.clock || parts.meridiem || parts.zone !== undefined) return undefined;
  const days = resolveDays(parts);
  if (days === undefined || days * DAY < Number(FIRST_INSTANT) || days * DAY >= Number(END_OF_INSTANTS))
    return undefined;

  return formatDay(days).join('');
};
