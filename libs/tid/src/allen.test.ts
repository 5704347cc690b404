import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Allen, relation } from './allen.js';
import { ALTID, intersects } from './periode.js';
import { type Kort, anyPeriode, mellem } from './testing/facts.js';

/** A period in each relation to [10, 20). */
const CASES: readonly (readonly [Allen, Kort, Kort])[] = [
  ['before', 2, 5],
  ['meets', 5, 10],
  ['overlaps', 5, 15],
  ['finishedBy', 5, 20],
  ['contains', 5, 25],
  ['starts', 10, 15],
  ['equals', 10, 20],
  ['startedBy', 10, 25],
  ['during', 12, 15],
  ['finishes', 15, 20],
  ['overlappedBy', 15, 25],
  ['metBy', 20, 25],
  ['after', 22, 25],
];

const INVERSE: Readonly<Record<Allen, Allen>> = {
  before: 'after',
  meets: 'metBy',
  overlaps: 'overlappedBy',
  finishedBy: 'finishes',
  contains: 'during',
  starts: 'startedBy',
  equals: 'equals',
  startedBy: 'starts',
  during: 'contains',
  finishes: 'finishedBy',
  overlappedBy: 'overlaps',
  metBy: 'meets',
  after: 'before',
};

describe('relation', () => {
  it.each(CASES)('is %s for [%s, %s) against [10, 20)', (expected, fra, til) => {
    expect(relation(mellem(fra, til), mellem(10, 20))).toBe(expected);
  });

  it('is the inverse when the periods change places', () => {
    fc.assert(
      fc.property(anyPeriode, anyPeriode, (a, b) => {
        expect(relation(b, a)).toBe(INVERSE[relation(a, b)]);
      }),
    );
  });

  it('is one of the four without a common instant exactly when periods do not intersect', () => {
    fc.assert(
      fc.property(anyPeriode, anyPeriode, (a, b) => {
        expect(['before', 'meets', 'metBy', 'after'].includes(relation(a, b))).toBe(!intersects(a, b));
      }),
    );
  });

  it('takes unbounded ends as equal when they are on the same side', () => {
    expect(relation(mellem('-infinity', 10), ALTID)).toBe('starts');
    expect(relation(mellem(10, 'infinity'), ALTID)).toBe('finishes');
    expect(relation(ALTID, ALTID)).toBe('equals');
  });
});
