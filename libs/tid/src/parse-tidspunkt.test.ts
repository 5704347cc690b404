import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatIso, formatPostgres } from './format-tidspunkt.js';
import { END_OF_INSTANTS, FIRST_INSTANT } from './kalender.js';
import { parseDato, parseTidspunkt } from './parse-tidspunkt.js';

const read = (text: string, zone?: string): string | undefined => {
  const t = parseTidspunkt(text, zone);

  return t === undefined ? undefined : formatPostgres(t);
};

// The right column is what PostgreSQL 15 answers to SELECT '...'::timestamptz in UTC, except where it says ISO.
describe('parseTidspunkt', () => {
  it.each([
    ['2010-03-01', '2010-03-01 00:00:00+00'],
    ['2010-03-01 13:14:15', '2010-03-01 13:14:15+00'],
    ['2010-03-01T13:14:15', '2010-03-01 13:14:15+00'],
    ['2010-03-01T13:14:15.123456+01:00', '2010-03-01 12:14:15.123456+00'],
    ['2010-03-01T00:00:00Z', '2010-03-01 00:00:00+00'],
    ['2010-07-01 12:00:00-05', '2010-07-01 17:00:00+00'],
    ['2011-01-01 00:00', '2011-01-01 00:00:00+00'],
    ['  2010-03-01  ', '2010-03-01 00:00:00+00'],
    ['2010-3-1 1:2:3', '2010-03-01 01:02:03+00'],
    ['20100301', '2010-03-01 00:00:00+00'],
    ['20100301T131415Z', '2010-03-01 13:14:15+00'],
    ['20100301T131415.123-05:30', '2010-03-01 18:44:15.123+00'],
    ['20100301 1314', '2010-03-01 13:14:00+00'],
    ['990301', '1999-03-01 00:00:00+00'],
    ['120100301', '12010-03-01 00:00:00+00'],
    ['2010-060', '2010-03-01 00:00:00+00'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2010-W09-1', '2010-03-01 00:00:00+00'],
    ['2010W091T12', '2010-03-01 12:00:00+00'],
    ['2020-W53-7', '2021-01-03 00:00:00+00'],
    ['2010060', '2010-03-01 00:00:00+00'],
    ['2010-03-01T13:14:15,5', '2010-03-01 13:14:15.5+00'],
  ])('reads %s as ISO 8601 has it, though PostgreSQL does not', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['1 Mar 2010', '2010-03-01 00:00:00+00'],
    ['March 2 2011', '2011-03-02 00:00:00+00'],
    ['March 2, 2011', '2011-03-02 00:00:00+00'],
    ['Mar-02-2011', '2011-03-02 00:00:00+00'],
    ['02-Mar-2011', '2011-03-02 00:00:00+00'],
    ['2 mar 11', '2011-03-02 00:00:00+00'],
    ['Mon, 01 Mar 2010 12:00:00 GMT', '2010-03-01 12:00:00+00'],
    ['Sept 3 2010', '2010-09-03 00:00:00+00'],
  ])('reads the month by its name in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['1/2/2010', '2010-01-02 00:00:00+00'],
    ['1-2-3', '2003-01-02 00:00:00+00'],
    ['01.03.2010', '2010-01-03 00:00:00+00'],
  ])('takes the month first in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['2010-03-01 00:00:00+05:30', '2010-02-28 18:30:00+00'],
    ['2010-03-01 00:00:00+0100', '2010-02-28 23:00:00+00'],
    ['2010-03-01 12:00+530', '2010-03-01 06:30:00+00'],
    ['2010-03-01 12:00 +15:59:59', '2010-02-28 20:00:01+00'],
    ['2010-03-01+02', '2010-02-28 22:00:00+00'],
    ['2010-03-01 12:00utc', '2010-03-01 12:00:00+00'],
    ['2010-07-01 12:00 CET', '2010-07-01 11:00:00+00'],
    ['2010-07-01 12:00 CEST', '2010-07-01 10:00:00+00'],
    ['2010-03-01 12:00 Europe/Copenhagen', '2010-03-01 11:00:00+00'],
    ['2010-07-01 12:00 europe/copenhagen', '2010-07-01 10:00:00+00'],
    ['2010-03-01 12:00 Etc/GMT+5', '2010-03-01 17:00:00+00'],
  ])('reads the zone in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('counts a time that clocks skip in spring from before the change', () => {
    expect(read('2010-03-28 02:30 Europe/Copenhagen')).toBe('2010-03-28 01:30:00+00');
  });

  it('takes a time that clocks show twice in autumn for the second', () => {
    expect(read('2010-10-31 02:30 Europe/Copenhagen')).toBe('2010-10-31 01:30:00+00');
  });

  it('takes a text without a zone in the zone given, and leaves one with a zone alone', () => {
    expect(read('2010-07-01', 'Europe/Copenhagen')).toBe('2010-06-30 22:00:00+00');
    expect(read('2010-07-01 00:00:00Z', 'Europe/Copenhagen')).toBe('2010-07-01 00:00:00+00');
  });

  it.each([
    ['2010-03-01 1:14 pm', '2010-03-01 13:14:00+00'],
    ['2010-03-01 12:14am', '2010-03-01 00:14:00+00'],
    ['2010-03-01 12:14 PM', '2010-03-01 12:14:00+00'],
    ['2010-03-01 24:00', '2010-03-02 00:00:00+00'],
    ['2010-03-01 23:59:60', '2010-03-02 00:00:00+00'],
  ])('reads the clock in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['.1234565', '.123456'],
    ['.1234575', '.123458'],
    ['.9999994', '.999999'],
  ])('rounds decimals beyond the microsecond half to even: %s', (decimals, expected) => {
    expect(read(`2010-03-01 13:14:15${decimals}`)).toBe(`2010-03-01 13:14:15${expected}+00`);
  });

  it('carries decimals that round to a whole second', () => {
    expect(read('2010-03-01 23:59:59.9999999')).toBe('2010-03-02 00:00:00+00');
  });

  it('reads the words for no end, no start and the epoch in any case', () => {
    expect(['infinity', '-infinity', ' Infinity ', 'epoch'].map((text) => parseTidspunkt(text))).toEqual([
      'infinity',
      '-infinity',
      'infinity',
      0n,
    ]);
  });

  it.each([
    ['0044-03-15 BC', '0044-03-15 00:00:00+00 BC'],
    ['March 15 44 BC', '0044-03-15 00:00:00+00 BC'],
    ['2010-03-01 AD', '2010-03-01 00:00:00+00'],
    ['4714-11-24 BC', '4714-11-24 00:00:00+00 BC'],
    ['294276-12-31 23:59:59.999999', '294276-12-31 23:59:59.999999+00'],
  ])('reads %s, near and far', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['4714-11-23 BC', '294277-01-01', '0000-01-01', '0000-01-01 BC', `${'9'.repeat(99)}0101`])(
    'refuses %s, which is outside the years there are',
    (text) => {
      expect(parseTidspunkt(text)).toBeUndefined();
    },
  );

  it.each(['2010-02-30', '1900-02-29', '2010-13-01', '2010-00-10', '13/2/2010', '2011-366', '2011-W53-1', '99-01-01'])(
    'refuses the impossible date %s',
    (text) => {
      expect(parseTidspunkt(text)).toBeUndefined();
    },
  );

  it.each([
    '25:00',
    '12:60',
    '12:00:61',
    '24:00:00.1',
    '23:59:60.5',
    '13:14 pm',
    '12:00+16',
    '12:00:00+16',
    '12:00:00+12:60',
    '12:00:00.x',
    '12:00:00+1:2x',
    '12:00+12:60',
    '12:00 12:00',
  ])('refuses the impossible clock time %s', (clock) => {
    expect(parseTidspunkt(`2010-03-01 ${clock}`)).toBeUndefined();
  });

  it.each(['now', 'today', 'tomorrow', 'yesterday', 'noon'])('refuses %s, which needs a clock', (text) => {
    expect(parseTidspunkt(text)).toBeUndefined();
  });

  it.each(['', ' ', 'abc', '2010', '2010-03', 'Mar 2010', '12:00', '2010-03-01 x', 'March 2nd 2011', '+infinity', '2010-03-01 2010-03-01', '2010-03-01 12:00 Europe/Atlantis', '2010-03-01 12:00 UTC+3', '2010-03-01 1234567', '1 '.repeat(100)])(
    'refuses "%s", which is no instant',
    (text) => {
      expect(parseTidspunkt(text)).toBeUndefined();
    },
  ); // prettier-ignore

  it('refuses a text without a zone when the zone given is none', () => {
    expect(parseTidspunkt('2010-07-01', 'Europe/Atlantis')).toBeUndefined();
  });

  it('reads back every instant that is printed, in both forms', () => {
    const anyInstant = fc.oneof(
      fc.bigInt({ min: FIRST_INSTANT, max: END_OF_INSTANTS - 1n }),
      fc.bigInt({ min: 0n, max: 4n * 10n ** 15n }),
    );
    fc.assert(
      fc.property(anyInstant, (t) => {
        expect([parseTidspunkt(formatPostgres(t)), parseTidspunkt(formatIso(t))]).toEqual([t, t]);
      }),
    );
  });

  it('agrees with Date on every instant that a Date has', () => {
    const anyDate = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseTidspunkt(date.toISOString())).toBe(BigInt(date.getTime()) * 1000n);
      }),
    ); // prettier-ignore
  });
});

describe('parseDato', () => {
  it.each(['1995-02-22', '22 Feb 1995', 'February 22, 1995', '19950222', '2/22/1995', '1995-W08-3', '1995-053'])(
    'gives the canonical form of %s',
    (text) => {
      expect(parseDato(text)).toBe('1995-02-22');
    },
  );

  it('keeps BC and the unbounded ends as PostgreSQL prints them', () => {
    expect([parseDato('44-03-15 BC'), parseDato('0044-03-15 BC'), parseDato('infinity')]).toEqual([
      undefined,
      '0044-03-15 BC',
      'infinity',
    ]);
  });

  it.each(['', '1995-02-30', '1995-02-22 12:00', '1995-02-22Z', '1995-02-22 pm', '4714-11-23 BC', 'today'])(
    'refuses "%s"',
    (text) => {
      expect(parseDato(text)).toBeUndefined();
    },
  );
});
