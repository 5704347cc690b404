import { describe, expect, it } from '@jest/globals';
import { interessefaellesskab, sag, type OpretJson } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, HELE_TIDEN, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';

const en = '00000000-0000-4000-8000-00000000000a';
const anden = '00000000-0000-4000-8000-00000000000b';

const etInteressefaellesskab = (interessefaellesskabstype: string): OpretJson<typeof interessefaellesskab> => ({
  attributter: {
    interessefaellesskabegenskaber: [{ brugervendtnoegle: 'udv', interessefaellesskabstype, virkning: HELE_TIDEN }],
  },
  tilstande: { interessefaellesskabgyldighed: [{ gyldighed: 'Aktiv', virkning: HELE_TIDEN }] },
  relationer: { interessefaellesskabstype: [{ uuid: en, objekttype: 'Klasse', virkning: HELE_TIDEN }] },
});

describeService('søgning efter relationer og tilstande', [sag, interessefaellesskab], (service) => {
  const sager = service.of(sag);
  const faellesskaber = service.of(interessefaellesskab);

  it('finds by the uuid or the urn of the target, in any case of the uuid', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          ejer: [{ uuid: en, objekttype: 'Organisation', virkning: HELE_TIDEN }],
          andresager: [{ urn: 'urn:sag:7', virkning: HELE_TIDEN }],
        },
      }),
    );

    expect(await sager.soeg({ ejer: en, uuid })).toEqual([uuid]);
    expect(await sager.soeg({ ejer: en.toUpperCase(), uuid })).toEqual([uuid]);
    expect(await sager.soeg({ andresager: 'urn:sag:7', uuid })).toEqual([uuid]);
    expect(await sager.soeg({ andresager: 'urn:sag:8', uuid })).toEqual([]);
    expect(await sager.soeg({ ansvarlig: en, uuid })).toEqual([]);
  });

  it('finds by the type of the target, whose case counts', async () => {
    const uuid = await sager.opret(
      enSag({ relationer: { ejer: [{ uuid: en, objekttype: 'Organisation', virkning: HELE_TIDEN }] } }),
    );

    expect(await sager.soeg({ 'ejer:Organisation': en, uuid })).toEqual([uuid]);
    expect(await sager.soeg({ 'EJER:Organisation': en, uuid })).toEqual([uuid]);
    expect(await sager.soeg({ 'ejer:organisation': en, uuid })).toEqual([]);
  });

  it('finds by a target at the time it was one', async () => {
    const uuid = await sager.opret(enSag({ relationer: { ejer: [{ uuid: en, virkning: mellem(2000, 2010) }] } }));
    await sager.ret(uuid, { relationer: { ejer: [{ uuid: anden, virkning: fra(2010) }] } });

    expect(await sager.soeg({ ejer: en, uuid })).toEqual([]);
    expect(await sager.soeg({ ejer: en, uuid, virkningstid: '2005-01-01' })).toEqual([uuid]);
    expect(await sager.soeg({ ejer: [en, anden], uuid, virkningFra: '2005-01-01', virkningTil: '2015-01-01' })).toEqual(
      [uuid],
    );
  });

  it('finds by any relation with vilkaarligrel, with a type or without', async () => {
    const uuid = await sager.opret(
      enSag({
        relationer: {
          ejer: [{ uuid: en, objekttype: 'Organisation', virkning: HELE_TIDEN }],
          journalpost: [{ urn: 'urn:dok:1', journalpostkode: 'vedlagtdokument', virkning: HELE_TIDEN }],
        },
      }),
    );

    expect(await sager.soeg({ vilkaarligrel: en, uuid })).toEqual([uuid]);
    expect(await sager.soeg({ vilkaarligrel: 'urn:dok:1', uuid })).toEqual([uuid]);
    expect(await sager.soeg({ 'vilkaarligrel:Organisation': en, uuid })).toEqual([uuid]);
    expect(await sager.soeg({ 'vilkaarligrel:Bruger': en, uuid })).toEqual([]);
    expect(await sager.soeg({ vilkaarligrel: anden, uuid })).toEqual([]);
  });

  it('finds by the state at a time', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Afsluttet', virkning: fra(2020) }] } });

    expect(await sager.soeg({ fremdrift: 'Afsluttet', uuid })).toEqual([uuid]);
    expect(await sager.soeg({ fremdrift: 'Opstaaet', uuid })).toEqual([]);
    expect(await sager.soeg({ fremdrift: 'Opstaaet', uuid, virkningstid: '2019-12-31' })).toEqual([uuid]);
  });

  it('finds interessefaellesskabstype, both attribute and relation, by a text in the one', async () => {
    const uuid = await faellesskaber.opret(etInteressefaellesskab('politisk udvalg'));

    expect(await faellesskaber.soeg({ interessefaellesskabstype: 'Politisk Udvalg', uuid })).toEqual([uuid]);
    expect(await faellesskaber.soeg({ interessefaellesskabstype: 'politisk%', uuid })).toEqual([uuid]);
    expect(await faellesskaber.soeg({ interessefaellesskabstype: 'brugerråd', uuid })).toEqual([]);
    expect(await faellesskaber.soeg({ 'interessefaellesskabstype:Klasse': en, uuid })).toEqual([uuid]);
  });

  describe('journal entries', () => {
    const opretMedJournal = async (): Promise<string> =>
      sager.opret(
        enSag({
          relationer: {
            journalpost: [
              {
                urn: 'urn:Empty',
                journalpostkode: 'journalnotat',
                journalnotat: { titel: 'Opkald fra nabo', notat: 'Vil klage', format: 'text/plain' },
                virkning: HELE_TIDEN,
              },
              {
                uuid: en,
                journalpostkode: 'vedlagtdokument',
                journaldokument: {
                  dokumenttitel: 'Situationsplan',
                  offentlighedundtaget: { alternativtitel: 'Bilag 1', hjemmel: 'offl. § 23' },
                },
                virkning: fra(2010),
              },
            ],
          },
        }),
      );

    it.each([
      ['journalpostkode', 'journalnotat'],
      ['journalpostkode', 'vedlagtdokument'],
      ['journalnotat.titel', 'OPKALD fra nabo'],
      ['journalnotat.notat', 'vil%'],
      ['journalnotat.format', 'text/plain'],
      ['journaldokument.dokumenttitel', 'Situations%'],
      ['journaldokument.offentlighedundtaget.alternativtitel', 'bilag 1'],
      ['journaldokument.offentlighedundtaget.hjemmel', 'offl. § 23'],
      ['journalpost', en],
    ])('are found by %s=%s', async (name, value) => {
      const uuid = await opretMedJournal();

      expect(await sager.soeg({ [name]: value, uuid })).toEqual([uuid]);
      expect(await sager.soeg({ [name]: value, uuid, virkningstid: '1999-01-01' })).toEqual([]);
    });

    it.each([
      ['journalnotat.titel', 'Situationsplan'],
      ['journaldokument.dokumenttitel', 'Opkald fra nabo'],
      ['journaldokument.offentlighedundtaget.hjemmel', 'Bilag 1'],
    ])('are not found by %s=%s', async (name, value) => {
      const uuid = await opretMedJournal();

      expect(await sager.soeg({ [name]: value, uuid })).toEqual([]);
    });
  });
});
