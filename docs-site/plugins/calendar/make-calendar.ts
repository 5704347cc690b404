import type { Moede } from '../../data/moeder.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { contentLine, textValue } from './content-line.ts';
import { DENMARK, DENMARK_VTIMEZONE } from './denmark.ts';

interface CalendarPlace {
  readonly locale: Locale;
  /** The host that the ids of meetings end in. */
  readonly host: string;
}

/**
 * The meetings as an iCalendar (RFC 5545). Its time zone is a component also when there are no meetings: a calendar
 * without any component is not valid.
 */
export function makeCalendar(meetings: readonly Moede[], place: CalendarPlace): string {
  const name = place.locale === 'da' ? 'sagdok: møder' : 'sagdok: meetings';

  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//sagdok//portal//${place.locale.toUpperCase()}`,
    contentLine('X-WR-CALNAME', textValue(name)),
    ...DENMARK_VTIMEZONE,
    ...meetings.flatMap((meeting) => event(meeting, place)),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function event(meeting: Moede, { locale, host }: CalendarPlace): readonly string[] {
  const { id, titel, om, start, slut, sted, indkaldt, rettet = indkaldt, dagsorden } = meeting;

  return [
    'BEGIN:VEVENT',
    contentLine('UID', `${id}@${host}`),
    // Calendars take a meeting in anew when it is of a later time than the one they have.
    `DTSTAMP:${digits(rettet)}T000000Z`,
    `LAST-MODIFIED:${digits(rettet)}T000000Z`,
    `DTSTART;TZID=${DENMARK}:${digits(start)}00`,
    `DTEND;TZID=${DENMARK}:${digits(slut)}00`,
    contentLine('SUMMARY', textValue(titel[locale])),
    contentLine('DESCRIPTION', textValue(om[locale])),
    contentLine('LOCATION', textValue(sted[locale])),
    ...(dagsorden === undefined ? [] : [contentLine('URL', dagsorden)]),
    'END:VEVENT',
  ];
}

/** `2027-01-12T10:00` as `20270112T1000`. */
function digits(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}
