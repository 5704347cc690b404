import { describe, expect, it } from '@jest/globals';
import { kilde, sag, tekster, type Felt, type Felter } from '@sagdok/model';
import { feltEksempel, felterEksempel } from './felt-eksempel.js';

const ELEMENT = {
  titel: tekster('Felt', 'Field'),
  definition: tekster('Et felt.', 'A field.'),
  kilde: kilde('U', ''),
  siden: '1',
};

describe('feltEksempel', () => {
  it('is the model’s own where it has one', () => {
    expect(feltEksempel({ ...ELEMENT, type: 'tekst', eksempel: 'K5' })).toBe('K5');
  });

  it.each<[Felt['type'], unknown]>([
    ['tekst', 'Tekst'],
    ['boolean', true],
    ['heltal', 1],
    ['tekstliste', ['Tekst']],
  ])('is one of the type %s where it has none', (type, example) => {
    expect(feltEksempel({ ...ELEMENT, type } as Felt)).toEqual(example);
  });

  it('is of a closed list where there is one', () => {
    expect(
      feltEksempel({ ...ELEMENT, type: 'tekst', vaerdier: ['a', 'b'].map((vaerdi) => ({ ...ELEMENT, vaerdi })) }),
    ).toBe('a');
  });

  it('is a list of lists for what requests give as such', () => {
    const struktur = {
      ...ELEMENT,
      navn: 'ord',
      felter: { ord: { ...ELEMENT, type: 'tekst' }, kategori: { ...ELEMENT, type: 'tekst' } },
    } as const;

    expect(feltEksempel({ ...ELEMENT, type: 'strukturliste', struktur, positionel: true })).toEqual([
      ['Tekst', 'Tekst'],
    ]);
    expect(feltEksempel({ ...ELEMENT, type: 'strukturliste', struktur })).toEqual([
      { ord: 'Tekst', kategori: 'Tekst' },
    ]);
  });
});

describe('felterEksempel', () => {
  it('leaves out a field that goes with another code than the one shown', () => {
    const felter: Felter = sag.relationer.journalpost.felter;

    expect(Object.keys(felter)).toContain('journalnotat');
    expect(Object.keys(felterEksempel(felter))).toEqual(['journalpostkode', 'journaldokument']);
  });
});
