import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bruger, dokument, organisationenhed, sag, type Objekttype } from '@sagdok/model';
import { fuldOpret } from '../testing/model-bodies.js';
import { enOrganisationenhed } from '../testing/objekter/en-organisationenhed.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN } from '../testing/objekter/virkning.js';
import { allPaths, pointer, valueAt, withValue } from '../testing/pointers.js';
import { storedRows } from '../testing/stored-rows.js';
import { describeService } from '../testing/test-service.js';

/** Letters that take four bytes each. */
const brede = (length: number): string => '😀'.repeat(length);

const SERVED: readonly Objekttype[] = [sag, dokument, organisationenhed, bruger];

describeService('stort input', SERVED, (service) => {
  const sager = service.of(sag);
  const dokumenter = service.of(dokument);
  const enheder = service.of(organisationenhed);

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

    it.each(SERVED)('of 20,000 letters in any one text of a $navn are stored or 400', async (type) => {
      const fuld = fuldOpret(type);
      for (const sti of allPaths(fuld).filter((each) => typeof valueAt(fuld, each) === 'string')) {
        const text = `urn:${Array.from({ length: 1000 }, () => randomUUID()).join('')}`;
        const { status } = await service.http.send('POST', `/${type.del}/${type.navn}`, withValue(fuld, sti, text));
        expect([pointer(sti), [201, 400].includes(status)]).toEqual([pointer(sti), true]);
      }
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

    it('10,000 parts are stored, changed and read', async () => {
      const dele = Array.from({ length: 5000 }, (_, i) => enDel({ deltekst: `del ${i}` }));
      const varianter = [
        enVariant({ varianttekst: 'Alle', dele }),
        ...Array.from({ length: 5000 }, (_, i) => enVariant({ varianttekst: `variant ${i}` })),
      ];
      const dokumentet = etDokument({ varianter });
      const uuid = await dokumenter.opret(dokumentet);
      await dokumenter.ret(uuid, {
        varianter: [enVariant({ varianttekst: 'Alle', arkivering: false, dele }), ...varianter.slice(1)],
      });
      const laest = await dokumenter.laes(uuid);

      expect([
        laest.varianter?.length,
        laest.varianter?.find(({ varianttekst }) => varianttekst === 'Alle')?.dele?.length,
      ]).toEqual([5001, 5000]);
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
});
