import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

const after = (...times: readonly number[]): number => {
  const pace = new Pace();
  for (const time of times) pace.took(time);
  return pace.expected;
};

describe('what a statement is expected to take', () => {
  it('is not known before it was seen', () => {
    expect(after()).toBe(Infinity);
  });

  it('is the least of late, whatever else the process did meanwhile', () => {
    expect(after(3, 0.2, 5, 4)).toBeCloseTo(0.2, 1);
  });

  it('rises when it takes longer each time', () => {
    expect(after(0.1, ...Array<number>(300).fill(2))).toBe(2);
  });

  it('is not known for a while after it was long', () => {
    expect(after(0.1, 500)).toBe(Infinity);
    expect(after(0.1, 500, ...Array<number>(100).fill(0.1))).toBe(Infinity);
    expect(after(0.1, 500, ...Array<number>(200).fill(0.1))).toBe(0.1);
  });
});
