import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { virkning } from '../testing/bodies.js';
import { proeve } from '../testing/proeve.js';
import { krop } from './krop.js';
import { virkningOverlap } from './virkning-overlap.js';

const brud = (body: unknown): string[] => [...virkningOverlap(krop(proeve, body))].map((fejl) => fejl.sti);
const perioder = (...ender: readonly (readonly [string, string])[]) =>
  ender.map(([from, to]) => ({ virkning: virkning(from, to) }));
const overlappende = perioder(['2000-01-01', '2010-01-01'], ['2005-01-01', 'infinity']);
const sti = (nr: number) => `/attributter/proeveegenskaber/${nr}/virkning`;

describe('virkningOverlap', () => {
  it.each([
    ['meet', perioder(['2000-01-01', '2010-01-01'], ['2010-01-01', 'infinity'])],
    ['leave a gap', perioder(['2000-01-01', '2001-01-01'], ['2010-01-01', 'infinity'])],
    ['meet, the later first', perioder(['2010-01-01', 'infinity'], ['-infinity', '2010-01-01'])],
    [
      'are empty or reversed',
      perioder(['2000-01-01', '2000-01-01'], ['-infinity', 'infinity'], ['2010-01-01', '2000-01-01']),
    ],
    ['cannot be read', [{ virkning: virkning('i går') }, {}, 7, ...perioder(['2000-01-01', 'infinity'])]],
  ])('accepts periods that %s', (_, liste) => {
    expect(brud({ attributter: { proeveegenskaber: liste } })).toEqual([]);
  });

  it.each([
    ['overlap', overlappende],
    ['are the same', perioder(['2000-01-01', '2010-01-01'], ['1 Jan 2000', '2010-01-01T00:00Z'])],
    ['lie one within the other', perioder(['-infinity', 'infinity'], ['2000-01-01', '2000-01-02'])],
    ['overlap, the later first', perioder(['2005-01-01', 'infinity'], ['2000-01-01', '2010-01-01'])],
  ])('refuses periods that %s, at the second of them', (_, liste) => {
    expect(brud({ attributter: { proeveegenskaber: liste } })).toEqual([sti(1)]);
  });

  it('finds the overlap with a long period that began before the last one', () => {
    const liste = perioder(['2000-01-01', '2020-01-01'], ['2001-01-01', '2002-01-01'], ['2010-01-01', '2011-01-01']);

    expect(brud({ attributter: { proeveegenskaber: liste } })).toEqual([sti(1), sti(2)]);
  });

  it('is silent exactly when no two periods overlap', () => {
    const periode = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 }));
    const aar = (n: number) => String(2000 + n);

    fc.assert(
      fc.property(fc.array(periode, { maxLength: 6 }), (ps) => {
        const liste = perioder(...ps.map(([n, l]) => [`${aar(n)}-01-01`, `${aar(n + l)}-01-01`] as const));
        const noget = ps.some(([a, la], i) => ps.some(([b, lb], j) => i < j && a < b + lb && b < a + la));
        expect(brud({ attributter: { proeveegenskaber: liste } }).length > 0).toBe(noget);
      }),
    );
  });

  it('looks at attributes, states, 0..1 relations and the properties of parts, and not at 0..n relations', () => {
    const relationer = { en: overlappende, flere: overlappende, vaerdier: overlappende };
    const dele = [{ egenskaber: overlappende, relationer: { ejer: overlappende, brugere: overlappende } }];

    expect(
      brud({ tilstande: { proevefase: overlappende }, relationer, varianter: [{ egenskaber: overlappende, dele }] }),
    ).toEqual([
      '/tilstande/proevefase/1/virkning',
      '/relationer/en/1/virkning',
      '/varianter/0/egenskaber/1/virkning',
      '/varianter/0/dele/0/egenskaber/1/virkning',
      '/varianter/0/dele/0/relationer/ejer/1/virkning',
    ]);
  });
});
