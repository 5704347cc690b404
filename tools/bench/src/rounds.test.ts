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
    expect(resultOf({ maal: 'x', title: 'a' }, measure({ kind: 'at least', ratio: 0.4 }), pairs).ratio).toEqual({
      median: 0.5,
      min: 0.3,
      max: 0.9,
    });
  });

  it('gives the median beside a 99th percentile', () => {
    const delays = [1, 3, 2].map((p50) => ({ sagdok: 10 * p50, baseline: 1000, p50 }));

    expect(resultOf({ maal: 'x', title: 'a' }, measure({ kind: 'at most', ratio: 1 }), delays)).toMatchObject({
      sagdok: { median: 20, min: 10, max: 30 },
      p50: { median: 2, min: 1, max: 3 },
    });
  });

  it.each([
    ['at least', 0.5, true],
    ['at least', 0.51, false],
    ['at most', 0.5, true],
    ['at most', 0.49, false],
  ] as const)('a median ratio of 0.5 is %s %d: %s', (kind, ratio, met) => {
    expect(resultOf({ maal: 'x', title: 'a' }, measure({ kind, ratio }), pairs).met).toBe(met);
  });
});
