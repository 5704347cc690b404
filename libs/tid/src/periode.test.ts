import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ALTID,
  type Periode,
  coalesce,
  contains,
  includes,
  intersect,
  intersects,
  periode,
  punkt,
  samePeriode,
  subtract,
} from './periode.js';
import { anyPeriode, instants, mellem } from './testing/facts.js';
import { TidFejl } from './tid-fejl.js';
import { compare } from './tidspunkt.js';

const covered = (ps: readonly Periode[], t: Parameters<typeof contains>[1]): boolean => ps.some((p) => contains(p, t));

describe('periode', () => {
  it.each([
    ['empty', 5n, 5n],
    ['reversed', 5n, 4n],
    ['from infinity', 'infinity', 'infinity'],
    ['to minus infinity', '-infinity', '-infinity'],
  ] as const)('refuses a period that is %s', (_, fra, til) => {
    expect(() => periode(fra, til)).toThrow(expect.objectContaining({ name: 'TidFejl', kode: 'tom-periode' }));
  });

  it('says which period it refuses', () => {
    expect(() => periode(86_400_000_000n, 0n)).toThrow(
      new Error(
        'The period [1970-01-02 00:00:00+00, 1970-01-01 00:00:00+00) holds no instant: fra must come before til',
      ),
    );
    expect(() => periode(0n, 0n)).toThrow(TidFejl);
  });

  it('makes periods that cannot be changed', () => {
    expect(Object.isFrozen(periode(1n, 2n))).toBe(true);
  });
});

describe('contains', () => {
  it('holds for the start of a period, not for its end', () => {
    expect([1n, 2n, 4n, 5n].map((t) => contains(mellem(2, 5), t))).toEqual([false, true, true, false]);
  });

  it('holds for all instants in all of time, infinity being none', () => {
    expect([contains(ALTID, '-infinity'), contains(ALTID, 0n), contains(ALTID, 'infinity')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('punkt', () => {
  it('contains its instant and no other', () => {
    expect([6n, 7n, 8n].map((t) => contains(punkt(7n), t))).toEqual([false, true, false]);
  });
});

describe('includes', () => {
  it('holds exactly when every instant of the one lies in the other', () => {
    fc.assert(
      fc.property(anyPeriode, anyPeriode, (p, q) => {
        const all = instants([p, q]).every((t) => !contains(q, t) || contains(p, t));
        expect(includes(p, q)).toBe(all);
      }),
    );
  });
});

describe('intersects and intersect', () => {
  it('find the instants that lie in both', () => {
    fc.assert(
      fc.property(anyPeriode, anyPeriode, (a, b) => {
        const common = intersect(a, b);
        expect(common !== undefined).toBe(intersects(a, b));
        for (const t of instants([a, b])) {
          expect(covered(common ? [common] : [], t)).toBe(contains(a, t) && contains(b, t));
        }
      }),
    );
  });

  it('find none in periods that only meet', () => {
    expect(intersect(mellem(1, 2), mellem(2, 3))).toBeUndefined();
  });
});

describe('subtract', () => {
  it('leaves the instants that lie in none of the others, in time order', () => {
    fc.assert(
      fc.property(anyPeriode, fc.array(anyPeriode, { maxLength: 5 }), (a, bs) => {
        const left = subtract(a, ...bs);
        expect(left).toEqual(left.toSorted((p, q) => compare(p.fra, q.fra)));
        for (const t of instants([a, ...bs])) {
          expect(covered(left, t)).toBe(contains(a, t) && !covered(bs, t));
        }
      }),
    );
  });
});

describe('coalesce', () => {
  it('covers the same instants with periods that neither meet nor overlap', () => {
    fc.assert(
      fc.property(fc.array(anyPeriode, { maxLength: 6 }), (ps) => {
        const joined = coalesce(ps);
        joined.slice(1).forEach((p, at) => {
          expect(compare(joined[at]?.til ?? 'infinity', p.fra)).toBe(-1);
        });
        for (const t of instants(ps)) expect(covered(joined, t)).toBe(covered(ps, t));
      }),
    );
  });
});

describe('samePeriode', () => {
  it('compares both ends', () => {
    expect(samePeriode(mellem(1, 2), mellem(1, 2))).toBe(true);
    expect(samePeriode(mellem(1, 2), mellem(1, 'infinity'))).toBe(false);
  });
});
