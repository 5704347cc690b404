import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dokument, OBJEKTTYPER, sag } from '@sagdok/model';
import { fuldOpret } from '../testing/model-bodies.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN, mellem } from '../testing/objekter/virkning.js';
import { allPaths, pointer, valueAt, withValue, type Sti } from '../testing/pointers.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';

/** The JSON with one more member in the object that the path leads to. */
const withMember = (json: unknown, sti: Sti, name: string): unknown =>
  withValue(json, sti, Object.fromEntries([...Object.entries(valueAt(json, sti) as object), [name, { a: 1 }]]));

const ukendt = 'dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11';

describeService('afvisning', OBJEKTTYPER, (service) => {
  const sager = service.of(sag);
  const dokumenter = service.of(dokument);

  it('is problem+json with a stable code, a sentence in both languages, and the message that LoRA gives', async () => {
    const { status, headers, body } = await service.http.send('GET', `/sag/sag/${ukendt}`);

    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(body).toMatchObject({
      type: '/problemer/ikke-fundet',
      title: 'Ikke fundet',
      status: 404,
      kode: 'ikke-fundet',
    });
    expect(body).toMatchObject({
      detail: expect.stringContaining(ukendt) as unknown,
      detailEn: expect.stringContaining(ukendt) as unknown,
      message: expect.stringContaining('Der er ingen sag') as unknown,
    });
  });

  it.each([
    ['GET', '/sag'],
    ['GET', '/sag/dokument'],
    ['POST', `/sag/sag/${ukendt}`],
    ['PUT', '/sag/sag'],
    ['PATCH', '/sag/sag'],
    ['DELETE', '/sag/sag'],
    ['GET', `/sag/sag/${ukendt}/mere`],
  ] as const)('%s %s is 404', async (method, path) => {
    const body = method === 'GET' ? undefined : {};

    expect(await service.http.refused(method, path, body)).toMatchObject({ status: 404, kode: 'ukendt-adresse' });
  });

  describe('of a body', () => {
    let levende: string;
    let before: Record<string, number>;
    beforeAll(async () => {
      levende = await sager.opret(enSag());
    });
    beforeEach(async () => {
      before = await storedRows(service);
    });
    afterEach(async () => {
      expect(await storedRows(service)).toEqual(before);
    });

    it.each([
      ['{ "note": ', 'ugyldig-json'],
      ['intet', 'ugyldig-json'],
      ["{'note': 'x'}", 'ugyldig-json'],
      ['{"note": "x",}', 'ugyldig-json'],
      ['\u{feff}{}', 'tom-anmodning'],
      ['', 'tom-anmodning'],
      ['{}', 'tom-anmodning'],
      ['null', 'tom-anmodning'],
      ['""', 'tom-anmodning'],
      ['[]', 'ugyldig-anmodning'],
      ['7', 'ugyldig-anmodning'],
      ['"tekst"', 'ugyldig-anmodning'],
    ])('%j is %s', async (text, kode) => {
      expect(await service.http.refused('POST', '/sag/sag', text)).toMatchObject({ status: 400, kode });
      expect(await service.http.refused('PUT', `/sag/sag/${ukendt}`, text)).toMatchObject({ status: 400, kode });
      expect(await service.http.refused('PATCH', `/sag/sag/${ukendt}`, text)).toMatchObject({ status: 400, kode });
    });

    it('that is not in UTF-8 is refused, not mended', async () => {
      const latin1 = Buffer.from(JSON.stringify(enSag({ titel: 'Kærgård' })), 'latin1');

      expect(await service.http.refused('POST', '/sag/sag', latin1)).toMatchObject({
        status: 400,
        kode: 'ugyldig-json',
      });
    });

    it('that is packed is refused as such', async () => {
      const packed = gzipSync(JSON.stringify(enSag()));

      expect(await service.http.refused('POST', '/sag/sag', packed, { 'content-encoding': 'gzip' })).toMatchObject({
        status: 415,
        kode: 'ukendt-indpakning',
      });
    });

    it('of a slet may be left out or say nothing, but must be an object', async () => {
      for (const text of ['', 'null', '""', '{}'])
        expect(await service.http.refused('DELETE', `/sag/sag/${ukendt}`, text)).toMatchObject({ status: 404 });
      for (const text of ['7', '[]', '"slet"', 'true'])
        expect(await service.http.refused('DELETE', `/sag/sag/${ukendt}`, text)).toMatchObject({ status: 400 });
    });

    it('that is not JSON by its type is as none', async () => {
      const xml = { 'content-type': 'application/xml' };

      expect(await service.http.refused('POST', '/sag/sag', '<sag/>', xml)).toMatchObject({ kode: 'tom-anmodning' });
    });

    it('names every fault at once, each with its place', async () => {
      const { status, kode, steder } = await sager.afvistOpret({
        note: 7,
        farve: 'blå',
        attributter: {
          sagegenskaber: [
            { titel: 1, virkning: { from: 'i morgen', to: 'infinity' } },
            { ...enSag().attributter.sagegenskaber[0], principiel: 'ja', virkning: mellem(2020, 2010) },
          ],
        },
        tilstande: { sagfremdrift: [{ fremdrift: 'Glemt', virkning: HELE_TIDEN }] },
        relationer: { ejer: [{ uuid: 'x', virkning: HELE_TIDEN }], ven: [] },
      });

      expect([status, kode]).toEqual([400, 'ugyldig-anmodning']);
      expect(steder).toEqual(
        expect.arrayContaining([
          '/note',
          '/farve',
          '/attributter/sagegenskaber/0/titel',
          '/attributter/sagegenskaber/0/virkning/from',
          '/attributter/sagegenskaber/1/principiel',
          '/attributter/sagegenskaber/1/virkning',
          '/tilstande/sagfremdrift/0/fremdrift',
          '/relationer/ejer/0/uuid',
          '/relationer/ven',
        ]),
      );
    });

    it.each([
      ['overlapping', mellem(2000, 2015), 'virkning-overlapper'],
      ['empty', mellem(2020, 2020), 'virkning-tom'],
      ['reversed', mellem(2020, 2010), 'virkning-vendt'],
    ])('with %s periods is refused, in an opret and in a ret', async (_, virkning, kode) => {
      const [first] = enSag({ virkning: mellem(2010, 2019) }).attributter.sagegenskaber;
      const attributter = { sagegenskaber: [first, { ...first, virkning }] };

      expect(await sager.afvistOpret({ ...enSag(), attributter })).toMatchObject({ status: 400, koder: [kode] });
      expect(await sager.afvistRet(levende, { attributter })).toMatchObject({ status: 400, koder: [kode] });
    });

    it('of a dokument with unknown members or wrong types is refused, as for all types', async () => {
      const body = { ...etDokument({ brevdato: 'snart', major: 1.5 }), extra: true };
      const { status, steder } = await dokumenter.afvistOpret(body);

      expect(status).toBe(400);
      expect(steder.toSorted()).toEqual([
        '/attributter/dokumentegenskaber/0/brevdato',
        '/attributter/dokumentegenskaber/0/major',
        '/extra',
      ]);
    });

    it('with a mandatory field or state missing is refused', async () => {
      const { sagegenskaber } = enSag().attributter;

      expect(await sager.afvistOpret({ attributter: { sagegenskaber } })).toMatchObject({
        status: 400,
        koder: ['mangler'],
      });
      expect(
        await sager.afvistOpret(withValue(enSag(), ['attributter', 'sagegenskaber', 0, 'titel'], undefined)),
      ).toMatchObject({ status: 400, koder: ['mangler'] });
    });
  });

  describe('of a ret of a living object', () => {
    it.each([
      ['an unknown attribute', { attributter: { sagegenskaber: [{ farve: 'blå', virkning: HELE_TIDEN }] } }],
      ['an unknown set of attributes', { attributter: { sagfarver: [{ farve: 'blå', virkning: HELE_TIDEN }] } }],
      ['an unknown relation', { relationer: { ven: [{ uuid: ukendt, virkning: HELE_TIDEN }] } }],
      ['an unknown member', { farver: [] }],
      ['an unknown life cycle', { livscyklus: 'Levende', attributter: { sagegenskaber: [{ titel: 1 }] } }],
      ['a period without virkning', { attributter: { sagegenskaber: [{ titel: 'x' }] } }],
      ['a value of the wrong type', { attributter: { sagegenskaber: [{ titel: {}, virkning: fra(2000) }] } }],
    ])('%s is 400, and nothing is written', async (_, body) => {
      const uuid = await sager.opret(enSag());
      const before = await storedRows(service);

      expect(await sager.afvistRet(uuid, body)).toMatchObject({ status: 400, kode: 'ugyldig-anmodning' });
      expect(await storedRows(service)).toEqual(before);
    });
  });

  describe.each(OBJEKTTYPER.map((type) => [type.navn, type] as const))('%s', (_, type) => {
    const path = `/${type.del}/${type.navn}`;
    const fuld = fuldOpret(type);
    const objekter = allPaths(fuld).filter((sti) => {
      const value = valueAt(fuld, sti);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });

    it('takes its full body', async () => {
      expect(await service.http.ok('POST', path, fuld)).toMatchObject({ status: 201 });
    });

    it.each(['ukendt', '__proto__', 'constructor', 'toString'])(
      'refuses the member %s wherever it is put, and names each place',
      async (name) => {
        const before = await storedRows(service);
        // The innermost first, as the way to an outer one is then still the same.
        const body = objekter.toReversed().reduce<unknown>((changed, sti) => withMember(changed, sti, name), fuld);
        const { status, steder } = await service.http.refused('POST', path, body);

        expect(status).toBe(400);
        expect(new Set(steder)).toEqual(new Set(objekter.map((sti) => pointer([...sti, name]))));
        expect(await storedRows(service)).toEqual(before);
      },
    );
  });
});
