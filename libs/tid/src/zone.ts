/** A time zone: seconds east of UTC, or the IANA name of a zone whose offset changes. */
export type Zone = number | string;

/** Hours east of UTC of the abbreviations PostgreSQL knows by default and that meet in European and American data. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  z: 0, zulu: 0, ut: 0, utc: 0, gmt: 0, wet: 0,
  bst: 1, west: 1, wetdst: 1, cet: 1, met: 1, mez: 1, cest: 2, metdst: 2, mest: 2, mesz: 2, cetdst: 2,
  eet: 2, eest: 3, eetdst: 3, msk: 3,
  ast: -4, adt: -3, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7, akst: -9, akdt: -8, hst: -10,
}; // prettier-ignore

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (name: string): Intl.DateTimeFormat | undefined => {
  const known = formatters.get(name);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
    formatters.set(name, made);

    return made;
  } catch {
    return undefined; // a RangeError: there is no such zone
  }
};

/** The zone of a lower-case word, `cet` or `europe/copenhagen`; undefined when there is none. */
export const zoneOf = (word: string): Zone | undefined => {
  if (Object.hasOwn(ABBREVIATIONS, word)) return (ABBREVIATIONS[word] ?? 0) * 3600;

  return formatterOf(word) && word;
};

/** Seconds east of UTC in a named zone at an instant, given in seconds since 1970. */
const offsetAt = (name: string, seconds: number): number => {
  const reachable = Math.max(-8.64e12, Math.min(8.64e12, seconds)); // the years a Date has
  const parts = formatterOf(name)?.formatToParts(reachable * 1000) ?? [];
  const text = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, rest = 0] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(text) ?? [];

  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(rest));
};

/**
 * Seconds east of UTC in a zone when its clocks show `local`, in seconds as if they were UTC.
 * A time the clocks skip in spring counts from before the change, one they show twice in autumn is the second: as
 * PostgreSQL decides it (DetermineTimeZoneOffset).
 */
export const offsetOfLocal = (zone: Zone, local: number): number => {
  if (typeof zone === 'number') return zone;
  const before = offsetAt(zone, local - 86_400);
  const after = offsetAt(zone, local + 86_400);
  if (before === after || offsetAt(zone, local - after) === after) return after;

  return before;
};
