import { describe, expect, it } from '@jest/globals';
import { formatIso, formatPostgres } from './format-tidspunkt.js';
import { parseTidspunkt } from './parse-tidspunkt.js';

const at = (text: string) => parseTidspunkt(text) ?? 'infinity';

describe('formatPostgres', () => {
  it.each([
    ['2010-03-01T13:14:15Z', '2010-03-01 13:14:15+00'],
    ['2010-03-01T13:14:15.120Z', '2010-03-01 13:14:15.12+00'],
    ['2010-03-01T13:14:15.000001Z', '2010-03-01 13:14:15.000001+00'],
    ['1969-12-31T23:59:59.999999Z', '1969-12-31 23:59:59.999999+00'],
    ['0044-03-15 BC', '0044-03-15 00:00:00+00 BC'],
    ['12010-03-01', '12010-03-01 00:00:00+00'],
    ['-infinity', '-infinity'],
  ])('prints %s as PostgreSQL does', (text, expected) => {
    expect(formatPostgres(at(text))).toBe(expected);
  });
});

describe('formatIso', () => {
  it.each([
    ['2019-01-11 10:10:59.430647', '2019-01-11T10:10:59.430647+00:00'],
    ['2019-01-11 10:10:59.43', '2019-01-11T10:10:59.430000+00:00'],
    ['2017-06-01T12:00:00+02:00', '2017-06-01T10:00:00+00:00'],
    ['infinity', 'infinity'],
  ])('prints %s with six decimals or none', (text, expected) => {
    expect(formatIso(at(text))).toBe(expected);
  });
});
