import { describe, expect, it } from '@jest/globals';
import { lignende, naboAf } from './lignende.ts';
import { parseForslag } from './parse-forslag.ts';
import { etHoved, filer } from './testing/forslag.ts';

const nabo = (mappe: string, hoved: object) => {
  const { forslag } = parseForslag(mappe, filer(etHoved(hoved)));
  if (!forslag) throw new Error(mappe);

  return naboAf(forslag);
};
const naboer = [
  nabo('0001-kassation', {
    titel: { da: 'Kassationskoden kan udelades' },
    elementer: ['sag/attributter/egenskaber/kassationskode'],
  }),
  nabo('0002-fremdrift', { titel: { da: 'Fremdriftens værdier' }, elementer: ['sag/tilstande/fremdrift'] }),
];
const fundne = (tekst: string, elementer: readonly string[] = []) =>
  lignende(naboer, tekst, elementer).map(({ nabo: { mappe } }) => mappe);

describe('lignende', () => {
  it('finds a proposal by its words, in another inflection too', () => {
    expect(fundne('kassationskode, som ingen har')).toEqual(['0001-kassation']);
  });

  it('finds a proposal by the element it is about, or one that it holds', () => {
    expect(fundne('', ['sag/tilstande/fremdrift/Oplyst'])).toEqual(['0002-fremdrift']);
  });

  it('finds nothing where there is nothing in common', () => {
    expect(fundne('organisationsenheders adresser')).toEqual([]);
    expect(fundne('')).toEqual([]);
  });
});
