import { describe, expect, it } from '@jest/globals';
import { dokument, itsystem, klasse, sag, type OpretJson } from '@sagdok/model';
import { enKlasse } from '../testing/objekter/en-klasse.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';

const etItsystem = (konfigurationreference: readonly string[]): OpretJson<typeof itsystem> => ({
  attributter: {
    itsystemegenskaber: [{ brugervendtnoegle: 'ESDH', konfigurationreference, virkning: HELE_TIDEN }],
  },
  tilstande: { itsystemgyldighed: [{ gyldighed: 'Aktiv', virkning: HELE_TIDEN }] },
});

describeService('søgning efter tekst', [sag, dokument, klasse, itsystem], (service) => {
  const sager = service.of(sag);
  const dokumenter = service.of(dokument);
  const klasser = service.of(klasse);
  const itsystemer = service.of(itsystem);

  describe('a value', () => {
    it('is met by the whole text, whatever its case', async () => {
      const uuid = await sager.opret(enSag({ sagsnummer: 'Tekst-Æblegrød-1' }));

      expect(await sager.soeg({ sagsnummer: 'tekst-æBLEGRØD-1' })).toEqual([uuid]);
      expect(await sager.soeg({ sagsnummer: 'Tekst-Æblegrød' })).toEqual([]);
    });

    it.each([
      ['Vej 3%', true],
      ['%3 carport', true],
      ['%3%', true],
      ['V%t', true],
      ['%', true],
      ['%%', true],
      ['v%j%p%t', true],
      ['Vej 3', false],
      ['%9%', false],
      ['V_j 3 carport', false],
      ['Vej 3 carport\\', false],
      ['\\Vej 3 carport', true],
      ['Vej 3 carport\\%', false],
    ])('%j finds "Vej 3 carport": %p', async (titel, found) => {
      const uuid = await sager.opret(enSag({ titel: 'Vej 3 carport' }));

      expect(await sager.soeg({ titel, uuid })).toEqual(found ? [uuid] : []);
    });

    it.each([
      ['100 %', '100 \\%'],
      ['a_b', 'a_b'],
      ['a_b', 'a_%'],
      ['c:\\sti', 'c:\\\\sti'],
      ["d'Angleterre", "d'Angleterre"],
      ["'; drop table proeve.sag_registrering; --", "'; drop table proeve.sag_registrering; --"],
      ['smil 😀 slut', 'smil 😀%'],
      ['$1', '$1'],
    ])('of signs with a meaning elsewhere: %j is found by %j', async (titel, value) => {
      const uuid = await sager.opret(enSag({ titel }));

      expect(await sager.soeg({ titel: value, uuid })).toEqual([uuid]);
    });

    it('is case-insensitive in letters beyond the basic plane and beyond a-z, with a prefix', async () => {
      const uuid = await sager.opret(enSag({ titel: 'ÅÆØ Ünïcode' }));

      expect(await sager.soeg({ titel: 'åæø ü%', uuid })).toEqual([uuid]);
    });

    it('repeated must be met each time, by some period in the time asked for', async () => {
      const uuid = await sager.opret(enSag({ titel: 'Før', virkning: mellem(2000, 2010) }));
      const [egenskaber] = enSag({ titel: 'Efter', virkning: fra(2010) }).attributter.sagegenskaber;
      await sager.ret(uuid, { attributter: { sagegenskaber: [egenskaber!] } });
      const altid = { virkningFra: '-infinity', virkningTil: 'infinity', uuid };

      expect(await sager.soeg({ titel: ['Før', 'Efter'], ...altid })).toEqual([uuid]);
      expect(await sager.soeg({ titel: ['Før', 'Andet'], ...altid })).toEqual([]);
      expect(await sager.soeg({ titel: ['Før', 'Efter'], uuid })).toEqual([]);
    });
  });

  describe('names of parameters', () => {
    it('are in any case, and bvn is short for brugervendtnoegle', async () => {
      const uuid = await sager.opret(enSag({ brugervendtnoegle: 'navne-1' }));

      expect(await sager.soeg({ BrugerVendtNoegle: 'navne-1' })).toEqual([uuid]);
      expect(await sager.soeg({ bvn: 'navne-1' })).toEqual([uuid]);
    });
  });

  describe('offentlighedundtaget', () => {
    it('is found by either of its texts, and by each by name', async () => {
      const uuid = await sager.opret(
        enSag({ offentlighedundtaget: { alternativtitel: 'Skjult sag', hjemmel: 'offl. § 30' } }),
      );

      expect(await sager.soeg({ offentlighedundtaget: 'skjult sag', uuid })).toEqual([uuid]);
      expect(await sager.soeg({ offentlighedundtaget: 'offl%', uuid })).toEqual([uuid]);
      expect(await sager.soeg({ 'offentlighedundtaget.hjemmel': 'offl. § 30', uuid })).toEqual([uuid]);
      expect(await sager.soeg({ 'offentlighedundtaget.hjemmel': 'Skjult sag', uuid })).toEqual([]);
      expect(await sager.soeg({ offentlighedundtaget: 'andet', uuid })).toEqual([]);
    });
  });

  describe('soegeord', () => {
    it('are found by any of their texts, each of them', async () => {
      const uuid = await klasser.opret(
        enKlasse({
          soegeord: [
            ['hest', 'et dyr', 'dyr'],
            ['eg', 'et træ', 'træ'],
          ],
        }),
      );

      for (const soegeord of ['hest', 'EG', 'et t%', 'dyr'])
        expect(await klasser.soeg({ soegeord, uuid })).toEqual([uuid]);
      expect(await klasser.soeg({ soegeord: 'bøg', uuid })).toEqual([]);
    });
  });

  describe('konfigurationreference', () => {
    it('is found by each text of the list', async () => {
      const uuid = await itsystemer.opret(etItsystem(['Ja', 'Nej, tak', '{"a":1}']));

      for (const konfigurationreference of ['ja', 'Nej, tak', '{"a":1}', 'nej%'])
        expect(await itsystemer.soeg({ konfigurationreference, uuid })).toEqual([uuid]);
      expect(await itsystemer.soeg({ konfigurationreference: '{ja}', uuid })).toEqual([]);
    });
  });

  describe('vilkaarligattr', () => {
    it('is met by any attribute, of any type of value', async () => {
      const uuid = await dokumenter.opret(
        etDokument({
          brevdato: '2020-02-29',
          kassationskode: 'kode_x',
          offentlighedundtaget: { alternativtitel: 'alternativ', hjemmel: 'lov' },
          varianter: [
            enVariant({ varianttekst: 'Varianten', dele: [enDel({ lokation: 'reol 9', indeks: 2147483647 })] }),
          ],
        }),
      );

      for (const vilkaarligattr of [
        '2020-02-29',
        'kode_x',
        'ALTERNATIV',
        'reol 9',
        '2147483647',
        'varianten',
        'Indsig%',
      ])
        expect([vilkaarligattr, await dokumenter.soeg({ vilkaarligattr, uuid })]).toEqual([vilkaarligattr, [uuid]]);
    });

    it('takes _ as itself', async () => {
      const uuid = await sager.opret(enSag({ kassationskode: 'aXb' }));

      expect(await sager.soeg({ vilkaarligattr: 'a_b', uuid })).toEqual([]);
    });
  });

  describe('variants and parts', () => {
    it('are found by each of their properties', async () => {
      const uuid = await dokumenter.opret(
        etDokument({
          varianter: [
            enVariant({
              varianttekst: 'Skan',
              arkivering: true,
              delvisscannet: true,
              offentliggoerelse: true,
              dele: [
                enDel({ deltekst: 'Ark 1', indeks: 4, lokation: 'hylde', mimetype: 'image/png', indhold: 'urn:x' }),
              ],
            }),
          ],
        }),
      );
      const queries = {
        varianttekst: 'skan',
        arkivering: 'true',
        delvisscannet: 'true',
        offentliggoerelse: 'true',
        produktion: 'true',
        deltekst: 'ark%',
        indeks: '4',
        lokation: 'hylde',
        mimetype: 'image/%',
        indhold: 'urn:x',
      };

      for (const [name, value] of Object.entries(queries))
        expect([name, await dokumenter.soeg({ [name]: value, uuid })]).toEqual([name, [uuid]]);
      expect(await dokumenter.soeg({ ...queries, uuid })).toEqual([uuid]);
      expect(await dokumenter.soeg({ arkivering: 'false', uuid })).toEqual([]);
    });
  });

  describe('a date', () => {
    it('may be spelt in any way, and hold a comma', async () => {
      const uuid = await dokumenter.opret(etDokument({ brevdato: '2026-01-31' }));

      for (const brevdato of ['2026-01-31', '20260131', 'January 31, 2026'])
        expect([brevdato, await dokumenter.soeg({ brevdato, uuid })]).toEqual([brevdato, [uuid]]);
    });

    it('with a comma is taken as time of virkning too', async () => {
      const uuid = await dokumenter.opret(etDokument());

      expect(await dokumenter.soeg({ titel: 'indsigelse', uuid, virkningstid: 'January 31, 2026' })).toEqual([uuid]);
      expect(await dokumenter.soeg({ titel: 'indsigelse', uuid, virkningstid: '1999-12-31T23:59:59,5' })).toEqual([]);
    });
  });
});
