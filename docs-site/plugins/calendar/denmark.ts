/** The name of Denmark's time zone. */
export const DENMARK = 'Europe/Copenhagen';

/** The zone as the lines of a calendar component: the rules that have held since 1996. */
export const DENMARK_VTIMEZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${DENMARK}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];
