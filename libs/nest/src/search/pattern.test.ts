import { describe, expect, it } from '@jest/globals';
import { Parameters } from './condition.js';
import { matches } from './pattern.js';

const sql = (value: string): string => {
  const parameters = new Parameters();
  const text = matches('t', value, parameters);
  return parameters.values.reduce<string>(
    (filled, given, i) => filled.replaceAll(`$${i + 1}::text`, `'${String(given)}'`),
    text,
  );
};

describe('matches', () => {
  it('is an equality without wildcards', () => {
    expect(sql('Vej 3')).toBe(`lower(t) collate "C" = lower('Vej 3')`);
  });

  it('is a range for a prefix, which an index finds', () => {
    expect(sql('Vej%')).toBe(
      `(lower(t) collate "C" >= lower('Vej') and lower(t) collate "C" < lower('Vej') || U&'\\+10FFFF')`,
    );
  });

  it('is a range and a LIKE where more follows the first wildcard', () => {
    expect(sql('V%j%')).toContain(`like lower('V%j%')`);
    expect(sql('V%j%')).toContain(`>= lower('V')`);
  });

  it('is a LIKE alone where it begins with a wildcard', () => {
    expect(sql('%vej')).toBe(`(lower(t) collate "C" like lower('%vej'))`);
  });

  it('asks only for a value where it is wild alone', () => {
    expect(sql('%')).toBe('t is not null');
  });

  it('takes what LIKE has a meaning for as itself', () => {
    expect(sql('a_b%c')).toContain(String.raw`like lower('a\_b%c')`);
    expect(sql(String.raw`100\%`)).toBe(`lower(t) collate "C" = lower('100%')`);
  });
});
