import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseVarighed } from './parse-varighed.js';
import { type Varighed, formatVarighed, sameVarighed } from './varighed.js';

const read = (text: string): string | undefined => {
  const varighed = parseVarighed(text);

  return varighed && formatVarighed(varighed);
};

// The right column is what PostgreSQL 15 answers to SELECT '...'::interval(0) with intervalstyle sql_standard.
describe('parseVarighed', () => {
  it.each([
    ['7 hours 22 minutes', '7:22:00'],
    ['06:30:00', '6:30:00'],
    ['2 days 3 hours', '2 3:00:00'],
    ['390 minutes', '6:30:00'],
    ['1 year 2 mons', '1-2'],
    ['1 2:03:04', '1 2:03:04'],
    ['1-2', '1-2'],
    ['1-2 3 4:05:06', '+1-2 +3 +4:05:06'],
    ['100:00', '100:00:00'],
    ['5', '0:00:05'],
    ['3 days 4', '3 0:00:04'],
    ['1h 2m 3s', '1:02:03'],
    ['1d2h', '1 2:00:00'],
    ['@ 1 Hour', '1:00:00'],
    ['1 day, 2 hours', '1 2:00:00'],
    ['1 week', '7 0:00:00'],
    ['1 decade', '10-0'],
    ['2 c 1 millennium', '1200-0'],
    ['2147483647 days', '2147483647 0:00:00'],
    ['0', '0'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['P1DT2H3M4S', '1 2:03:04'],
    ['P1Y2M3W4DT5H6M7.8S', '+1-2 +25 +5:06:08'],
    ['P0001-02-03T04:05:06', '+1-2 +3 +4:05:06'],
    ['P0001-02', '1-2'],
    ['PT04:05', '4:05:00'],
    ['PT36H', '36:00:00'],
    ['P-1D', '-1 0:00:00'],
    ['P1Y-2M', '0-10'],
    ['PT', '0'],
  ])('reads %s of ISO 8601', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['-1 day', '-1 0:00:00'],
    ['1 day ago', '-1 0:00:00'],
    ['-1 day ago', '1 0:00:00'],
    ['-1 day 2 hours', '-1 2:00:00'],
    ['-1 2:03:04', '-1 2:03:04'],
    ['-1 day +2:00', '+0-0 -1 +2:00:00'],
    ['1 day -2:00', '+0-0 +1 -2:00:00'],
    ['-1-2', '-1-2'],
  ])('reads the sign in %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['1.5 years', '1-6'],
    ['1.5 months', '+0-1 +15 +0:00:00'],
    ['0.5 week', '3 12:00:00'],
    ['1.5 days', '1 12:00:00'],
    ['.5 day', '12:00:00'],
    ['PT0.5S', '0:00:01'],
    ['PT0.4S', '0'],
    ['-0.5 s', '-0:00:01'],
    ['500 ms', '0:00:01'],
    ['1499999 us', '0:00:01'],
  ])('carries fractions down and rounds to whole seconds: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['', 'P', 'p1d', '-P1D', 'ago', 'minutes', '1 quarter', '1 2', '1 day 2 days', '1 hour 1:00', '1:60', '25:61', '1-13', '1 e3 s', '2147483648 days', '9999999999999 s', '200000000 years', '1 '.repeat(200)])(
    'refuses "%s"',
    (text) => {
      expect(parseVarighed(text)).toBeUndefined();
    },
  ); // prettier-ignore
});

describe('formatVarighed', () => {
  it('shows a fraction of a second that was not parsed but made', () => {
    expect(formatVarighed({ maaneder: 0, dage: 0, mikrosekunder: -1_500_000n })).toBe('-0:00:01.5');
  });

  it('prints every length so that it is read back the same', () => {
    const small = fc.integer({ min: -50, max: 50 });
    const anyVarighed: fc.Arbitrary<Varighed> = fc
      .tuple(small, small, fc.bigInt({ min: -200_000n, max: 200_000n }))
      .map(([maaneder, dage, seconds]) => ({ maaneder, dage, mikrosekunder: seconds * 1_000_000n }));
    fc.assert(
      fc.property(anyVarighed, (varighed) => {
        expect(parseVarighed(formatVarighed(varighed))).toEqual(varighed);
      }),
    );
  });
});

describe('sameVarighed', () => {
  const same = (a: string, b: string): boolean => {
    const [x, y] = [parseVarighed(a), parseVarighed(b)];

    return x !== undefined && y !== undefined && sameVarighed(x, y);
  };

  it.each([
    ['390 minutes', '06:30:00', true],
    ['1 day', '24 hours', true],
    ['1 mon', '30 days', true],
    ['1 year', '12 mons', true],
    ['1 year', '365 days', false],
    ['1 day', '-1 day', false],
  ])('%s against %s is %s', (a, b, expected) => {
    expect(same(a, b)).toBe(expected);
  });
});
