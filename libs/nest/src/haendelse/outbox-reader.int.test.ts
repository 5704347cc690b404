import { expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { sag } from '@sagdok/model';
import type { Beskedmodtager, Filtreringsdata, Haendelsesbesked } from '@sagdok/mox';
import { BeskedIndbakke } from '../testing/besked-indbakke.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { at } from '../testing/test-clock.js';
import { describeService, SCHEMA } from '../testing/test-service.js';
import { Outbox } from './outbox.js';

const MODTAGER = Symbol('modtager');
const indbakke: Beskedmodtager & BeskedIndbakke = new BeskedIndbakke();
const provider = { provide: MODTAGER, useValue: indbakke };

@Module({ providers: [provider], exports: [provider] })
class IndbakkeModule {}

const filtreringsdata = ({ Beskedkuvert }: Haendelsesbesked): Filtreringsdata => Beskedkuvert.Filtreringsdata;
const handling = (besked: Haendelsesbesked): unknown => filtreringsdata(besked).ObjektRegistrering?.[0]?.ObjektHandling;
const emne = (besked: Haendelsesbesked): unknown => filtreringsdata(besked).ObjektRegistrering?.[0]?.OpgaveEmne;
const data = (besked: Haendelsesbesked): unknown =>
  (besked.Beskeddata ?? []).map((indhold) => ('json' in indhold ? indhold.json : indhold.xml))[0];
const urn = (kind: string, navn: string): object => ({ URNIdentifikator: `urn:sagdok:${kind}:${navn}` });
const titel = (text: string, virkning = fra(2000)): object => ({
  attributter: { sagegenskaber: [{ titel: text, virkning }] },
});

describeService(
  'udbakkens læser',
  [sag],
  (service) => {
    const sager = service.of(sag);
    const waiting = async (): Promise<number> => {
      const [row] = await service.sql<{ antal: number }>(`select count(*)::int antal from ${SCHEMA}.haendelse`);
      return row?.antal ?? -1;
    };
    const emptied = async (): Promise<void> => {
      while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const boundaries = async (uuid: string): Promise<string[]> => {
      const rows = await service.sql<{ tidspunkt: string }>(
        `select tidspunkt::text from ${SCHEMA}.virkningsskift where objekt = '${uuid}' order by tidspunkt`,
      );
      return rows.map(({ tidspunkt }) => tidspunkt);
    };

    it('sends one message for each registrering, in their order, and empties the outbox', async () => {
      const uuid = await sager.opret(enSag());
      for (const text of ['B', 'C', 'D']) await sager.ret(uuid, titel(text));
      await sager.passiver(uuid);
      await sager.slet(uuid);
      const beskeder = await indbakke.om(uuid, 6);
      await emptied();

      expect(beskeder.map(handling)).toEqual(
        ['opstaaet', 'rettet', 'rettet', 'rettet', 'passiveret', 'slettet'].map((navn) => urn('handling', navn)),
      );
      expect(new Set(beskeder.map(({ BeskedId }) => JSON.stringify(BeskedId))).size).toBe(6);
    });

    it('sends again what was in doubt, as the same message, and what was refused for now', async () => {
      indbakke.fejl.push(new Error('the connection broke'), { StatusKode: 53, FejlbeskedTekst: 'lukket' });
      const uuid = await sager.opret(enSag());
      const [row] = await service.sql<{ besked_id: string }>(
        `select besked_id::text from ${SCHEMA}.haendelse where objekt = '${uuid}'`,
      );
      const beskeder = await indbakke.om(uuid, 1);
      await emptied();

      expect(beskeder.map(({ BeskedId }) => BeskedId)).toEqual([{ UUIDIdentifikator: row?.besked_id }]);
    });

    it('keeps what it is not allowed to send, until it is', async () => {
      indbakke.fejl.push({ StatusKode: 43, FejlbeskedTekst: 'ikke tilladt' });
      const uuid = await sager.opret(enSag());
      await indbakke.om(uuid, 1);
      await emptied();
    });

    it('tells of the class that holds when it is registered, or will hold next', async () => {
      service.clock.standAt(at('2026-02-01T12:00:00Z'));
      const klasse = (kode: string, virkning: ReturnType<typeof fra>) => ({ urn: `urn:oio:${kode}`, virkning });
      const uuid = await sager.opret(
        enSag({
          relationer: {
            foelsomhedsklasse: [klasse('senere', fra('2027-01-01'))],
            primaerklasse: [klasse('kle:05.01.02', fra('2026-06-01'))],
          },
        }),
      );
      for (const foelsomhedsklasse of [
        klasse('aaben', mellem('2000-01-01', '2026-01-01')),
        klasse('foelsom', mellem('2026-01-01', '2027-01-01')),
      ])
        await sager.ret(uuid, { relationer: { foelsomhedsklasse: [foelsomhedsklasse] } });
      await sager.ret(uuid, titel('B'));
      const beskeder = await indbakke.om(uuid, 4);

      expect(beskeder.map(({ Beskedkuvert }) => Beskedkuvert.Leveranceinformation.Sikkerhedsklassificering)).toEqual(
        ['senere', 'senere', 'foelsom', 'foelsom'].map((kode) => ({ URNIdentifikator: `urn:oio:${kode}` })),
      );
      expect(emne(beskeder[0]!)).toEqual({ URNIdentifikator: 'urn:oio:kle:05.01.02' });
      service.clock.standAt(at('2027-01-01T00:00:00Z'));
      await sager.opret(enSag());
      const skift = (await indbakke.om(uuid, 6)).at(-1);
      expect(skift?.Beskedkuvert.Leveranceinformation.Sikkerhedsklassificering).toEqual({
        URNIdentifikator: 'urn:oio:senere',
      });
    });

    it('is told of in parts that memory has room for', async () => {
      await emptied();
      indbakke.fejl.push(...Array.from({ length: 8 }, () => new Error('away')));
      const uuids: string[] = [];
      for (const besk of ['a', 'b', 'c'])
        uuids.push(await sager.opret(enSag({ beskrivelse: besk.repeat(9 * 1024 * 1024) })));
      const outbox = new Outbox(service.database, SCHEMA, [service.registre.service('sag').tables]);
      const { haendelser, full } = await outbox.waiting(100);

      expect(haendelser).toHaveLength(2);
      expect(full).toBe(true);
      indbakke.fejl.length = 0;
      for (const uuid of uuids) await indbakke.om(uuid, 1);
      await emptied();
    });

    it('does not send again what was refused for good', async () => {
      indbakke.fejl.push({ StatusKode: 40, FejlbeskedTekst: 'ulæselig' });
      await sager.opret(enSag());
      await emptied();
    });

    it('names identities in the envelope, and has in the data what was written and nothing else', async () => {
      const klasse = '11111111-1111-4111-8111-111111111111';
      const enhed = '22222222-2222-4222-8222-222222222222';
      const uuid = await sager.opret(
        enSag({
          relationer: {
            primaerklasse: [{ uuid: klasse, objekttype: 'klasse', virkning: fra(2000) }],
            foelsomhedsklasse: [{ urn: 'urn:oio:foelsom', virkning: fra(2000) }],
            primaerpart: [{ urn: 'urn:oio:cpr-nr:0101011234', virkning: fra(2000) }],
          },
        }),
      );
      await sager.ret(uuid, {
        relationer: { ansvarlig: [{ uuid: enhed, objekttype: 'organisationenhed', virkning: fra(2000) }] },
      });
      const [opret, ret] = await indbakke.om(uuid, 2);

      expect(JSON.stringify(opret?.Beskedkuvert)).not.toMatch(/carport|0101011234/);
      expect(opret?.Beskedkuvert.Leveranceinformation.Sikkerhedsklassificering).toEqual({
        URNIdentifikator: 'urn:oio:foelsom',
      });
      expect(filtreringsdata(ret!)).toEqual({
        Beskedtype: urn('beskedtype', 'registrering:1.0'),
        RelateretObjekt: [
          {
            ObjektId: { UUIDIdentifikator: enhed },
            ObjektType: urn('objekttype', 'organisationenhed'),
            ObjektRolle: urn('rolle', 'ansvarlig'),
          },
          {
            ObjektId: { URNIdentifikator: 'urn:oio:foelsom' },
            ObjektType: urn('objekttype', 'ukendt'),
            ObjektRolle: urn('rolle', 'foelsomhedsklasse'),
          },
          {
            ObjektId: { UUIDIdentifikator: klasse },
            ObjektType: urn('objekttype', 'klasse'),
            ObjektRolle: urn('rolle', 'primaerklasse'),
          },
        ],
        ObjektRegistrering: [
          {
            RegistreringsAktoer: { UUIDIdentifikator: '42c432e8-9c4a-11e6-9f62-873cf34a735f' },
            Registreringstidspunkt: {
              TidsstempelDatoTid: (await sager.historik(uuid))[0]?.fratidspunkt.tidsstempeldatotid,
            },
            ObjektId: { UUIDIdentifikator: uuid },
            ObjektType: urn('objekttype', 'sag'),
            ObjektHandling: urn('handling', 'rettet'),
            OpgaveEmne: { UUIDIdentifikator: klasse },
          },
        ],
      });
      expect(data(opret!)).toMatchObject({
        objektID: uuid,
        registrering: { livscykluskode: 'Opstaaet', attributter: { sagegenskaber: [{ titel: 'Skovvej 3: carport' }] } },
      });
      expect(Object.keys((data(ret!) as { registrering: object }).registrering)).toEqual([
        'fratidspunkt',
        'livscykluskode',
        'brugerref',
        'relationer',
      ]);
    });

    it('tells of what an object was about when it was registered, also when it is sent later', async () => {
      const about = (kle: string): object => ({
        relationer: { primaerklasse: [{ urn: `urn:oio:kle:${kle}`, virkning: fra(2000) }] },
      });
      indbakke.fejl.push(...Array.from({ length: 3 }, () => new Error('away')));
      const uuid = await sager.opret(enSag(about('05.01.02')));
      await sager.ret(uuid, about('82.00.00'));
      await sager.ret(uuid, titel('B'));
      const beskeder = await indbakke.om(uuid, 3);

      expect(beskeder.map(emne)).toEqual(
        ['05.01.02', '82.00.00', '82.00.00'].map((kle) => ({ URNIdentifikator: `urn:oio:kle:${kle}` })),
      );
    });

    it('tells when virkning begins and ends, once, and not before', async () => {
      service.clock.standAt(at('2026-03-01T12:00:00Z'));
      const uuid = await sager.opret(enSag());
      await sager.ret(uuid, titel('Fra april', mellem('2026-04-01', '2026-05-01')));
      await indbakke.om(uuid, 2);
      expect(await boundaries(uuid)).toEqual(['2026-04-01 00:00:00+00', '2026-05-01 00:00:00+00']);

      service.clock.standAt(at('2026-04-01T00:00:00Z'));
      await sager.opret(enSag());
      const [, , april] = await indbakke.om(uuid, 3);
      service.clock.standAt(at('2026-06-01T00:00:00Z'));
      await sager.opret(enSag());
      const beskeder = await indbakke.om(uuid, 4);

      expect(beskeder.slice(2).map(handling)).toEqual([urn('handling', 'skifter'), urn('handling', 'skifter')]);
      expect(filtreringsdata(april!).Beskedtype).toEqual(urn('beskedtype', 'virkning:1.0'));
      expect(april?.Beskedkuvert.GyldighedFra).toEqual({ TidsstempelDatoTid: '2026-04-01T00:00:00+00:00' });
      expect(data(april!)).toMatchObject({
        objektID: uuid,
        virkning: {
          begynder: { attributter: { sagegenskaber: [{ titel: 'Fra april' }] } },
          ophoerer: { attributter: { sagegenskaber: [{ titel: 'Skovvej 3: carport' }] } },
        },
      });
      while ((await boundaries(uuid)).length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    });

    it('tells that virkning begins only after the registrering that it is of', async () => {
      service.clock.standAt(at('2026-07-01T12:00:00Z'));
      const uuid = await sager.opret(enSag());
      await indbakke.om(uuid, 1);
      await emptied();
      // Nothing goes on for a while, as when it is written between the two questions that the reader asks the database.
      indbakke.fejl.push(...Array.from({ length: 8 }, () => new Error('away')));
      await sager.ret(uuid, titel('Fra august', fra('2026-08-01')));
      const outbox = new Outbox(service.database, SCHEMA, [service.registre.service('sag').tables]);
      const { haendelser } = await outbox.due(at('2026-08-02T00:00:00Z'), 100);

      expect(haendelser.filter((haendelse) => haendelse.uuid === uuid)).toEqual([]);
      service.clock.standAt(at('2026-08-02T00:00:00Z'));
      const beskeder = await indbakke.om(uuid, 3);
      expect(beskeder.slice(1).map(handling)).toEqual([urn('handling', 'rettet'), urn('handling', 'skifter')]);
    });

    it('tells nothing of what was to begin, and was taken back or deleted before it did', async () => {
      service.clock.standAt(at('2027-03-01T12:00:00Z'));
      const [taget, slettet] = [await sager.opret(enSag()), await sager.opret(enSag())];
      for (const uuid of [taget, slettet]) await sager.ret(uuid, titel('Fra april', fra('2027-04-01')));
      await sager.ret(taget, titel('Skovvej 3: carport', fra(2000)));
      await sager.slet(slettet);
      service.clock.standAt(at('2027-05-01T00:00:00Z'));
      const senere = await sager.opret(enSag());
      await indbakke.om(senere, 1);
      while ((await boundaries(taget)).length + (await boundaries(slettet)).length > 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }

      const told = [...(await indbakke.om(taget, 3)), ...(await indbakke.om(slettet, 3))];
      expect(
        told.map(filtreringsdata).filter(({ Beskedtype }) => JSON.stringify(Beskedtype).includes('virkning')),
      ).toEqual([]);
    });
  },
  { app: { moduler: [IndbakkeModule], beskedmodtager: MODTAGER } },
);
