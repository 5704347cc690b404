import { describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { at } from '../testing/test-clock.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';
import { ALTID } from '../testing/type-client.js';

describeService('historik', [sag], (service) => {
  const sager = service.of(sag);
  const retTitel = async (uuid: string, titel: string, virkning = fra(2000)): Promise<void> =>
    sager.ret(uuid, { attributter: { sagegenskaber: [{ titel, virkning }] } });

  /** A case that was A in 2011, became B from 2010 on in 2012, and C from 2020 on in 2013. */
  const enHistorie = async (): Promise<string> => {
    service.clock.standAt(at('2011-01-01'));
    const uuid = await sager.opret(enSag({ titel: 'A', sagsnummer: 'historie' }));
    service.clock.standAt(at('2012-01-01'));
    await retTitel(uuid, 'B', fra(2010));
    service.clock.standAt(at('2013-01-01'));
    await retTitel(uuid, 'C', fra(2020));
    service.clock.goFrom(at('2026-01-01'));
    return uuid;
  };
  const titler = async (uuid: string, query: Record<string, string>): Promise<string[]> =>
    tidslinje((await sager.laes(uuid, query)).attributter?.sagegenskaber, ({ titel }) => titel);

  describe('reading', () => {
    it('shows what holds now as it is believed now, when no time is asked for', async () => {
      const uuid = await enHistorie();
      expect(await titler(uuid, {})).toEqual(['[2020,infinity) C']);
    });

    it('shows what held at an instant of virkning, in whole periods', async () => {
      const uuid = await enHistorie();
      expect(await titler(uuid, { virkningstid: '2005-01-01' })).toEqual(['[2000,2010) A']);
      expect(await titler(uuid, { virkningstid: '2010-01-01' })).toEqual(['[2010,2020) B']);
      expect(await titler(uuid, { virkningstid: '2009-12-31T23:59:59.999999Z' })).toEqual(['[2000,2010) A']);
    });

    it('shows what held at some time in a period of virkning', async () => {
      const uuid = await enHistorie();
      expect(await titler(uuid, { virkningFra: '2009-01-01', virkningTil: '2011-01-01' })).toEqual([
        '[2000,2010) A',
        '[2010,2020) B',
      ]);
      expect(await titler(uuid, { virkningFra: '1990-01-01', virkningTil: '2000-01-01' })).toEqual([]);
    });

    it('shows what was believed at an instant of registration', async () => {
      const uuid = await enHistorie();
      expect(await titler(uuid, { ...ALTID, registreringstid: '2011-06-01' })).toEqual(['[2000,infinity) A']);
      expect(await titler(uuid, { ...ALTID, registreringstid: '2012-06-01' })).toEqual([
        '[2000,2010) A',
        '[2010,infinity) B',
      ]);
    });

    it('shows what was believed then to hold at another time', async () => {
      const uuid = await enHistorie();
      expect(await titler(uuid, { virkningstid: '2025-01-01', registreringstid: '2012-06-01' })).toEqual([
        '[2010,infinity) B',
      ]);
      expect(await titler(uuid, { virkningstid: '2025-01-01' })).toEqual(['[2020,infinity) C']);
    });

    it('is 404 at an instant before the first registrering', async () => {
      const uuid = await enHistorie();
      expect(await sager.afvistLaes(uuid, { registreringstid: '2010-12-31' })).toMatchObject({
        status: 404,
        kode: 'ikke-fundet',
      });
    });

    it('gives the registreringer that a period of registration meets, the newest first', async () => {
      const uuid = await enHistorie();
      const { body } = await service.http.ok(
        'GET',
        `/sag/sag?uuid=${uuid}&registreretFra=2011-06-01&registreretTil=2012-06-01&virkningFra=-infinity&virkningTil=infinity`,
      );
      const [[objekt]] = (body as { results: [[{ registreringer: { fratidspunkt: unknown }[] }]] }).results;

      expect(objekt.registreringer.map(({ fratidspunkt }) => fratidspunkt)).toMatchObject([
        { tidsstempeldatotid: '2012-01-01T00:00:00+00:00' },
        { tidsstempeldatotid: '2011-01-01T00:00:00+00:00' },
      ]);
    });

    it('gives registreringer that meet each other, the last one open', async () => {
      const uuid = await enHistorie();
      const historik = await sager.historik(uuid);
      const ends = historik.map(({ fratidspunkt, tiltidspunkt }) => [
        fratidspunkt.tidsstempeldatotid.slice(0, 4),
        tiltidspunkt.tidsstempeldatotid.slice(0, 4),
      ]);

      expect(ends).toEqual([
        ['2013', 'infi'],
        ['2012', '2013'],
        ['2011', '2012'],
      ]);
    });

    it('gives each registrering with what it said, also what was not touched by it', async () => {
      const uuid = await enHistorie();
      const historik = await sager.historik(uuid);

      expect(historik.map(({ attributter }) => tidslinje(attributter?.sagegenskaber, ({ titel }) => titel))).toEqual([
        ['[2000,2010) A', '[2010,2020) B', '[2020,infinity) C'],
        ['[2000,2010) A', '[2010,infinity) B'],
        ['[2000,infinity) A'],
      ]);
      expect(historik.map(({ tilstande }) => tilstande?.sagfremdrift?.length)).toEqual([1, 1, 1]);
    });

    it('lists several objects in one answer, those that are there', async () => {
      const uuids = [await enHistorie(), await enHistorie()];
      const unknown = 'dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11';
      const { body } = await service.http.ok('GET', `/sag/sag?uuid=${uuids.join('&uuid=')}&uuid=${unknown}`);
      const [objects] = (body as { results: [{ id: string }[]] }).results;

      expect(new Set(objects.map(({ id }) => id))).toEqual(new Set(uuids));
    });
  });

  describe('searching', () => {
    it('finds by what is believed now, unless another time of registration is asked for', async () => {
      const uuid = await enHistorie();
      const A = { titel: 'A', virkningstid: '2025-01-01', uuid };

      expect(await sager.soeg(A)).toEqual([]);
      expect(await sager.soeg({ ...A, registreringstid: '2011-06-01' })).toEqual([uuid]);
      expect(await sager.soeg({ ...A, registreretFra: '2011-06-01', registreretTil: '2014-01-01' })).toEqual([uuid]);
      expect(await sager.soeg({ ...A, registreretFra: '2012-06-01', registreretTil: '2014-01-01' })).toEqual([]);
    });

    it('finds by what held at the time of virkning asked for', async () => {
      const uuid = await enHistorie();

      expect(await sager.soeg({ titel: 'A', uuid })).toEqual([]);
      expect(await sager.soeg({ titel: 'A', uuid, virkningstid: '2005-01-01' })).toEqual([uuid]);
      expect(await sager.soeg({ titel: 'B', uuid, virkningFra: '2015-01-01', virkningTil: '2016-01-01' })).toEqual([
        uuid,
      ]);
    });
  });

  describe('the instants of registration', () => {
    const instants = async (uuid: string): Promise<string[]> =>
      (await sager.historik(uuid)).map(({ fratidspunkt }) => fratidspunkt.tidsstempeldatotid).toReversed();

    it('increase by a microsecond while the clock stands still', async () => {
      service.clock.standAt(at('2024-05-01T10:00:00.000007Z'));
      const uuid = await sager.opret(enSag());
      await retTitel(uuid, 'B');
      await sager.passiver(uuid);
      await sager.slet(uuid);

      expect(await instants(uuid)).toEqual([
        '2024-05-01T10:00:00.000007+00:00',
        '2024-05-01T10:00:00.000008+00:00',
        '2024-05-01T10:00:00.000009+00:00',
        '2024-05-01T10:00:00.00001+00:00',
      ]);
    });

    it('increase when the clock has stepped back', async () => {
      service.clock.standAt(at('2024-05-01T10:00:00Z'));
      const uuid = await sager.opret(enSag());
      service.clock.standAt(at('2023-01-01T00:00:00Z'));
      await retTitel(uuid, 'B');
      service.clock.standAt(at('2024-05-01T10:00:05Z'));
      await retTitel(uuid, 'C');

      expect(await instants(uuid)).toEqual([
        '2024-05-01T10:00:00+00:00',
        '2024-05-01T10:00:00.000001+00:00',
        '2024-05-01T10:00:05+00:00',
      ]);
    });

    it('of writes at the same time are all different', async () => {
      service.clock.standAt(at('2024-05-01T10:00:00Z'));
      const uuid = await sager.opret(enSag());
      await Promise.all(Array.from({ length: 8 }, async (_, i) => retTitel(uuid, `T${i}`, mellem(2001 + i, 2002 + i))));

      expect(new Set(await instants(uuid)).size).toBe(9);
    });
  });
});
