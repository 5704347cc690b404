import { describe, expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { fuldOpret } from '../testing/model-bodies.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { HELE_TIDEN } from '../testing/objekter/virkning.js';
import { allPaths, pointer, valueAt, withValue } from '../testing/pointers.js';
import { rawRequest } from '../testing/raw-request.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';

describeService('sært input', [sag, dokument], (service) => {
  const sager = service.of(sag);
  const dokumenter = service.of(dokument);

  describe('signs that cannot be stored', () => {
    it.each([
      ['NUL', 'a\u0000b'],
      ['half a surrogate pair', 'a\ud800b'],
    ])('%s is refused in every text there is', async (_, text) => {
      for (const type of [sag, dokument]) {
        const path = `/${type.del}/${type.navn}`;
        const fuld = fuldOpret(type);
        const texts = allPaths(fuld).filter((sti) => typeof valueAt(fuld, sti) === 'string');
        const before = await storedRows(service);
        for (const sti of texts) {
          const refusal = await service.http.refused('POST', path, withValue(fuld, sti, text));
          expect([refusal.status, ...refusal.steder]).toContain(pointer(sti));
        }
        expect(await storedRows(service)).toEqual(before);
      }
    });

    it.each([
      [400, '/sag/sag?titel=a%00b'],
      [400, '/sag/sag?ejer=urn:a%00b'],
      [404, '/sag/sag/a%00b'],
      [404, '/dokument/dokument/%00'],
    ])('are %i in %s', async (status, path) => {
      expect((await service.http.send('GET', path)).status).toBe(status);
    });
  });

  describe('signs that can', () => {
    it.each([
      ['every kind of white space', ' \t\r\n\u00a0\u2028 '],
      ['quotes and backslashes', `' " \\ \\\\ $$ $1 {} [] ; --`],
      ['control signs', '\u0001\u001f\u007f\u0085'],
      ['letters beyond the basic plane', '𝒳 😀 👩‍👩‍👧'],
      ['two ways to write one letter', '\u00e5 a\u030a'],
      ['JSON in a text', '{"a":[null,"b"]}'],
      ['a word that databases know', 'infinity'],
    ])('%s come back as they were', async (_, titel) => {
      const uuid = await sager.opret(
        enSag({ titel, relationer: { ejer: [{ urn: `urn:${titel}`, virkning: HELE_TIDEN }] } }),
      );

      expect(await sager.laes(uuid)).toMatchObject({
        attributter: { sagegenskaber: [{ titel }] },
        relationer: { ejer: [{ urn: `urn:${titel}` }] },
      });
    });
  });

  describe('numbers', () => {
    it.each(['1e400', '-1e400', '1.5', '2147483648', '-2147483649', '1e9999999', '99999999999999999999'])(
      '%s is refused where an integer belongs',
      async (number) => {
        const text = JSON.stringify(etDokument({ major: 4242 })).replace('4242', number);
        expect(await service.http.refused('POST', '/dokument/dokument', text)).toMatchObject({
          status: 400,
          steder: ['/attributter/dokumentegenskaber/0/major'],
        });
      },
    );

    it.each([
      [2147483647, 2147483647],
      [-2147483648, -2147483648],
      [1.0, 1],
    ])('%p is stored', async (major, stored) => {
      const uuid = await dokumenter.opret(etDokument({ major }));

      expect(await dokumenter.laes(uuid)).toMatchObject({ attributter: { dokumentegenskaber: [{ major: stored }] } });
    });
  });

  describe('instants', () => {
    it.each([
      '0001-01-01',
      '4713-01-01 BC',
      '294276-12-31',
      '-infinity',
      '1893-04-01T00:00:00 Europe/Copenhagen',
      '2016-12-31T23:59:60Z',
      '2026-03-29T02:30:00 Europe/Copenhagen',
      '2026-01-31T24:00:00',
    ])('%s begins a period', async (from) => {
      const uuid = await sager.opret(enSag({ virkning: { from, to: 'infinity' } }));

      expect((await sager.laes(uuid)).attributter?.sagegenskaber).toHaveLength(1);
    });

    it.each([
      '',
      'now',
      'today',
      '2026-02-30',
      '5000-01-01 BC',
      '294277-01-01',
      '999999999-01-01',
      '1e400',
      '2026-1-1T99:00',
    ])('%j is refused', async (from) => {
      expect(await sager.afvistOpret(enSag({ virkning: { from, to: 'infinity' } }))).toMatchObject({
        status: 400,
        koder: expect.arrayContaining(['ugyldigt-tidspunkt']) as unknown,
      });
    });
  });

  describe('JSON', () => {
    it('nested a hundred thousand deep is 400', async () => {
      const deep = `{"note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

      expect(await service.http.refused('POST', '/sag/sag', deep)).toMatchObject({ status: 400 });
      const uuid = await service.of(sag).opret(enSag());
      expect(await service.http.refused('PATCH', `/sag/sag/${uuid}`, deep)).toMatchObject({ status: 400 });
    });

    it('with a member twice counts the last', async () => {
      const text = JSON.stringify(enSag({ titel: 'SIDST' })).replace('"titel":', '"titel":"FØRST","titel":');
      const { body } = await service.http.ok('POST', '/sag/sag', text);

      expect(await sager.laes((body as { uuid: string }).uuid)).toMatchObject({
        attributter: { sagegenskaber: [{ titel: 'SIDST' }] },
      });
    });

    it('larger than 64 MB is 413', async () => {
      const { outgoing, answer } = {
        ...rawRequest(service.url, 'POST', '/sag/sag', { 'content-type': 'application/json' }),
      };
      outgoing.on('error', () => undefined);
      outgoing.setHeader('content-length', String(65 * 1024 * 1024));
      outgoing.write('{"note":"');

      expect(await answer()).toMatchObject({ status: 413 });
      outgoing.destroy();
    });

    it('that is not UTF-8 is stored with the sign for what cannot be read', async () => {
      const text = Buffer.concat([
        Buffer.from(JSON.stringify(enSag({ titel: 'ZZ' })).split('ZZ')[0]!),
        Buffer.from([0xff, 0xfe]),
      ]);
      const request = rawRequest(service.url, 'POST', '/sag/sag', { 'content-type': 'application/json' });
      request.outgoing.end(text);

      expect((await request.answer()).status).toBe(400);
    });
  });

  describe('names of JavaScript', () => {
    it('as texts are texts', async () => {
      for (const titel of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN']) {
        const uuid = await sager.opret(enSag({ titel, hjemmel: titel }));
        expect(await sager.laes(uuid)).toMatchObject({ attributter: { sagegenskaber: [{ titel, hjemmel: titel }] } });
        expect(await sager.soeg({ titel, uuid })).toEqual([uuid]);
      }
    });

    it('as texts that tell parts apart are texts', async () => {
      const names = ['__proto__', 'constructor', 'length'];
      const dele = names.map((deltekst) => enDel({ deltekst }));
      const uuid = await dokumenter.opret(
        etDokument({ varianter: names.map((varianttekst) => enVariant({ varianttekst, dele })) }),
      );
      const { varianter } = await dokumenter.laes(uuid);

      expect(varianter?.map(({ varianttekst, dele: own }) => [varianttekst, own?.length]).toSorted()).toEqual(
        names.map((name) => [name, 3]).toSorted(),
      );
    });

    it('leave the process as it was', () => {
      expect(({} as Record<string, unknown>).a).toBeUndefined();
    });
  });
});
