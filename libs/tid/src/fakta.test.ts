import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlapping } from './fakta.js';
import { intersects } from './periode.js';
import { anyPeriode, anyTimeline, enFakta } from './testing/facts.js';

describe('overlapping', () => {
  it('gives the first two facts in time that share an instant', () => {
    const [a, b, c, d] = [enFakta('a', 0, 5), enFakta('b', 5, 9), enFakta('c', 8, 12), enFakta('d', 11, 13)];
    expect(overlapping([d, c, b, a])).toEqual([b, c]);
  });

  it('is undefined for a timeline', () => {
    fc.assert(
      fc.property(anyTimeline, (fakta) => {
        expect(overlapping(fakta.toReversed())).toBeUndefined();
      }),
    );
  });

  it('finds a pair exactly when there is one, and only such a pair', () => {
    fc.assert(
      fc.property(fc.array(anyPeriode, { maxLength: 5 }), (ps) => {
        const fakta = ps.map((periode) => ({ virkning: { periode }, vaerdi: 1 }));
        const pair = overlapping(fakta);
        const any = ps.some((p, at) => ps.slice(at + 1).some((q) => intersects(p, q)));
        expect(pair !== undefined).toBe(any);
        if (pair) expect(intersects(pair[0].virkning.periode, pair[1].virkning.periode)).toBe(true);
      }),
    );
  });
});
