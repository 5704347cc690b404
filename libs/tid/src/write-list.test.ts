import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fakta, canonicalFakta } from './fakta.js';
import { after, anyTimeline, counting, enFakta } from './testing/facts.js';
import { type Indekseret, replaceAll, replaceIndekseret, replaceList } from './write-list.js';

const relation = (uuid: string, indeks?: number) =>
  enFakta<Indekseret & { readonly uuid: string }>(indeks === undefined ? { uuid } : { uuid, indeks }, 0, 'infinity');

const shown = (fakta: readonly Fakta<Indekseret & { readonly uuid: string }>[]): string[] =>
  fakta.map(({ vaerdi }) => `${String(vaerdi.indeks)}:${vaerdi.uuid}`).sort();

describe('replaceList', () => {
  it('ends what is not given again, begins what is new and leaves the rest', () => {
    const stored = [relation('x'), relation('y'), relation('z')];
    const { ender, begynder } = replaceList(stored, [relation('z'), relation('w'), relation('y')]);
    expect(ender).toEqual([stored[0]]);
    expect(begynder).toEqual([relation('w')]);
  });

  it('pairs equal entries one to one: of three given as two, one ends', () => {
    const { ender, begynder } = replaceList(
      [relation('x'), relation('x'), relation('x')],
      [relation('x'), relation('x')],
    );
    expect([ender.length, begynder.length]).toEqual([1, 0]);
  });

  it('ends all for an empty list', () => {
    expect(replaceList([relation('x')], [])).toEqual({ ender: [relation('x')], begynder: [] });
  });

  it('takes 10,000 entries without comparing each with each', () => {
    const entries = Array.from({ length: 10_000 }, (_, n) => relation(`u${n}`));
    const { counted, reads } = counting(entries);
    const { ender, begynder } = replaceList(counted, [...entries.slice(1).toReversed(), relation('new')]);
    expect([ender, begynder]).toEqual([[counted[0]], [relation('new')]]);
    expect(reads()).toBeLessThan(10 * 10_000);
  });
});

describe('replaceAll', () => {
  it('leaves exactly what is given, with as few rows touched as can be', () => {
    fc.assert(
      fc.property(anyTimeline, anyTimeline, (stored, nye) => {
        const aendring = replaceAll(stored, nye);
        expect(after(stored, aendring).map(canonicalFakta).sort()).toEqual(nye.map(canonicalFakta).sort());
        const ended = new Set(aendring.ender.map(canonicalFakta));
        expect(aendring.begynder.some((fakta) => ended.has(canonicalFakta(fakta)))).toBe(false);
      }),
    );
  });

  it('has no effect when the same is given again', () => {
    expect(replaceAll([relation('x', 1)], [relation('x', 1)])).toEqual({ ender: [], begynder: [] });
  });
});

describe('replaceIndekseret', () => {
  const stored = [relation('x', 1), relation('y', 2), relation('z', 3)];

  it('replaces the entry with a known indeks as a whole and keeps the others', () => {
    const aendring = replaceIndekseret(stored, [relation('w', 2)], 3);
    expect(aendring.ender).toEqual([stored[1]]);
    expect(shown(after(stored, aendring))).toEqual(['1:x', '2:w', '3:z']);
  });

  it('numbers entries without indeks on from the highest there was, in the order given', () => {
    const { ender, begynder } = replaceIndekseret(stored, [relation('v'), relation('w')], 7);
    expect([ender, shown(begynder)]).toEqual([[], ['8:v', '9:w']]);
  });

  it('takes an unknown indeks for none', () => {
    expect(shown(replaceIndekseret(stored, [relation('w', 99)], 4).begynder)).toEqual(['5:w']);
  });

  it('ignores given numbers and counts from 1 when nothing is stored', () => {
    expect(shown(replaceIndekseret([], [relation('x', 7), relation('y')], 0).begynder)).toEqual(['1:x', '2:y']);
  });

  it('has no effect when an entry is given as it is', () => {
    expect(replaceIndekseret(stored, [relation('y', 2)], 3)).toEqual({ ender: [], begynder: [] });
  });

  it('has no effect for an empty list', () => {
    expect(replaceIndekseret(stored, [], 3)).toEqual({ ender: [], begynder: [] });
  });

  it('refuses a known indeks that is given twice', () => {
    expect(() => replaceIndekseret(stored, [relation('v', 2), relation('w', 2)], 3)).toThrow(
      expect.objectContaining({ kode: 'gentaget-indeks' }),
    );
  });
});
