import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { BESKEDTYPER, handlingUrn, objekttypeUrn } from '../besked/identiteter.js';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { enFiltrerbarBesked, etFilter } from '../testing/vilkaarlige-filtre.js';
import { FilterIndeks } from './filter-indeks.js';
import type { Filter } from './filter.js';
import { matches } from './matches.js';

type Abonnementer = ReadonlyMap<string, readonly Filter[]>;

/** Scans all of them. */
const vedGennemgang = (abonnementer: Abonnementer, besked: Haendelsesbesked): string[] =>
  [...abonnementer].flatMap(([id, filtre]) =>
    filtre.length === 0 || filtre.some((filter) => matches(filter, besked)) ? [id] : [],
  );

/** The index after each of these was set, and those without filters were removed. */
const udfoert = (trin: readonly (readonly [string, readonly Filter[] | undefined])[]) => {
  const indeks = new FilterIndeks();
  const abonnementer = new Map<string, readonly Filter[]>();
  for (const [id, filtre] of trin) {
    if (filtre) {
      indeks.saet(id, filtre);
      abonnementer.set(id, filtre);
    } else {
      expect(indeks.fjern(id)).toBe(abonnementer.delete(id));
    }
  }

  return { indeks, abonnementer };
};

/** An index of as many subscriptions, the filter of each made from its number. */
const medMange = (antal: number, filter: (nummer: number) => Filter): FilterIndeks => {
  const indeks = new FilterIndeks();
  for (let nummer = 0; nummer < antal; nummer++) indeks.saet(`abonnement ${nummer}`, [filter(nummer)]);

  return indeks;
};

describe('the index of filters', () => {
  it('finds what a scan of all subscriptions finds, whatever was added, replaced and removed', () => {
    const trin = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fc.option(fc.array(etFilter, { maxLength: 3 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(trin, { maxLength: 12 }), fc.array(enFiltrerbarBesked), (alleTrin, beskeder) => {
        const { indeks, abonnementer } = udfoert(alleTrin);

        expect(indeks.antal).toBe(abonnementer.size);
        for (const besked of beskeder) {
          expect(indeks.match(besked).toSorted()).toEqual(vedGennemgang(abonnementer, besked).toSorted());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives each subscription once, when several of its filters take the message', () => {
    const indeks = new FilterIndeks();
    indeks.saet('a', [{}, { objekt: [uuid(2)] }, { opgaveemne: ['urn:oio:kle:05', 'urn:oio:kle:05.04'] }]);

    expect(indeks.match(enBesked())).toEqual(['a']);
  });

  it.each<[string, (nummer: number) => Filter]>([
    ['an object of their own', (nummer) => ({ beskedtype: [BESKEDTYPER.registrering], objekt: [uuid(nummer)] })],
    [
      'the same subject from authorities of their own',
      (nummer) => ({ opgaveemne: ['urn:oio:kle:05'], ansvarligMyndighed: [`urn:oio:cvr-nr:${10_000_000 + nummer}`] }),
    ],
    [
      'a related object of their own',
      (nummer) => ({ objekttype: [objekttypeUrn('sag')], relateretObjekt: [{ objekt: uuid(nummer) }] }),
    ],
    [
      'a message type of their own',
      (nummer) => ({ beskedtype: [`urn:x:${nummer}`], objekttype: [objekttypeUrn('sag')] }),
    ],
  ])('looks at a hundred filters at most, of 10,000 that ask for %s', (_, filter) => {
    const indeks = medMange(10_000, filter);
    const besked = enBesked({
      registrering: {
        ObjektId: { UUIDIdentifikator: uuid(7) },
        ObjektAnsvarligMyndighed: urn('urn:oio:cvr-nr:10000007'),
      },
      filtreringsdata: {},
    });

    expect(indeks.kandidater(besked)).toBeLessThanOrEqual(100);
  });

  it('looks at one filter for all subscriptions that ask for the same, however it is written', () => {
    const filtre: readonly Filter[] = [
      { objekttype: [objekttypeUrn('sag')], objekthandling: [handlingUrn('slettet'), handlingUrn('passiveret')] },
      {
        objekthandling: [handlingUrn('passiveret'), handlingUrn('slettet')],
        objekttype: [objekttypeUrn('sag'), objekttypeUrn('sag').replace('urn:', 'URN:')],
      },
    ];
    const indeks = medMange(10_000, (nummer) => filtre[nummer % 2] ?? {});
    const rettet = enBesked({ registrering: { ObjektHandling: urn(handlingUrn('rettet')) } });
    const slettet = enBesked({ registrering: { ObjektHandling: urn(handlingUrn('slettet')) } });

    expect(indeks.kandidater(rettet)).toBeLessThanOrEqual(1);
    expect(indeks.match(rettet)).toEqual([]);
    expect(indeks.kandidater(slettet)).toBe(1);
    expect(indeks.match(slettet)).toHaveLength(10_000);
  });

  it('finds a filter by what messages seldom have, also when many others ask for the same', () => {
    const indeks = medMange(10_000, (nummer) => ({
      objekttype: [objekttypeUrn('sag')],
      objekthandling: [handlingUrn('slettet')],
      livscykluskode: ['Slettet'],
      ansvarligMyndighed: [`urn:oio:cvr-nr:${10_000_000 + (nummer % 98)}`],
    }));

    expect(indeks.kandidater(enBesked())).toBeLessThanOrEqual(1);
  });

  it('looks at no more filters than there were before subscriptions came and went', () => {
    const indeks = medMange(100, (nummer) => ({
      objekttype: [objekttypeUrn('sag')],
      objekthandling: [handlingUrn('slettet'), `urn:x:${nummer}`],
    }));
    for (let nummer = 0; nummer < 100; nummer++) indeks.fjern(`abonnement ${nummer}`);

    expect(indeks.antal).toBe(0);
    expect(indeks.kandidater(enBesked())).toBe(0);
  });
});
