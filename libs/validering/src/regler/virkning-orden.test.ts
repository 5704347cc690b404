import { describe, expect, it } from '@jest/globals';
import { virkning } from '../testing/bodies.js';
import { proeve } from '../testing/proeve.js';
import { krop } from './krop.js';
import { virkningOrden } from './virkning-orden.js';

const brud = (from: unknown, to: unknown) => [
  ...virkningOrden(krop(proeve, { attributter: { proeveegenskaber: [{ virkning: { from, to } }] } })),
];
const sti = '/attributter/proeveegenskaber/0/virkning';

describe('virkningOrden', () => {
  it.each([
    ['2000-01-01', '2000-01-02'],
    ['-infinity', 'infinity'],
    ['2000-01-01', 'infinity'],
    ['2000-01-01T00:00:00+01:00', '2000-01-01T00:00:00Z'],
    ['2000-01-01 00:00:00.000001', '2000-01-01 00:00:00.000002'],
  ])('accepts a period from %s to %s', (from, to) => {
    expect(brud(from, to)).toEqual([]);
  });

  it.each([
    ['2000-01-01', '2000-01-01'],
    ['2000-01-01', '1 Jan 2000'],
    ['2000-01-01T01:00:00+01:00', '2000-01-01T00:00:00Z'],
    ['infinity', 'infinity'],
    ['-infinity', '-infinity'],
  ])('refuses the empty period from %s to %s', (from, to) => {
    expect(brud(from, to)).toEqual([expect.objectContaining({ sti, kode: 'virkning-tom' })]);
  });

  it.each([
    ['2000-01-02', '2000-01-01'],
    ['infinity', '2000-01-01'],
    ['infinity', '-infinity'],
  ])('refuses the reversed period from %s to %s', (from, to) => {
    expect(brud(from, to)).toEqual([expect.objectContaining({ sti, kode: 'virkning-vendt' })]);
  });

  it.each([
    ['i går', '2000-01-01'],
    [7, '2000-01-01'],
    ['2000-01-01', undefined],
    [null, null],
  ])('leaves the ends %j and %j to the schema', (from, to) => {
    expect(brud(from, to)).toEqual([]);
  });

  it('looks at every list of periods, however deep', () => {
    const vendt = [{ virkning: virkning('2000-01-01', '1999-01-01') }];
    const dele = [{}, { egenskaber: vendt, relationer: { ejer: vendt, brugere: vendt } }];
    const body = {
      tilstande: { proevestatus: vendt },
      relationer: { en: vendt, flere: vendt, vaerdier: vendt },
      varianter: [{ egenskaber: vendt, dele }],
    };

    expect([...virkningOrden(krop(proeve, body))].map((fejl) => fejl.sti)).toEqual([
      '/tilstande/proevestatus/0/virkning',
      '/relationer/en/0/virkning',
      '/relationer/flere/0/virkning',
      '/relationer/vaerdier/0/virkning',
      '/varianter/0/egenskaber/0/virkning',
      '/varianter/0/dele/1/egenskaber/0/virkning',
      '/varianter/0/dele/1/relationer/ejer/0/virkning',
      '/varianter/0/dele/1/relationer/brugere/0/virkning',
    ]);
  });
});
