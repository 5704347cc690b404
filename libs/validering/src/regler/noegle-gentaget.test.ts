import { describe, expect, it } from '@jest/globals';
import { proeve } from '../testing/proeve.js';
import { krop } from './krop.js';
import { noegleGentaget } from './noegle-gentaget.js';

const brud = (varianter: unknown) =>
  [...noegleGentaget(krop(proeve, { varianter }))].map(({ sti, kode }) => [sti, kode]);

describe('noegleGentaget', () => {
  it('accepts the same text of parts of different owners', () => {
    const dele = [{ deltekst: 'Kap. 1' }, { deltekst: 'Kap. 2' }];

    expect(
      brud([
        { varianttekst: 'PDF', dele },
        { varianttekst: 'Tekst', dele },
      ]),
    ).toEqual([]);
  });

  it('refuses the same text of two parts of one owner', () => {
    const dele = [{ deltekst: 'Kap. 1' }, {}, { deltekst: 'Kap. 1' }];

    expect(brud([{ varianttekst: 'PDF' }, { varianttekst: 'Tekst', dele }, { varianttekst: 'PDF' }])).toEqual([
      ['/varianter/2/varianttekst', 'noegle-gentaget'],
      ['/varianter/1/dele/2/deltekst', 'noegle-gentaget'],
    ]);
  });

  it('leaves to the schema what is no text', () => {
    expect(brud([{ varianttekst: 1 }, { varianttekst: 1 }, null])).toEqual([]);
    expect(brud({ varianttekst: 'PDF' })).toEqual([]);
  });
});
