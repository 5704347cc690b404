import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bruger, dokument, OBJEKTTYPER, organisationenhed, sag } from '@sagdok/model';
import { fuldOpret } from '../testing/model-bodies.js';
import { enOrganisationenhed } from '../testing/objekter/en-organisationenhed.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN } from '../testing/objekter/virkning.js';
import { allPaths, pointer, valueAt, withValue } from '../testing/pointers.js';
import { rawRequest } from '../testing/raw-request.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';

/** Letters that take four bytes each. */
const brede = (length: number): string => '😀'.repeat(length);

describeService('sært input', [sag, dokument, organisationenhed, bruger], (service) => {
  const sager = service.of(sag);
  const dokumenter = service.of(dokument);
  const enheder = service.of(organisationenhed);

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

    it('in a search or a path are 400 or 404', async () => {
      for (const path of [
        '/sag/sag?titel=a%00b',
        '/sag/sag?ejer=urn:a%00b',
        '/sag/sag/a%00b',
        '/dokument/dokument/%00',
      ])
        expect([400, 404, 200]).toContain((await service.http.send('GET', path)).status);
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

  describe('long texts', () => {
    it('of a megabyte are stored where objects are not found by them', async () => {
      const beskrivelse = `${'æ'.repeat(1_000_000)}.`;
      const uuid = await sager.opret(enSag({ beskrivelse, note: beskrivelse }));
      const laest = await sager.laes(uuid);

      expect(laest.attributter?.sagegenskaber?.[0]?.beskrivelse === beskrivelse).toBe(true);
      expect(laest.note === beskrivelse).toBe(true);
      expect(await sager.soeg({ beskrivelse: `${'Æ'.repeat(900)}%`, uuid })).toEqual([uuid]);
    });

    it('in a field that objects are found by are refused in time, with the place', async () => {
      for (const navn of ['titel', 'sagsnummer', 'brugervendtnoegle'] as const) {
        for (const text of [brede(700), 'x'.repeat(3000), 'x'.repeat(1_000_000)]) {
          expect(await sager.afvistOpret(enSag({ [navn]: text }))).toMatchObject({
            status: 400,
            kode: 'ugyldig-anmodning',
            steder: [`/attributter/sagegenskaber/0/${navn}`],
          });
        }
      }
    });

    it('in urns, and in the texts that tell parts apart, are refused in time too', async () => {
      const urn = `urn:${'x'.repeat(3000)}`;
      expect(await sager.afvistOpret(enSag({ relationer: { ejer: [{ urn, virkning: HELE_TIDEN }] } }))).toMatchObject({
        status: 400,
        steder: ['/relationer/ejer/0/urn'],
      });
      const dele = [enDel({ deltekst: 'x'.repeat(3000) })];
      expect(
        await dokumenter.afvistOpret(etDokument({ varianter: [enVariant({ varianttekst: brede(1000), dele })] })),
      ).toMatchObject({ status: 400, steder: ['/varianter/0/varianttekst', '/varianter/0/dele/0/deltekst'] });
    });

    it('as long as they may be are stored, however many bytes that is', async () => {
      const langt = brede(600);
      const uuid = await sager.opret(
        enSag({ titel: langt, relationer: { ejer: [{ urn: `urn:${brede(596)}`, virkning: HELE_TIDEN }] } }),
      );
      const dele = [
        enDel({ deltekst: langt, relationer: { underredigeringaf: [{ urn: 'urn:x', virkning: fra(2000) }] } }),
      ];
      const dokumentet = await dokumenter.opret(
        etDokument({ titel: langt, varianter: [enVariant({ varianttekst: langt, dele })] }),
      );

      expect(await sager.soeg({ titel: langt, uuid })).toEqual([uuid]);
      expect(await dokumenter.laes(dokumentet)).toMatchObject({
        varianter: [{ varianttekst: langt, dele: [{ deltekst: langt }] }],
      });
    });

    it.each(OBJEKTTYPER.filter(({ navn }) => ['sag', 'dokument', 'organisationenhed', 'bruger'].includes(navn)))(
      'of 20,000 letters in any one text of a $navn are stored or 400',
      async (type) => {
        const fuld = fuldOpret(type);
        for (const sti of allPaths(fuld).filter((each) => typeof valueAt(fuld, each) === 'string')) {
          const text = `urn:${Array.from({ length: 1000 }, () => randomUUID()).join('')}`;
          const { status } = await service.http.send('POST', `/${type.del}/${type.navn}`, withValue(fuld, sti, text));
          expect([pointer(sti), [201, 400].includes(status)]).toEqual([pointer(sti), true]);
        }
      },
    );
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

  describe('many things', () => {
    it('10,000 relations are stored, changed and read', async () => {
      const mange = Array.from({ length: 10_000 }, (_, i) => ({ urn: `urn:sag:${i}`, virkning: HELE_TIDEN }));
      const uuid = await sager.opret(enSag({ relationer: { andresager: mange } }));
      await sager.ret(uuid, { relationer: { andresager: [{ urn: 'urn:en:til', virkning: fra(2000) }] } });
      await sager.ret(uuid, {
        relationer: { andresager: [{ urn: 'urn:ny', indeks: 5000, virkning: fra(2000) }] },
      });
      const { relationer } = await sager.laes(uuid);
      const byIndeks = new Map(relationer?.andresager?.map(({ indeks, urn }) => [indeks, urn]));

      expect([byIndeks.size, byIndeks.get(4999), byIndeks.get(5000), byIndeks.get(10_001)]).toEqual([
        10_001,
        'urn:sag:4998',
        'urn:ny',
        'urn:en:til',
      ]);
    });

    it('10,000 relations that are not numbered are replaced by 9,999 of them', async () => {
      const mange = Array.from({ length: 10_000 }, (_, i) => ({ urn: `urn:opgave:${i}`, virkning: HELE_TIDEN }));
      const uuid = await enheder.opret(enOrganisationenhed({ relationer: { opgaver: mange } }));
      const rows = async (): Promise<number> => (await storedRows(service)).organisationenhed_relation ?? 0;
      const before = await rows();
      await enheder.ret(uuid, { relationer: { opgaver: mange.slice(1) } });

      expect((await enheder.laes(uuid)).relationer?.opgaver).toHaveLength(9999);
      expect(await rows()).toBe(before);
    });

    it('2,000 periods of one set of attributes are stored and merged', async () => {
      const [egenskaber] = enSag().attributter.sagegenskaber;
      const dag = (n: number): string => new Date(Date.UTC(2000, 0, 1 + n)).toISOString();
      const sagegenskaber = Array.from({ length: 2000 }, (_, n) => ({
        ...egenskaber!,
        titel: `dag ${n}`,
        virkning: { from: dag(n), to: dag(n + 1) },
      }));
      const uuid = await sager.opret({ ...enSag(), attributter: { sagegenskaber } });
      await sager.ret(uuid, {
        attributter: { sagegenskaber: [{ hjemmel: 'lov', virkning: { from: dag(500), to: dag(1500) } }] },
      });
      const laest = (await sager.laes(uuid)).attributter?.sagegenskaber ?? [];

      expect([laest.length, laest.filter(({ hjemmel }) => hjemmel === 'lov').length]).toEqual([2000, 1000]);
    });

    it('10,000 faults are told by the first of them', async () => {
      const mange = Array.from({ length: 10_000 }, () => ({ uuid: 'x', virkning: HELE_TIDEN }));
      const { status, steder, koder } = await sager.afvistOpret({ ...enSag(), relationer: { andresager: mange } });

      expect(status).toBe(400);
      expect(steder.length).toBeLessThan(2000);
      expect(koder).toContain('flere-fejl');
    });

    it('a list of 1,000 uuids is answered', async () => {
      const uuid = await sager.opret(enSag());
      const query = Array.from({ length: 1000 }, (_, i) => `uuid=${i === 500 ? uuid : randomUUID()}`).join('&');
      const { status } = await service.http.send('GET', `/sag/sag?${query}`);

      expect([200, 414, 431]).toContain(status);
    });
  });

  describe('JSON', () => {
    it('nested a hundred thousand deep is 400', async () => {
      const deep = `{"note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

      expect(await service.http.refused('POST', '/sag/sag', deep)).toMatchObject({ status: 400 });
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
