import { describe, expect, it } from '@jest/globals';
import { dokument, indsats, OBJEKTTYPER, sag } from '@sagdok/model';
import { describeService } from '../testing/test-service.js';

describeService('afviste søgninger', [sag, dokument, indsats], (service) => {
  const sager = service.of(sag);

  it.each([
    ['sag', 'ejer', 'hverken-eller'],
    ['sag', 'ejer', ''],
    ['sag', 'ejer', 'urn:'],
    ['sag', 'vilkaarligrel', 'tekst'],
    ['sag', 'uuid', 'ikke-en-uuid'],
    ['sag', 'brugerref', 'mig'],
    ['sag', 'livscykluskode', 'slettet'],
    ['sag', 'fremdrift', 'Glemt'],
    ['sag', 'principiel', 'måske'],
    ['sag', 'principiel', '__proto__'],
    ['sag', 'principiel', 'constructor'],
    ['sag', 'maximalantalresultater', 'mange'],
    ['sag', 'maximalantalresultater', '-1'],
    ['sag', 'maximalantalresultater', '1.5'],
    ['sag', 'efter', 'side2'],
    ['sag', 'efter', Buffer.from('["a\\u0000","6f2b6d3e-5f0e-4b56-8b3e-1c1f4a9f5b11"]').toString('base64url')],
    ['sag', 'maximalantalresultater', '99999999999999999999'],
    ['sag', 'foersteresultat', ''],
    ['sag', 'foersteresultat', '1e3'],
    ['sag', 'virkningstid', 'i går'],
    ['sag', 'virkningstid', 'infinity'],
    ['sag', 'virkningFra', '2020-13-01'],
    ['sag', 'registreretTil', '31/02/2020'],
    ['sag', 'farve', 'blå'],
    ['sag', 'titel:Bruger', 'x'],
    ['sag', 'fremdrift:Bruger', 'Opstaaet'],
    ['sag', '__proto__', 'x'],
    ['sag', 'constructor', 'x'],
    ['sag', 'journalnotat.farve', 'x'],
    ['dokument', 'brevdato', '2026-02-30'],
    ['dokument', 'arkivering', '2'],
    ['dokument', 'indeks', 'et'],
    ['dokument', 'indeks', '2147483648'],
    ['dokument', 'major', '1'],
    ['indsats', 'starttidspunkt', 'snart'],
    ['indsats', 'starttidspunkt', ''],
  ])('%s?%s=%s is 400 and names the parameter', async (type, name, value) => {
    const { del } = OBJEKTTYPER.find(({ navn }) => navn === type)!;
    const query = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;

    expect(await service.http.refused('GET', `/${del}/${type}?bvn=x&${query}`)).toMatchObject({
      status: 400,
      kode: 'ugyldig-anmodning',
      steder: [`?${name}`],
    });
  });

  it('with several faults names each of them', async () => {
    const { steder } = await sager.afvistSoeg({
      farve: 'blå',
      ejer: 'x',
      principiel: 'måske',
      virkningstid: 'nu',
      maximalantalresultater: '-1',
    });

    expect(steder.toSorted()).toEqual(['?ejer', '?farve', '?maximalantalresultater', '?principiel', '?virkningstid']);
  });

  it('of more conditions than the database plans in time is 400, unless they say the same', async () => {
    const query = (count: number, titel: (i: number) => string): string =>
      Array.from({ length: count }, (_, i) => `titel=${titel(i)}`).join('&');

    expect(await service.http.refused('GET', `/sag/sag?${query(41, (i) => `a${i}%25`)}`)).toMatchObject({
      status: 400,
      koder: ['for-mange'],
      steder: ['?titel'],
    });
    await service.http.ok('GET', `/sag/sag?${query(40, (i) => `a${i}%25`)}`);
    await service.http.ok('GET', `/sag/sag?${query(300, () => 'a%25')}`);
  });

  describe('times that contradict each other', () => {
    it.each([
      ['virkningstid=2020-01-01&virkningFra=2019-01-01'],
      ['registreringstid=2020-01-01&registreretTil=2021-01-01'],
      ['virkningstid=2020-01-01&virkningstid=2021-01-01'],
    ])('%s is 400', async (query) => {
      expect(await service.http.refused('GET', `/sag/sag?titel=x&${query}`)).toMatchObject({
        status: 400,
        koder: ['parametre-i-strid'],
      });
    });

    it.each([
      ['livscykluskode=Rettet&livscykluskode=Opstaaet'],
      ['notetekst=a&notetekst=b'],
      ['maximalantalresultater=1&maximalantalresultater=2'],
    ])('%s is 400: no registrering and no page has both', async (query) => {
      expect(await service.http.refused('GET', `/sag/sag?titel=x&${query}`)).toMatchObject({
        status: 400,
        koder: ['parametre-i-strid'],
      });
    });

    it('the same twice is once', async () => {
      await service.http.ok('GET', '/sag/sag?titel=x&livscykluskode=Rettet&livscykluskode=Rettet');
    });

    it('a period that ends before it begins is 400', async () => {
      const query = { titel: 'x', virkningFra: '2021-01-01', virkningTil: '2020-01-01' };

      expect(await sager.afvistSoeg(query)).toMatchObject({ status: 400, koder: ['virkning-vendt'] });
    });

    it('a period without time finds nothing', async () => {
      expect(await sager.soeg({ titel: '%', virkningFra: '2020-01-01', virkningTil: '2020-01-01' })).toEqual([]);
    });
  });

  it.each(['%00', 'a%00b', '%C3', '%ED%A0%80', '%F0%9F%98%80', '%', '%zz', 'a'.repeat(8000)])(
    'a text spelt %.20s is found or not, or 400, and never 500',
    async (value) => {
      for (const name of ['titel', 'vilkaarligattr', 'notetekst', 'journalnotat.titel', 'ejer', 'virkningstid']) {
        const { status } = await service.http.send('GET', `/sag/sag?${name}=${value}`);
        expect([200, 400]).toContain(status);
      }
    },
  );

  it('parameters that an operation does not take are 400 there', async () => {
    const uuid = 'dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11';
    for (const [method, path] of [
      ['GET', `/sag/sag/${uuid}?titel=x`],
      ['GET', `/sag/sag/${uuid}?uuid=${uuid}`],
      ['GET', '/sag/sag/fields?titel=x'],
      ['GET', '/sag/sag/schema?virkningstid=2020-01-01'],
      ['POST', '/sag/sag?titel=x'],
      ['PUT', `/sag/sag/${uuid}?titel=x`],
      ['PATCH', `/sag/sag/${uuid}?virkningstid=2020-01-01`],
      ['DELETE', `/sag/sag/${uuid}?titel=x`],
    ] as const) {
      expect(await service.http.refused(method, path, method === 'GET' ? undefined : {})).toMatchObject({
        status: 400,
        koder: ['ukendt-parameter'],
      });
    }
  });
});
