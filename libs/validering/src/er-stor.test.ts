import { describe, expect, it } from '@jest/globals';
import { erStor } from './er-stor.js';

describe('erStor', () => {
  it('counts members and elements, however they are nested', () => {
    expect(erStor(Array(50_000).fill(0))).toBe(false);
    expect(erStor(Array(50_001).fill(0))).toBe(true);
    expect(erStor(Array(10_001).fill({ a: 1, b: { c: 2 }, d: [] }))).toBe(true);
    expect(erStor({ a: [[[{}]]] })).toBe(false);
  });

  it.each([null, undefined, 7, 'tekst'])('takes %j for small', (json) => {
    expect(erStor(json)).toBe(false);
  });
});
