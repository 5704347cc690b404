import { describe, expect, it } from '@jest/globals';
import { AFVIGELSER } from '../data/afvigelser/afvigelser.ts';
import type { Moede } from '../data/moeder.ts';
import type { Begreb } from '../data/ordliste/begreb.ts';
import { dataFaults, type Facts } from './data-faults.ts';

const none: Facts = { afvigelser: [], implementeringer: [], koereplan: [], moeder: [], ordliste: [] };
const tekst = { da: 'Ord', en: 'Word' };
const begreb = (id: string, more: Partial<Begreb> = {}): Begreb => ({ id, ord: tekst, definition: tekst, ...more });
const moede = (more: Partial<Moede>): Moede => ({
  id: 'a',
  titel: tekst,
  om: tekst,
  sted: tekst,
  start: '2027-01-12T10:00',
  slut: '2027-01-12T12:00',
  indkaldt: '2026-12-01',
  ...more,
});
const [afvigelse] = AFVIGELSER;

describe('the facts of the portal', () => {
  it('have no faults', () => {
    expect(dataFaults()).toEqual([]);
  });

  it.each<[string, Partial<Facts>]>([
    ['an id that is there twice', { ordliste: [begreb('a'), begreb('a')] }],
    ['a reference to a word that is not there', { ordliste: [begreb('a', { se: ['b'] })] }],
    [
      'a spelling that two words have',
      {
        ordliste: [begreb('a', { former: { da: ['x'], en: [] } }), begreb('b', { former: { da: ['x'], en: [] } })],
      },
    ],
    ['a version that the part does not have', { afvigelser: [{ ...afvigelse!, versioner: ['9.9'] }] }],
    ['a day that is none', { afvigelser: [{ ...afvigelse!, dato: '2027-13-01' }] }],
    ['a day that its month does not have', { afvigelser: [{ ...afvigelse!, dato: '2027-02-31' }] }],
    ['a minute that there is not', { moeder: [moede({ slut: '2027-01-12T24:00' })] }],
    ['a meeting that ends before it begins', { moeder: [moede({ slut: '2027-01-12T09:00' })] }],
    ['a meeting that is changed before it is called', { moeder: [moede({ rettet: '2026-01-01' })] }],
    ['a meeting without a time of day', { moeder: [moede({ start: '2027-01-12' })] }],
  ])('are refused with %s', (_fault, changed) => {
    expect(dataFaults({ ...none, ...changed })).toHaveLength(1);
  });
});
