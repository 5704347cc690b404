import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPeriode, parsePeriode } from './periode-text.js';
import { anyPeriode } from './testing/facts.js';

const DAY_2000 = 946_684_800_000_000n;

describe('parsePeriode', () => {
  it.each([
    ['["2000-01-01 00:00:00+00",infinity)', DAY_2000, 'infinity'],
    ['[-infinity,"2000-01-01 00:00:00+00")', '-infinity', DAY_2000],
    ['(,)', '-infinity', 'infinity'],
    ['(-infinity,infinity]', '-infinity', 'infinity'],
    ['["2000-01-01 00:00:00+00",)', DAY_2000, 'infinity'],
    ['("2000-01-01 00:00:00+00",)', DAY_2000 + 1n, 'infinity'],
    ['(,"2000-01-01 00:00:00+00"]', '-infinity', DAY_2000 + 1n],
    ['[2000-01-01,infinity)', DAY_2000, 'infinity'],
  ])('reads %s', (text, fra, til) => {
    expect(parsePeriode(text)).toEqual({ fra, til });
  });

  it.each(['empty', '', '[]', '[,', '2000-01-01', '["2000-01-01 00:00:00+00"]', '[now,)'])('refuses "%s"', (text) => {
    expect(() => parsePeriode(text)).toThrow(expect.objectContaining({ kode: 'ugyldig-periode' }));
  });
});

describe('formatPeriode', () => {
  it('prints as PostgreSQL does, with unbounded ends as words', () => {
    const text = '[-infinity,"2000-01-01 00:00:00+00")';
    expect(formatPeriode(parsePeriode(text))).toBe(text);
  });

  it('prints every period so that it is read back the same', () => {
    fc.assert(
      fc.property(anyPeriode, (p) => {
        expect(parsePeriode(formatPeriode(p))).toEqual(p);
      }),
    );
  });
});
