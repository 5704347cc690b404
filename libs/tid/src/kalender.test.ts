import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilFromDays, dayAndMicros, daysFromCivil, instant, isDay } from './kalender.js';

const anyDays = fc.integer({ min: -2_440_588, max: 106_751_991 });

describe('daysFromCivil and civilFromDays', () => {
  it('count from 1970-01-01', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0);
    expect(civilFromDays(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it("are each other's inverse, and give days that there are", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { year, month, day } = civilFromDays(days);
        expect([daysFromCivil(year, month, day), isDay(year, month, day)]).toEqual([days, true]);
      }),
    );
  });
});

describe('instant and dayAndMicros', () => {
  it("are each other's inverse to the microsecond, also where a number is too small to hold it", () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 86_399_999_999 }), (days, micros) => {
        expect(dayAndMicros(instant(days, micros))).toEqual([days, micros]);
      }),
    );
  });
});

describe('isDay', () => {
  it.each([
    [2000, 2, 29, true],
    [1900, 2, 29, false],
    [2012, 2, 29, true],
    [2010, 4, 31, false],
    [2010, 0, 1, false],
    [2010, 1, 0, false],
    [NaN, 1, 1, false],
    [2010, 1, NaN, false],
  ])('%s-%s-%s is %s', (year, month, day, expected) => {
    expect(isDay(year, month, day)).toBe(expected);
  });
});
