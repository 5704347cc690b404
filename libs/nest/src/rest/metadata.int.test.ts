import { expect, it } from '@jest/globals';
import { OBJEKTTYPER, sag } from '@sagdok/model';
import { describeService } from '../testing/test-service.js';

describeService('metadata', OBJEKTTYPER, (service) => {
  const get = async (path: string): Promise<unknown> => (await service.http.ok('GET', path)).body;

  it('fields tells the attributes, states and relations of a type', async () => {
    expect(await get('/sag/sag/fields')).toEqual({
      attributter: { egenskaber: Object.keys(sag.attributter.egenskaber) },
      tilstande: { fremdrift: sag.tilstande.fremdrift.vaerdier.map(({ vaerdi }) => vaerdi) },
      relationer_nul_til_en: expect.arrayContaining(['ejer', 'ansvarlig', 'primaerpart']) as unknown,
      relationer_nul_til_mange: expect.arrayContaining(['journalpost', 'andresager']) as unknown,
    });
  });

  it('schema tells what an opret takes', async () => {
    expect(await get('/sag/sag/schema')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      required: ['attributter', 'tilstande'],
    });
  });

  it('classes tells the fields of all types of a service', async () => {
    const classes = (await get('/organisation/classes')) as Record<string, unknown>;

    expect(Object.keys(classes).toSorted()).toEqual([
      'bruger',
      'interessefaellesskab',
      'itsystem',
      'organisation',
      'organisationenhed',
      'organisationfunktion',
    ]);
    expect(classes.bruger).toEqual(await get('/organisation/bruger/fields'));
  });

  it('site-map names addresses that answer', async () => {
    const { 'site-map': addresses } = (await get('/site-map')) as { 'site-map': string[] };
    const missing = [];
    for (const address of addresses.filter((each) => !each.includes('<')))
      if ((await service.http.send('GET', address)).status !== 200) missing.push(address);

    expect(missing).toEqual([]);
    expect(addresses).toEqual(expect.arrayContaining(['/sag/sag/<uuid>', '/log/loghaendelse/schema']));
  });
});
