import { describe, expect, it } from '@jest/globals';
import type { Moede } from '../../data/moeder.ts';
import { makeCalendar } from './make-calendar.ts';

const place = { locale: 'da', host: 'sagdok.example' } as const;
const moede: Moede = {
  id: '2027-06-proeve',
  titel: { da: 'Prøvemøde, med komma', en: 'Test meeting' },
  om: { da: 'Om noget', en: 'About something' },
  start: '2027-06-15T10:00',
  slut: '2027-06-15T12:00',
  sted: { da: 'Video', en: 'Video' },
  indkaldt: '2027-05-01',
};

/** The lines of a calendar, long ones put together again. */
const lines = (calendar: string): readonly string[] => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar', () => {
  it('has its time zone when there are no meetings, so that it is valid', () => {
    const empty = lines(makeCalendar([], place));

    expect(empty.at(0)).toBe('BEGIN:VCALENDAR');
    expect(empty).toContain('BEGIN:VTIMEZONE');
    expect(empty).not.toContain('BEGIN:VEVENT');
    expect(empty.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('has a meeting at its time by the clock in Denmark', () => {
    const full = lines(makeCalendar([moede], place));

    expect(full).toContain('DTSTART;TZID=Europe/Copenhagen:20270615T100000');
    expect(full).toContain('DTEND;TZID=Europe/Copenhagen:20270615T120000');
    expect(full).toContain('DTSTAMP:20270501T000000Z');
  });

  it('has a meeting that was changed with the day of that', () => {
    const full = lines(makeCalendar([{ ...moede, rettet: '2027-05-20' }], place));

    expect(full).toContain('DTSTAMP:20270520T000000Z');
    expect(full).toContain('LAST-MODIFIED:20270520T000000Z');
  });

  it('has an id that stays, and texts in its language', () => {
    const full = lines(makeCalendar([moede], place));

    expect(full).toContain('UID:2027-06-proeve@sagdok.example');
    expect(full).toContain('SUMMARY:Prøvemøde\\, med komma');
  });

  it('has no line above 75 octets', () => {
    const long = { ...moede, om: { da: 'æøå '.repeat(60), en: '' } };
    const octets = makeCalendar([long], place)
      .split('\r\n')
      .map((line) => Buffer.byteLength(line));

    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines(makeCalendar([long], place))).toContain(`DESCRIPTION:${'æøå '.repeat(60)}`);
  });
});
