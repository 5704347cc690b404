import { describe, expect, it } from '@jest/globals';
import { compare, earliest, isFinite, latest } from './tidspunkt.js';

describe('compare', () => {
  it.each([
    [1n, 2n, -1],
    [2n, 1n, 1],
    [2n, 2n, 0],
    ['-infinity', -(10n ** 20n), -1],
    [10n ** 20n, 'infinity', -1],
    ['infinity', 0n, 1],
    [0n, '-infinity', 1],
    ['-infinity', 'infinity', -1],
    ['infinity', '-infinity', 1],
    ['infinity', 'infinity', 0],
    ['-infinity', '-infinity', 0],
  ] as const)('%s against %s is %s', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });
});

describe('earliest and latest', () => {
  it('take an unbounded end for what it is', () => {
    expect([earliest(1n, 'infinity'), earliest('-infinity', 1n)]).toEqual([1n, '-infinity']);
    expect([latest(1n, 'infinity'), latest('-infinity', 1n)]).toEqual(['infinity', 1n]);
  });
});

describe('isFinite', () => {
  it('is false for an unbounded end only', () => {
    expect([isFinite(0n), isFinite('infinity'), isFinite('-infinity')]).toEqual([true, false, false]);
  });
});
