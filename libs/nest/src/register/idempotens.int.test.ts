import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import type { Answer, Method } from '../testing/http-client.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService, SCHEMA } from '../testing/test-service.js';

/** What a client sees of an answer. */
const seen = ({ status, headers, body }: Answer): object => ({ status, etag: headers.get('etag'), body });

describeService('idempotens', [sag, dokument], (service) => {
  const sager = service.of(sag);
  const enRet = (titel: string): object => ({ attributter: { sagegenskaber: [{ titel, virkning: fra(2000) }] } });
  const send = async (method: Method, path: string, body: unknown, noegle: string): Promise<Answer> =>
    service.http.send(method, path, body, { 'idempotency-key': noegle });
  const refused = async (method: Method, path: string, body: unknown, noegle: string) =>
    service.http.refused(method, path, body, { 'idempotency-key': noegle });

  describe('a write that is sent again with its key', () => {
    it('is answered as the first time, and writes nothing', async () => {
      const uuid = await sager.opret(enSag());
      const ny = randomUUID();
      const historik = { registreringer: await sager.historik(uuid) };
      const requests: readonly (readonly [Method, string, unknown, number])[] = [
        ['POST', '/sag/sag', enSag(), 201],
        ['PUT', `/sag/sag/${ny}`, enSag(), 200],
        ['PUT', `/sag/sag/${ny}`, enSag({ titel: 'B' }), 200],
        ['PUT', `/sag/sag/${randomUUID()}`, historik, 200],
        ['PATCH', `/sag/sag/${uuid}`, enRet('B'), 200],
        ['PATCH', `/sag/sag/${uuid}`, { livscyklus: 'Passiv' }, 200],
        ['DELETE', `/sag/sag/${uuid}`, { note: 'væk' }, 202],
        ['DELETE', `/sag/sag/${ny}`, undefined, 202],
      ];
      for (const [method, path, body, status] of requests) {
        const noegle = randomUUID();
        const first = await send(method, path, body, noegle);
        const stored = await storedRows(service);
        const again = await send(method, path, body, noegle);

        expect([method, path, first.status]).toEqual([method, path, status]);
        expect(seen(again)).toEqual(seen(first));
        expect(await storedRows(service)).toEqual(stored);
      }
    });

    it('is answered so when others have written since, and whatever it builds on', async () => {
      const uuid = await sager.opret(enSag());
      const noegle = randomUUID();
      const headers = { 'idempotency-key': noegle, 'if-match': await sager.etag(uuid) };
      const first = await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'), headers);
      await sager.ret(uuid, { note: 'C', attributter: { sagegenskaber: [{ titel: 'C', virkning: fra(2000) }] } });
      await sager.passiver(uuid);
      const again = await service.http.ok('PATCH', `/sag/sag/${uuid}`, enRet('B'), headers);

      expect(seen(again)).toEqual(seen(first));
      expect(await sager.laes(uuid)).toMatchObject({
        livscykluskode: 'Passiveret',
        attributter: { sagegenskaber: [{ titel: 'C' }] },
      });
    });

    it('makes one object of an opret that was changed and deleted since', async () => {
      const noegle = randomUUID();
      const first = await send('POST', '/sag/sag', enSag(), noegle);
      const { uuid } = first.body as { uuid: string };
      await sager.slet(uuid);

      expect(seen(await send('POST', '/sag/sag', enSag(), noegle))).toEqual(seen(first));
      expect(await sager.historik(uuid)).toHaveLength(2);
    });

    it('makes one haendelse', async () => {
      const noegle = randomUUID();
      const { body } = await send('POST', '/sag/sag', enSag(), noegle);
      await send('POST', '/sag/sag', enSag(), noegle);
      const { uuid } = body as { uuid: string };

      expect(await service.sql(`select nr from ${SCHEMA}.haendelse where objekt = '${uuid}'`)).toHaveLength(1);
    });

    it('does not delete what was revived since a slet that found it deleted', async () => {
      const uuid = await sager.opret(enSag());
      const noegle = randomUUID();
      await sager.slet(uuid);
      const first = await send('DELETE', `/sag/sag/${uuid}`, undefined, noegle);
      await sager.importer(uuid, enSag());

      expect(seen(await send('DELETE', `/sag/sag/${uuid}`, undefined, noegle))).toEqual(seen(first));
      expect(await sager.laes(uuid)).toMatchObject({ livscykluskode: 'Importeret' });
    });

    it('imports a history once, also when it has been added to since', async () => {
      const fraUuid = await sager.opret(enSag());
      await sager.ret(fraUuid, { attributter: { sagegenskaber: [{ titel: 'B', virkning: fra(2010) }] } });
      const body = { registreringer: await sager.historik(fraUuid) };
      const path = `/sag/sag/${randomUUID()}`;
      const noegle = randomUUID();
      const first = await send('PUT', path, body, noegle);
      await service.http.ok('PATCH', path, enRet('C'));

      expect(seen(await send('PUT', path, body, noegle))).toEqual(seen(first));
      expect(await refused('PUT', path, body, randomUUID())).toMatchObject({ status: 409 });
    });

    it('is known whether the key is quoted or not', async () => {
      const noegle = randomUUID();
      const first = await send('POST', '/sag/sag', enSag(), noegle);

      expect(seen(await send('POST', '/sag/sag', enSag(), `"${noegle}"`))).toEqual(seen(first));
    });
  });

  describe('writes at the same time with one key', () => {
    it.each<[string, Method, (uuid: string) => string, (titel: string) => object]>([
      ['of an opret', 'POST', () => '/sag/sag', (titel) => enSag({ titel })],
      ['of an importer of a new uuid', 'PUT', () => `/sag/sag/${randomUUID()}`, (titel) => enSag({ titel })],
      ['of an importer over an object', 'PUT', (uuid) => `/sag/sag/${uuid}`, (titel) => enSag({ titel })],
      ['of a ret', 'PATCH', (uuid) => `/sag/sag/${uuid}`, enRet],
      ['of a passiver', 'PATCH', (uuid) => `/sag/sag/${uuid}`, () => ({ livscyklus: 'Passiv' })],
      ['of a slet', 'DELETE', (uuid) => `/sag/sag/${uuid}`, () => ({ note: 'væk' })],
    ])('%s are one, and all are answered alike', async (_, method, pathOf, bodyOf) => {
      const uuid = await sager.opret(enSag());
      const path = pathOf(uuid);
      const noegle = randomUUID();
      const before = await storedRows(service);
      const answers = await Promise.all(
        Array.from({ length: 12 }, async () => seen(await send(method, path, bodyOf('B'), noegle))),
      );
      const after = await storedRows(service);

      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject({ body: { uuid: expect.any(String) as unknown } });
      expect((after.sag_registrering ?? 0) - (before.sag_registrering ?? 0)).toBe(1);
      expect((after.idempotens ?? 0) - (before.idempotens ?? 0)).toBe(1);
    });

    it('are one among others of the same object', async () => {
      const uuid = await sager.opret(enSag());
      const path = `/sag/sag/${uuid}`;
      const enRetI = (aar: number): object => ({
        attributter: { sagegenskaber: [{ titel: `T${aar}`, virkning: mellem(aar, aar + 1) }] },
      });
      const keyed = Array.from({ length: 10 }, () => ({ noegle: randomUUID(), aar: 0 })).map((each, i) => ({
        ...each,
        aar: 2001 + i,
      }));
      const answers = await Promise.all(
        [...keyed, ...keyed, ...keyed].map(async ({ noegle, aar }) => send('PATCH', path, enRetI(aar), noegle)),
      );

      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      expect(await sager.historik(uuid)).toHaveLength(11);
      for (const i of keyed.keys()) {
        const etags = [i, i + 10, i + 20].map((j) => answers[j]!.headers.get('etag'));
        expect(new Set(etags).size).toBe(1);
      }
    });

    it('of which bodies differ let one through', async () => {
      const uuid = await sager.opret(enSag());
      const noegle = randomUUID();
      const answers = await Promise.all(
        Array.from({ length: 8 }, async (_, i) => send('PATCH', `/sag/sag/${uuid}`, enRet(`T${i}`), noegle)),
      );

      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(7).fill(422)]);
      expect(await sager.historik(uuid)).toHaveLength(2);
    });
  });

  describe('a key that was used', () => {
    it('is 422 with another body or another operation, and nothing is written', async () => {
      const noegle = randomUUID();
      const { body } = await send('POST', '/sag/sag', enSag(), noegle);
      const path = `/sag/sag/${(body as { uuid: string }).uuid}`;
      const ret = randomUUID();
      await send('PATCH', path, enRet('B'), ret);
      const before = await storedRows(service);

      for (const [method, where, other, key] of [
        ['POST', '/sag/sag', enSag({ titel: 'B' }), noegle],
        ['PUT', path, enSag(), noegle],
        ['PATCH', path, enRet('C'), ret],
        ['PATCH', path, { livscyklus: 'Passiv' }, ret],
        ['PUT', path, enRet('B'), ret],
        ['DELETE', path, undefined, ret],
      ] as const) {
        const { status } = await send(method, where, other, key);
        expect([method, where, status]).toEqual([method, where, method === 'PUT' && key === ret ? 400 : 422]);
      }
      expect(await refused('DELETE', path, undefined, ret)).toMatchObject({ kode: 'idempotens-noegle-genbrugt' });
      expect(await storedRows(service)).toEqual(before);
    });

    it('is another one at another object', async () => {
      const [a, b] = [await sager.opret(enSag()), await sager.opret(enSag())];
      const noegle = randomUUID();
      await send('PATCH', `/sag/sag/${a}`, enRet('B'), noegle);
      await send('PATCH', `/sag/sag/${b}`, enRet('C'), noegle);

      expect(await sager.laes(b)).toMatchObject({ attributter: { sagegenskaber: [{ titel: 'C' }] } });
    });

    it('is not used up by a refusal', async () => {
      const noegle = randomUUID();
      expect(await refused('POST', '/sag/sag', {}, noegle)).toMatchObject({ status: 400 });
      const { status, body } = await send('POST', '/sag/sag', enSag(), noegle);
      const { uuid } = body as { uuid: string };
      const ret = randomUUID();
      await service.http.refused('PATCH', `/sag/sag/${uuid}`, enRet('B'), {
        'idempotency-key': ret,
        'if-match': '"7"',
      });

      expect(status).toBe(201);
      expect((await send('PATCH', `/sag/sag/${uuid}`, enRet('C'), ret)).status).toBe(200);
    });
  });

  it('that is no key is 400 and names the header, and nothing is written', async () => {
    const before = await storedRows(service);
    for (const noegle of ['', '""', 'a b', '"a', 'x'.repeat(256), '"a", "b"']) {
      expect(await refused('POST', '/sag/sag', enSag(), noegle)).toMatchObject({
        status: 400,
        steder: ['?Idempotency-Key'],
      });
    }
    expect(await storedRows(service)).toEqual(before);
  });

  it('is not used up by dryRun', async () => {
    const noegle = randomUUID();
    const { status } = await send('POST', '/sag/sag?dryRun=true', enSag(), noegle);

    expect(status).toBe(200);
    expect((await send('POST', '/sag/sag', enSag({ titel: 'B' }), noegle)).status).toBe(201);
  });

  describe('a form', () => {
    const medFil = etDokument({ varianter: [enVariant({ dele: [enDel({ indhold: 'field:f1' })] })] });
    const post = async (noegle: string, content: string, json: object = medFil): Promise<Answer> => {
      const form = new FormData();
      form.append('json', JSON.stringify(json));
      form.append('f1', new Blob([content]), 'f1.txt');
      return send('POST', '/dokument/dokument', form, noegle);
    };
    const files = async (): Promise<number> => {
      const entries = await readdir(service.indhold, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).length;
    };

    it('that is sent again with its files is answered as the first time, and its files are kept once', async () => {
      const noegle = randomUUID();
      const before = await files();
      const first = await post(noegle, 'Kære nabo');
      const again = await post(noegle, 'Kære nabo');

      expect(first.status).toBe(201);
      expect(seen(again)).toEqual(seen(first));
      expect((await files()) - before).toBe(1);
    });

    it('with another file, or other JSON, is 422, and its files are not kept', async () => {
      const noegle = randomUUID();
      await post(noegle, 'Kære nabo');
      const before = await files();

      expect((await post(noegle, 'Kære nabo!')).status).toBe(422);
      expect((await post(noegle, 'Kære nabo', { ...medFil, note: 'B' })).status).toBe(422);
      expect(await files()).toBe(before);
    });
  });

  it('is forgotten when the time is over in which a write may be sent again', async () => {
    const old = await sager.opret(enSag());
    await send('PATCH', `/sag/sag/${old}`, enRet('B'), 'gammel');
    await service.sql(
      `update ${SCHEMA}.idempotens set registreret = registreret - interval '401 days' where objekt = '${old}'`,
    );
    const ny = await sager.opret(enSag());
    await send('PATCH', `/sag/sag/${ny}`, enRet('B'), 'ny');
    const importeret = randomUUID();
    const [foerst] = await sager.historik(ny);
    const historik = {
      registreringer: [{ ...foerst, fratidspunkt: { tidsstempeldatotid: '2015-01-01T00:00:00+00:00' } }],
    };
    await send('PUT', `/sag/sag/${importeret}`, historik, 'importeret');
    await service.noegleoprydning.round();
    const rows = await service.sql<{ objekt: string }>(
      `select objekt::text from ${SCHEMA}.idempotens where objekt in ('${old}', '${ny}', '${importeret}') order by registreret`,
    );

    expect(rows.map(({ objekt }) => objekt)).toEqual([ny, importeret]);
  });
});
