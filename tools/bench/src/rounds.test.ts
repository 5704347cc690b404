import { describe, expect, it } from '@jest/globals';
import type { Goal, Measure } from './measure.js';
import { resultOf } from './rounds.js';

const measure = (goal: Goal): Measure => ({
  title: 'a',
  baseline: 'b',
  unit: '/s',
  goal,
  prepare: () => Promise.reject(new Error('not measured here')),
});

const pairs = [
  { sagdok: 10, baseline: 20 },
  { sagdok: 9, baseline: 10 },
  { sagdok: 30, baseline: 100 },
];

describe('resultOf', () => {
  it('gives the median of the ratios round by round, and their extremes', () => {
    expect(resultOf('x', measure({ kind: 'at least', ratio: 0.4 }), pairs).ratio).toEqual({
      median: 0.5,
      min: 0.3,
      max: 0.9,
    });
  });

  it.each([
    ['at least', 0.5, true],
    ['at least', 0.51, false],
    ['at most', 0.5, true],
    ['at most', 0.49, false],
  ] as const)('a median ratio of 0.5 is %s %d: %s', (kind, ratio, met) => {
    expect(resultOf('x', measure({ kind, ratio }), pairs).met).toBe(met);
  });
});
