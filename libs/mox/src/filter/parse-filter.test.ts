import { describe, expect, it } from '@jest/globals';
import { FEJLKODER } from '@sagdok/validering';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { uuid } from '../testing/en-besked.js';
import { etFilter } from '../testing/vilkaarlige-filtre.js';
import { filterSchema } from './filter-schema.js';
import { KRITERIUMNAVNE } from './kriterier.js';
import { parseFilter } from './parse-filter.js';

const fejlI = (json: unknown) => {
  const laest = parseFilter(json);

  return 'fejl' in laest ? laest.fejl.map(({ sti, kode }) => [sti, kode]) : [];
};

describe('a filter read from JSON', () => {
  it('is the filter when it is in order', () => {
    fc.assert(
      fc.property(etFilter, (filter) => {
        expect(parseFilter(filter)).toEqual({ vaerdi: filter });
      }),
    );
  });

  it('tells everything that is wrong with it at once, and where', () => {
    const json = {
      beskedType: [uuid(1)],
      objekt: ['sag 7', uuid(1), 7],
      objekttype: [],
      opgaveemne: 'urn:oio:kle:05',
      livscykluskode: ['opstaaet', 'Slettet'],
      relateretObjekt: [{ rolle: 'x', type: uuid(1) }, uuid(1), { objekt: uuid(2) }],
    };

    expect(fejlI(json)).toEqual([
      ['/beskedType', 'ukendt-medlem'],
      ['/objekt/0', 'ugyldigt-id'],
      ['/objekt/2', 'forkert-type'],
      ['/objekttype', 'for-faa'],
      ['/opgaveemne', 'forkert-type'],
      ['/livscykluskode/0', 'ukendt-vaerdi'],
      ['/relateretObjekt/0', 'mangler'],
      ['/relateretObjekt/0/rolle', 'ugyldigt-id'],
      ['/relateretObjekt/0/type', 'ukendt-medlem'],
      ['/relateretObjekt/1', 'forkert-type'],
    ]);
  });

  it.each([[null], [[]], ['urn:x:y'], [undefined]])('is a fault when it is %j', (json) => {
    expect(fejlI(json)).toEqual([['', 'forkert-type']]);
  });

  it('has places that begin where the filter stands', () => {
    expect(parseFilter({ objekt: [1] }, '/filtre/0')).toMatchObject({ fejl: [{ sti: '/filtre/0/objekt/0' }] });
  });

  it.each(['urn:x:\u0000', 'urn:x:a b', 'urn:x:\ud800', 'urn:x:', uuid(1).slice(1), `${uuid(1)}\n`])(
    'refuses the id %j',
    (id) => {
      expect(fejlI({ objekt: [id] })).toEqual([['/objekt/0', 'ugyldigt-id']]);
    },
  );

  it('is refused when a criterion has more than 10,000 values', () => {
    expect(fejlI({ objekt: Array.from({ length: 10_001 }, () => uuid(1)) })).toEqual([['/objekt', 'for-mange']]);
  });

  it('is judged as its JSON Schema judges it, and each fault is worded', () => {
    const ajv = new Ajv2020({ strict: false });
    const gyldigt = ajv.compile(filterSchema());
    const vaerdi = fc.oneof(
      fc.constantFrom(uuid(1), 'urn:a:b', 'Slettet', 'x', 7, null),
      fc.record({ objekt: fc.constantFrom(uuid(1), 'x') }),
    );
    const json = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...KRITERIUMNAVNE, 'andet'), fc.array(vaerdi, { maxLength: 2 })),
    );
    fc.assert(
      fc.property(json, (forsoeg) => {
        const laest = parseFilter(forsoeg);

        expect('vaerdi' in laest).toBe(gyldigt(forsoeg));
        for (const { kode, da, en } of 'fejl' in laest ? laest.fejl : []) {
          expect(Object.keys(FEJLKODER)).toContain(kode);
          expect([da, en]).toEqual([expect.stringMatching(/[.?]$/), expect.stringMatching(/[.?]$/)]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
