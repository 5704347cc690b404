import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

/** A change of the title. */
const enRet = (titel: string, virkning = fra(2000)): object => ({
  attributter: { sagegenskaber: [{ titel, virkning }] },
});

describeService('samtidighed', [sag], (service) => {
  const sager = service.of(sag);

  describe('writes at the same time', () => {
    it('of one object all come through, each as a registrering of its own', async () => {
      const uuid = await sager.opret(enSag());
      await Promise.all(
        Array.from({ length: 20 }, async (_, i) =>
          service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet(`T${i}`, mellem(2001 + i, 2002 + i))),
        ),
      );
      const [newest, ...before] = await sager.historik(uuid);

      expect(before).toHaveLength(20);
      expect(tidslinje(newest?.attributter?.sagegenskaber, ({ titel }) => titel)).toEqual([
        '[2000,2001) Skovvej 3: carport',
        ...Array.from({ length: 20 }, (_, i) => `[${2001 + i},${2002 + i}) T${i}`),
        '[2021,infinity) Skovvej 3: carport',
      ]);
    });

    it('that add to a numbered relation each get a number of their own', async () => {
      const uuid = await sager.opret(enSag());
      await Promise.all(
        Array.from({ length: 20 }, async () =>
          sager.ret(uuid, { relationer: { andresager: [{ uuid: randomUUID(), virkning: fra(2000) }] } }),
        ),
      );
      const { relationer } = await sager.laes(uuid);

      expect(relationer?.andresager?.map(({ indeks }) => indeks).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      );
    });

    it('of an importer of one new uuid make one object', async () => {
      const uuid = randomUUID();
      await Promise.all(Array.from({ length: 6 }, async () => sager.importer(uuid, enSag())));

      expect((await sager.historik(uuid)).map(({ livscykluskode }) => livscykluskode)).toEqual([
        ...Array<string>(5).fill('Rettet'),
        'Importeret',
      ]);
    });

    it('that all delete make one registrering', async () => {
      const uuid = await sager.opret(enSag());
      await Promise.all(Array.from({ length: 6 }, async () => sager.slet(uuid)));

      expect(await sager.historik(uuid)).toHaveLength(2);
    });
  });

  describe('If-Match', () => {
    it('with the ETag of the current registrering lets a write through, which answers the next ETag', async () => {
      const uuid = await sager.opret(enSag());
      const etag = await sager.etag(uuid);
      const { headers } = await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'), { 'if-match': etag });

      expect(headers.get('etag')).not.toBe(etag);
      expect(headers.get('etag')).toBe(await sager.etag(uuid));
    });

    it('with an earlier ETag is 412, and changes nothing', async () => {
      const uuid = await sager.opret(enSag());
      const etag = await sager.etag(uuid);
      await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'));
      const stale = { 'if-match': etag };

      for (const [method, body] of [
        ['PATCH', enRet('C')],
        ['PATCH', { livscyklus: 'Passiv' }],
        ['PUT', enSag()],
        ['DELETE', undefined],
      ] as const) {
        expect(await service.http.refused(method, `/sag/sag/${uuid}`, body, stale)).toMatchObject({
          status: 412,
          kode: 'forudsaetning-fejlet',
        });
      }
      expect(await sager.historik(uuid)).toHaveLength(2);
    });

    it('lets one of many writes with the same ETag through', async () => {
      const uuid = await sager.opret(enSag());
      const etag = await sager.etag(uuid);
      const answers = await Promise.all(
        Array.from({ length: 10 }, async (_, i) =>
          service.http.send('PATCH', `/sag/sag/${uuid}`, enRet(`T${i}`), { 'if-match': etag }),
        ),
      );

      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(9).fill(412)]);
      expect(await sager.historik(uuid)).toHaveLength(2);
    });

    it('with a star lets any write through', async () => {
      const uuid = await sager.opret(enSag());
      await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'), { 'if-match': '*' });

      expect(await sager.historik(uuid)).toHaveLength(2);
    });

    it('that is no ETag of ours is 400', async () => {
      const uuid = await sager.opret(enSag());
      for (const header of ['7', 'W/"1"', '"1",', '"abc"', '"-1"', '"99999999999999999999"']) {
        expect(
          await service.http.refused('PATCH', `/sag/sag/${uuid}`, enRet('B'), { 'if-match': header }),
        ).toMatchObject({ status: 400, kode: 'ugyldig-anmodning', steder: ['?If-Match'] });
      }
    });

    it('none: * at an object that is there is 412, and makes one where there is none', async () => {
      const uuid = randomUUID();
      const ny = { 'if-none-match': '*' };
      await service.http.ok('PUT', `/sag/sag/${uuid}`, enSag(), ny);

      expect(await service.http.refused('PUT', `/sag/sag/${uuid}`, enSag(), ny)).toMatchObject({ status: 412 });
      expect(await sager.historik(uuid)).toHaveLength(1);
    });

    it('takes several ETags, of which one must be that of the current registrering', async () => {
      const uuid = await sager.opret(enSag());
      await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'), { 'if-match': '"7" ,"1"' });

      expect(
        await service.http.refused('PATCH', `/sag/sag/${uuid}`, enRet('C'), { 'if-match': '"1", "3"' }),
      ).toMatchObject({ status: 412 });
    });

    it.each(['"1"', '*'])('%s at an object that is not there is 412, and makes none', async (etag) => {
      const uuid = randomUUID();
      expect(await service.http.refused('PUT', `/sag/sag/${uuid}`, enSag(), { 'if-match': etag })).toMatchObject({
        status: 412,
        kode: 'forudsaetning-fejlet',
      });
      expect(await sager.afvistLaes(uuid)).toMatchObject({ status: 404 });
    });
  });
});

describeService(
  'samtidighed, hvor If-Match kræves',
  [sag],
  (service) => {
    const sager = service.of(sag);

    it('lets through what is new, and what says what it builds on; all else is 428', async () => {
      const uuid = await sager.opret(enSag());
      const path = `/sag/sag/${uuid}`;
      for (const [method, body] of [
        ['PATCH', enRet('B')],
        ['PATCH', { livscyklus: 'Passiv' }],
        ['PUT', enSag()],
        ['DELETE', undefined],
      ] as const)
        expect(await service.http.refused(method, path, body)).toMatchObject({
          status: 428,
          kode: 'forudsaetning-kraeves',
        });
      await service.http.ok('PATCH', path, enRet('B'), { 'if-match': '"1"' });
      await service.http.ok('DELETE', path, undefined, { 'if-match': '*' });
      await sager.importer(randomUUID(), enSag());

      expect(await sager.historik(uuid)).toHaveLength(3);
    });
  },
  { kraevIfMatch: true },
);
