import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Allen, relation } from './allen.js';
import { type Fakta, canonicalFakta } from './fakta.js';
import { contains, periode } from './periode.js';
import { after, anyTimeline, counting, enFakta, instants, mellem, show } from './testing/facts.js';
import { mergeAttributes, replacePeriods } from './write-timeline.js';

/** Shows what was merged with what: `a+b`, or `_+b` where nothing was stored. */
const plus = (gammel: string | undefined, ny: string): string => `${gammel ?? '_'}+${ny}`;

/** A stored `a` over [10, 20), a write of `b` in each relation to it, and what both kinds of write leave. */
const CASES: readonly (readonly [Allen, number, number, merged: string[], replaced: string[]])[] = [
  ['before', 2, 5, ['_+b[2,5)', 'a[10,20)'], ['b[2,5)', 'a[10,20)']],
  ['meets', 5, 10, ['_+b[5,10)', 'a[10,20)'], ['b[5,10)', 'a[10,20)']],
  ['overlaps', 5, 15, ['_+b[5,10)', 'a+b[10,15)', 'a[15,20)'], ['b[5,15)', 'a[15,20)']],
  ['finishedBy', 5, 20, ['_+b[5,10)', 'a+b[10,20)'], ['b[5,20)']],
  ['contains', 5, 25, ['_+b[5,10)', 'a+b[10,20)', '_+b[20,25)'], ['b[5,25)']],
  ['starts', 10, 15, ['a+b[10,15)', 'a[15,20)'], ['b[10,15)', 'a[15,20)']],
  ['equals', 10, 20, ['a+b[10,20)'], ['b[10,20)']],
  ['startedBy', 10, 25, ['a+b[10,20)', '_+b[20,25)'], ['b[10,25)']],
  ['during', 12, 15, ['a[10,12)', 'a+b[12,15)', 'a[15,20)'], ['a[10,12)', 'b[12,15)', 'a[15,20)']],
  ['finishes', 15, 20, ['a[10,15)', 'a+b[15,20)'], ['a[10,15)', 'b[15,20)']],
  ['overlappedBy', 15, 25, ['a[10,15)', 'a+b[15,20)', '_+b[20,25)'], ['a[10,15)', 'b[15,25)']],
  ['metBy', 20, 25, ['a[10,20)', '_+b[20,25)'], ['a[10,20)', 'b[20,25)']],
  ['after', 22, 25, ['a[10,20)', '_+b[22,25)'], ['a[10,20)', 'b[22,25)']],
];

describe.each(CASES)('a write that is %s a stored fact', (allen, fra, til, merged, replaced) => {
  const stored = [enFakta('a', 10, 20)];
  const write = [enFakta('b', fra, til)];

  it('is in that relation', () => {
    expect(relation(mellem(fra, til), mellem(10, 20))).toBe(allen);
  });

  it('merged into an attribute set leaves its pieces', () => {
    expect(show(after(stored, mergeAttributes(stored, write, plus)))).toEqual(merged);
  });

  it('replaces in a tilstand what held in its period', () => {
    expect(show(after(stored, replacePeriods(stored, write)))).toEqual(replaced);
  });

  it('ends the stored fact only if they share an instant', () => {
    const ends = ['before', 'meets', 'metBy', 'after'].includes(allen) ? [] : stored;
    expect(mergeAttributes(stored, write, plus).ender).toEqual(ends);
    expect(replacePeriods(stored, write).ender).toEqual(ends);
  });
});

/**
 * The slow and obvious model: look at every instant where anything changes, ask what was stored and what comes in there,
 * and begin a new fact whenever that answer differs from the instant before.
 */
const model = (
  stored: readonly Fakta<string>[],
  write: readonly Fakta<string>[],
  decide: (old?: Fakta<string>, ny?: Fakta<string>) => { readonly because: unknown[]; readonly fakta?: Fakta<string> },
): string[] => {
  const all = instants([...stored, ...write].map(({ virkning }) => virkning.periode));
  const at = (fakta: readonly Fakta<string>[], t: (typeof all)[number]) =>
    fakta.find(({ virkning }) => contains(virkning.periode, t));
  const answers = all.map((t) => ({ t, ...decide(at(stored, t), at(write, t)) }));
  const begins = answers.filter(
    ({ because }, n) => n === 0 || because.some((b, k) => b !== answers[n - 1]?.because[k]),
  );

  return begins
    .flatMap(({ t, fakta }, n) => {
      const piece = periode(t, begins[n + 1]?.t ?? 'infinity');

      return fakta ? [canonicalFakta({ ...fakta, virkning: { ...fakta.virkning, periode: piece } })] : [];
    })
    .sort();
};

const keyed = anyTimeline.map((fakta) => fakta.map((f, key) => ({ ...f, key })));

describe('mergeAttributes', () => {
  it('leaves what the instant by instant model leaves', () => {
    fc.assert(
      fc.property(keyed, anyTimeline, (stored, write) => {
        const expected = model(stored, write, (old, ny) => ({
          because: [old, ny],
          ...(ny ? { fakta: { ...ny, vaerdi: plus(old?.vaerdi, ny.vaerdi) } } : old && { fakta: old }),
        }));
        const result = after(stored, mergeAttributes(stored, write, plus));
        expect(result.map(canonicalFakta).sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the stored rows, and has no effect, when merging gives what is there', () => {
    const stored = [enFakta({ a: 1, b: 2 }, 0, 10), enFakta({ a: 3 }, 10, 'infinity')];
    const write = [enFakta({ a: 3 }, 10, 'infinity')];
    const merge = (gammel: object | undefined, ny: object) => ({ ...gammel, ...ny });
    expect(mergeAttributes<object, Fakta<object>, object>(stored, write, merge)).toEqual({ ender: [], begynder: [] });
  });

  it('cuts a period where only a part of it is given, also when the value is the same', () => {
    const stored = [enFakta('a', 0, 10)];
    const same = mergeAttributes(stored, [enFakta('a', 3, 5)], (_, ny) => ny);
    expect(show(after(stored, same))).toEqual(['a[0,3)', 'a[3,5)', 'a[5,10)']);
  });

  it('gives a merged piece the actor of the write, none if it gives none, and a remainder keeps its own', () => {
    const stored = [enFakta('a', 0, 10, 'old')];
    const aendring = mergeAttributes(stored, [enFakta('b', 2, 4, 'new'), enFakta('c', 4, 6)], (_, ny) => ny);
    expect(show(aendring.begynder)).toEqual(['a[0,2) by old', 'b[2,4) by new', 'c[4,6)', 'a[6,10) by old']);
  });

  it('is a change when only the actor differs', () => {
    const { ender, begynder } = mergeAttributes([enFakta('a', 0, 10)], [enFakta('a', 0, 10, 'x')], (_, ny) => ny);
    expect([ender.length, show(begynder)]).toEqual([1, ['a[0,10) by x']]);
  });

  it('refuses incoming periods that overlap', () => {
    expect(() => mergeAttributes([], [enFakta('a', 0, 5), enFakta('b', 4, 6)], plus)).toThrow(
      expect.objectContaining({ kode: 'overlappende-perioder' }),
    );
  });

  it('lays 5,000 periods over 5,000 stored ones without comparing each with each', () => {
    const { counted, reads } = counting(Array.from({ length: 5000 }, (_, n) => enFakta('a', n * 10, n * 10 + 10)));
    const write = Array.from({ length: 5000 }, (_, n) => enFakta('b', n * 10 + 5, n * 10 + 15));
    expect(mergeAttributes(counted, write, plus).begynder).toHaveLength(10_001);
    expect(reads()).toBeLessThan(100 * 5000);
  });
});

describe('replacePeriods', () => {
  it('leaves what the instant by instant model leaves', () => {
    fc.assert(
      fc.property(keyed, anyTimeline, (stored, write) => {
        const expected = model(stored, write, (old, ny) => {
          const fakta = ny ?? old;

          return fakta ? { because: [fakta], fakta } : { because: [undefined] };
        });
        const result = after(stored, replacePeriods(stored, write));
        expect(result.map(canonicalFakta).sort()).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('does not cut what comes in, even where it covers several stored facts', () => {
    const stored = [enFakta('a', 0, 10), enFakta('b', 10, 20)];
    expect(show(after(stored, replacePeriods(stored, [enFakta('c', 5, 15)])))).toEqual([
      'a[0,5)',
      'c[5,15)',
      'b[15,20)',
    ]);
  });

  it('keeps the stored rows, and has no effect, when what is there is given again', () => {
    const stored = [enFakta('a', 0, 10, 'x'), enFakta('b', 10, 'infinity')];
    expect(replacePeriods(stored, [enFakta('b', 10, 'infinity')])).toEqual({ ender: [], begynder: [] });
    expect(replacePeriods(stored, [enFakta('a', 0, 10, 'x')])).toEqual({ ender: [], begynder: [] });
  });

  it('never ends and begins the same fact, and ends only stored rows', () => {
    fc.assert(
      fc.property(keyed, anyTimeline, (stored, write) => {
        const { ender, begynder } = replacePeriods(stored, write);
        const ended = new Set(ender.map(canonicalFakta));
        expect(begynder.filter((fakta) => ended.has(canonicalFakta(fakta)))).toEqual([]);
        expect(ender.every((row) => stored.includes(row))).toBe(true);
      }),
    );
  });

  it('refuses incoming periods that overlap', () => {
    expect(() => replacePeriods([], [enFakta('a', 0, 'infinity'), enFakta('b', 4, 6)])).toThrow(
      expect.objectContaining({ kode: 'overlappende-perioder' }),
    );
  });
});
