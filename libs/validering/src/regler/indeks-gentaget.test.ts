import { describe, expect, it } from '@jest/globals';
import { proeve } from '../testing/proeve.js';
import { indeksGentaget } from './indeks-gentaget.js';
import { krop } from './krop.js';

const brud = (relationer: unknown, type = proeve) => [...indeksGentaget(krop(type, { relationer }))];

describe('indeksGentaget', () => {
  it('accepts the same index in two relations, and entries without one', () => {
    expect(brud({ flere: [{ indeks: 1 }, { indeks: 2 }, {}, {}], maalt: [{ indeks: 1 }] })).toEqual([]);
  });

  it('refuses an index each time it comes again in a relation', () => {
    expect(brud({ flere: [{ indeks: 1 }, { indeks: 2 }, { indeks: 1 }, { indeks: 1 }] })).toEqual([
      expect.objectContaining({ sti: '/relationer/flere/2/indeks', kode: 'indeks-gentaget' }),
      expect.objectContaining({ sti: '/relationer/flere/3/indeks', kode: 'indeks-gentaget' }),
    ]);
  });

  it('leaves to the schema what is no number, and all of a type whose relations are not numbered', () => {
    const { nummereret: _, ...unummereret } = proeve;

    expect(brud({ flere: [{ indeks: '1' }, { indeks: '1' }, 7, null] })).toEqual([]);
    expect([...indeksGentaget(krop(unummereret, { relationer: { flere: [{ indeks: 1 }, { indeks: 1 }] } }))]).toEqual(
      [],
    );
  });
});
