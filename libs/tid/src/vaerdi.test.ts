import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { sameValue } from './vaerdi.js';

describe('sameValue', () => {
  it.each([
    [{ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [{ a: null }, {}, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    ['1', 1, false],
    [1n, 1, false],
    [1n, '1n', false],
    ['null', null, false],
    [true, 'true', false],
    [{ a: { b: '' } }, { a: { b: '"' } }, false],
    [0, -0, true],
  ])('%j against %j is %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
  });

  it('agrees with deep equality on JSON', () => {
    const small = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(sameValue(a, structuredClone(a))).toBe(true);
        expect(sameValue(a, b)).toBe(isDeepStrictEqual(a, b));
      }),
    );
  });
});
