import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { OBJEKTTYPER, sag, type RegistreringJson } from '@sagdok/model';
import { fuldOpret } from '../testing/model-bodies.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, HELE_TIDEN, mellem } from '../testing/objekter/virkning.js';
import { at } from '../testing/test-clock.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';
import { TypeClient } from '../testing/type-client.js';

type Historik = readonly RegistreringJson<typeof sag>[];

describeService('importer med historik', OBJEKTTYPER, (service) => {
  const sager = service.of(sag);
  const put = async (uuid: string, registreringer: unknown): Promise<void> => {
    await service.http.ok('PUT', `/sag/sag/${uuid}`, { registreringer });
  };

  /** The history of a case that has been through everything. */
  const enHistorik = async (): Promise<Historik> => {
    service.clock.goFrom(at('2020-01-01T08:00:00.000123Z'));
    const uuid = await sager.opret(
      enSag({ note: 'først', relationer: { andresager: [{ urn: 'urn:1', virkning: HELE_TIDEN }] } }),
    );
    await sager.ret(uuid, {
      attributter: { sagegenskaber: [{ titel: 'B', virkning: mellem(2010, 2020) }] },
      relationer: { andresager: [{ urn: 'urn:2', virkning: fra(2005) }] },
    });
    await sager.passiver(uuid, 'pause');
    await sager.importer(uuid, enSag({ titel: 'C', virkning: fra(2015) }));
    await sager.slet(uuid, 'slut');
    service.clock.goFrom(at('2026-01-01'));
    return sager.historik(uuid);
  };

  it('takes an object over with all its registreringer, their times, users and notes', async () => {
    const historik = await enHistorik();
    const uuid = randomUUID();
    await put(uuid, historik);

    expect(await sager.historik(uuid)).toEqual(historik);
  });

  it('takes them in any order', async () => {
    const historik = await enHistorik();
    const uuid = randomUUID();
    await put(uuid, historik.toReversed());

    expect(await sager.historik(uuid)).toEqual(historik);
  });

  it('repeated adds nothing, and adds what has come since', async () => {
    const historik = await enHistorik();
    const uuid = randomUUID();
    await put(
      uuid,
      historik.slice(2).map((each, i) => (i === 0 ? open(each) : each)),
    );
    const before = await storedRows(service);
    await put(
      uuid,
      historik.slice(2).map((each, i) => (i === 0 ? open(each) : each)),
    );
    expect(await storedRows(service)).toEqual(before);
    await put(uuid, historik);

    expect(await sager.historik(uuid)).toEqual(historik);
  });

  it('of what the object itself answers adds nothing, though an answer tells nothing of what is empty', async () => {
    const uuid = await sager.opret(enSag());
    const tom = { principiel: false, hjemmel: '', virkning: fra(2000) };
    for (const egenskaber of [tom, { ...tom, titel: 'B' }]) {
      await sager.ret(uuid, { attributter: { sagegenskaber: [egenskaber] } });
    }
    const before = await storedRows(service);
    await put(uuid, await sager.historik(uuid));

    expect(await storedRows(service)).toEqual(before);
  });

  it('that contradicts what is there is 409, and changes nothing', async () => {
    const historik = await enHistorik();
    const uuid = randomUUID();
    await put(uuid, historik);
    const before = await storedRows(service);
    const other = historik.map((each, i) => (i === historik.length - 1 ? { ...each, note: 'en anden' } : each));

    expect(await sager.afvistImporter(uuid, { registreringer: other })).toMatchObject({
      status: 409,
      kode: 'konflikt',
    });
    expect(await sager.afvistImporter(uuid, { registreringer: historik.slice(0, 2) })).toMatchObject({ status: 409 });
    expect(await storedRows(service)).toEqual(before);
  });

  describe('with If-Match', () => {
    const refused = async (uuid: string, registreringer: unknown, etag: string) =>
      service.http.refused('PUT', `/sag/sag/${uuid}`, { registreringer }, { 'if-match': etag });

    it('adds what is missing when the object is as the sender has seen it', async () => {
      const historik = await enHistorik();
      const uuid = randomUUID();
      await put(uuid, [open(historik[4]!)]);
      const headers = { 'if-match': await sager.etag(uuid) };
      const { headers: answered } = await service.http.ok(
        'PUT',
        `/sag/sag/${uuid}`,
        { registreringer: historik },
        headers,
      );

      expect(answered.get('etag')).toBe('"5"');
      expect((await sager.historik(uuid)).map(({ livscykluskode }) => livscykluskode)).toEqual(
        historik.map(({ livscykluskode }) => livscykluskode),
      );
    });

    it('is 412 when the object is another, and changes nothing', async () => {
      const historik = await enHistorik();
      const uuid = randomUUID();
      await put(uuid, [open(historik[4]!)]);
      const before = await storedRows(service);

      expect(await refused(uuid, historik, '"2"')).toMatchObject({ status: 412, kode: 'forudsaetning-fejlet' });
      await put(uuid, historik);
      expect(await refused(uuid, historik, '"1"')).toMatchObject({ status: 412 });
      expect((await storedRows(service)).sag_registrering).toBe((before.sag_registrering ?? 0) + 4);
    });

    it('at an object that is not there is 412, and makes none', async () => {
      const uuid = randomUUID();

      expect(await refused(uuid, await enHistorik(), '"1"')).toMatchObject({ status: 412 });
      expect(await sager.afvistLaes(uuid)).toMatchObject({ status: 404 });
    });
  });

  it('shares what two registreringer in a row have alike', async () => {
    const historik = await enHistorik();
    const before = (await storedRows(service)).sag_egenskaber ?? 0;
    await put(randomUUID(), historik);

    // One first, three with the Ret, and what the last Importer cut.
    expect(((await storedRows(service)).sag_egenskaber ?? 0) - before).toBeLessThan(
      historik.flatMap(({ attributter }) => attributter?.sagegenskaber ?? []).length,
    );
  });

  it('puts a haendelse for each registrering in the outbox', async () => {
    const historik = await enHistorik();
    const uuid = randomUUID();
    await put(uuid, historik);
    const rows = await service.sql<{ n: number }>(
      `select count(*)::int n from proeve.haendelse where objekt = '${uuid}'`,
    );

    expect(rows).toEqual([{ n: historik.length }]);
  });

  it('can be gone on with', async () => {
    const uuid = randomUUID();
    await put(
      uuid,
      (await enHistorik()).slice(1).map((each, i) => (i === 0 ? open(each) : each)),
    );
    await sager.ret(uuid, {
      attributter: { sagegenskaber: [{ titel: 'Videre', virkning: fra(2000) }] },
      relationer: { andresager: [{ urn: 'urn:3', virkning: fra(2000) }] },
    });
    const { relationer } = await sager.laes(uuid);

    expect(new Set(relationer?.andresager?.map(({ indeks }) => indeks))).toEqual(new Set([1, 2, 3]));
  });

  it('with faults names each of them, and writes nothing', async () => {
    const [newest, ...older] = await enHistorik();
    const before = await storedRows(service);
    const { status, steder } = await sager.afvistImporter(randomUUID(), {
      registreringer: [{ ...newest, brugerref: 'mig', farve: 1 }, ...older],
      ekstra: true,
    });

    expect(status).toBe(400);
    expect(steder).toEqual(expect.arrayContaining(['/registreringer/0/brugerref', '/registreringer/0/farve']));
    expect(await storedRows(service)).toEqual(before);
  });

  it.each([
    ['none', []],
    ['no list', 7],
    ['a gap', 'gap'],
    ['two at the same instant', 'twice'],
  ])('with %s is 400', async (what, registreringer) => {
    const historik = await enHistorik();
    const given =
      what === 'a gap'
        ? historik.filter((_, i) => i !== 2)
        : what === 'two at the same instant'
          ? [historik[0], ...historik]
          : registreringer;

    expect(await sager.afvistImporter(randomUUID(), { registreringer: given })).toMatchObject({ status: 400 });
  });

  it.each(OBJEKTTYPER.map((type) => [type.navn, type] as const))(
    'of a %s brings over everything that it is answered with',
    async (_, type) => {
      const client = new TypeClient(service.http, type);
      const { body } = await service.http.ok('POST', client.path, fuldOpret(type));
      const { uuid } = body as { uuid: string };
      await service.http.ok('DELETE', `${client.path}/${uuid}`);
      const registreringer = await client.historik(uuid);
      const copy = randomUUID();
      await service.http.ok('PUT', `${client.path}/${copy}`, { registreringer });

      expect(await client.historik(copy)).toEqual(registreringer);
    },
  );
});

/** The registrering, with none after it. */
const open = (registrering: RegistreringJson<typeof sag>): RegistreringJson<typeof sag> => ({
  ...registrering,
  tiltidspunkt: { tidsstempeldatotid: 'infinity' },
});
