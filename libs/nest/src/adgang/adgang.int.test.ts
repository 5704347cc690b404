import { describe, expect, it } from '@jest/globals';
import { dokument, sag } from '@sagdok/model';
import { randomUUID } from 'node:crypto';
import { matches } from '../search/pattern.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import { fra, HELE_TIDEN } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { AABEN, type Adgang } from './adgang.js';

/** Who sends the header `x-kode` may see what has that kassationskode now; who sends none sees everything. */
const efterKode: Adgang['objekter'] = ({ facts }, { headers }) => {
  const kode = headers['x-kode'];
  const egenskaber = facts.find(({ saet, path }) => path.length === 0 && saet?.endsWith('egenskaber'));
  if (typeof kode !== 'string' || egenskaber === undefined) return [];
  return [[{ table: egenskaber, meets: (alias, parameters) => matches(`${alias}.kassationskode`, kode, parameters) }]];
};

const andre = { 'x-kode': 'andre' };
const mine = { 'x-kode': 'mine' };

describeService(
  'adgang',
  [sag, dokument],
  (service) => {
    const sager = service.of(sag);
    const enMin = async (): Promise<string> => sager.opret(enSag({ kassationskode: 'mine', sagsnummer: 'adgang' }));
    const status = async (path: string, headers: Record<string, string>): Promise<number> =>
      (await service.http.send('GET', path, undefined, headers)).status;
    const results = async (path: string, headers: Record<string, string>): Promise<string> =>
      JSON.stringify((await service.http.ok('GET', path, undefined, headers)).body);

    it('lets those read who may, and is 404 to all others, at any time', async () => {
      const uuid = await enMin();
      for (const query of ['', '?virkningstid=2010-01-01', '?registreretFra=-infinity', '?registreringstid=2100-01-01'])
        expect([
          query,
          await status(`/sag/sag/${uuid}${query}`, mine),
          await status(`/sag/sag/${uuid}${query}`, andre),
        ]).toEqual([query, 200, 404]);
    });

    it('leaves out of a list what may not be seen', async () => {
      const uuid = await enMin();
      for (const query of ['', '&registreretFra=-infinity&virkningFra=-infinity']) {
        expect(await results(`/sag/sag?uuid=${uuid}${query}`, mine)).toContain(uuid);
        expect(await results(`/sag/sag?uuid=${uuid}${query}`, andre)).toBe('{"results":[]}');
      }
    });

    it('leaves out of a search what may not be seen, however it is asked', async () => {
      const uuid = await enMin();
      for (const query of [
        'sagsnummer=adgang',
        'vilkaarligattr=adgang',
        'sagsnummer=adgang&maximalantalresultater=100',
        'sagsnummer=adgang&registreretFra=-infinity',
        'sagsnummer=adgang&virkningFra=-infinity&virkningTil=infinity&maximalantalresultater=100',
      ]) {
        expect(await results(`/sag/sag?${query}`, mine)).toContain(uuid);
        expect(await results(`/sag/sag?${query}`, andre)).not.toContain(uuid);
      }
    });

    it('goes by the object as it is now, also for what it was before', async () => {
      const uuid = await enMin();
      await sager.ret(uuid, { attributter: { sagegenskaber: [{ kassationskode: 'andre', virkning: fra(2000) }] } });

      expect(await status(`/sag/sag/${uuid}?registreretFra=-infinity`, mine)).toBe(404);
      expect(await status(`/sag/sag/${uuid}?registreretFra=-infinity`, andre)).toBe(200);
    });

    it('guards the content of documents', async () => {
      const form = new FormData();
      const json = etDokument({
        kassationskode: 'mine',
        varianter: [enVariant({ dele: [enDel({ indhold: 'field:f1' })] })],
      });
      form.append('json', JSON.stringify(json));
      form.append('f1', new Blob(['hemmeligt']), 'f1.txt');
      const { body } = await service.http.ok('POST', '/dokument/dokument', form);
      const laest = await service.of(dokument).laes((body as { uuid: string }).uuid);
      const [, path] = /"store:([^"]+)"/.exec(JSON.stringify(laest)) ?? [];

      expect(await status(`/dokument/dokument/${path}`, mine)).toBe(200);
      expect(await status(`/dokument/dokument/${path}`, andre)).toBe(404);
    });

    it('does not let content be opened by a reference from a document of one’s own', async () => {
      const form = new FormData();
      const medKode = (kassationskode: string, indhold: string): unknown =>
        etDokument({ kassationskode, varianter: [enVariant({ dele: [enDel({ indhold })] })] });
      form.append('json', JSON.stringify(medKode('mine', 'field:f1')));
      form.append('f1', new Blob(['hemmeligt']), 'f1.txt');
      const { body } = await service.http.ok('POST', '/dokument/dokument', form, mine);
      const laest = await service.of(dokument).laes((body as { uuid: string }).uuid);
      const [, path] = /"store:([^"]+)"/.exec(JSON.stringify(laest)) ?? [];

      expect(
        await service.http.refused('POST', '/dokument/dokument', medKode('andre', `store:${path}`), andre),
      ).toMatchObject({ status: 400, steder: ['/varianter/0/dele/0/egenskaber/0/indhold'] });
      await service.http.ok('POST', '/dokument/dokument', medKode('andre', `store:${path}`), {
        ...mine,
        'x-kode': 'mine',
      });
      expect(await status(`/dokument/dokument/${path}`, mine)).toBe(200);
      expect(await status(`/dokument/dokument/${path}`, andre)).toBe(200);
    });

    describe('of a write, and of dryRun, which reads what it would change,', () => {
      it.each([
        ['PATCH', { attributter: { sagegenskaber: [{ titel: 'x', virkning: HELE_TIDEN }] } }],
        ['PATCH', { livscyklus: 'Passiv' }],
        ['PUT', enSag({ kassationskode: 'mine' })],
        ['DELETE', {}],
      ] as const)('%s %j is only of what may be seen', async (method, change) => {
        const uuid = await enMin();
        const path = `/sag/sag/${uuid}`;
        const before = await sager.historik(uuid);

        for (const query of ['', '?dryRun=true'])
          expect(await service.http.refused(method, `${path}${query}`, change, andre)).toMatchObject({
            status: 404,
            kode: 'ikke-fundet',
          });
        expect(await sager.historik(uuid)).toEqual(before);
        for (const query of ['?dryRun=true', ''])
          expect((await service.http.ok(method, `${path}${query}`, change, mine)).body).toMatchObject({ uuid });
        expect(await sager.historik(uuid)).toHaveLength(2);
      });

      it.each([
        ['POST', '', enSag()],
        ['PUT', `/${randomUUID()}`, enSag()],
        ['PATCH', `/${randomUUID()}`, { note: 'x' }],
        ['PATCH', `/${randomUUID()}`, { livscyklus: 'passiv' }],
        ['DELETE', `/${randomUUID()}`, undefined],
      ] as const)('%s%s is 403 to those who may not', async (method, at, body) => {
        expect(await service.http.refused(method, `/sag/sag${at}`, body, { 'x-kode': 'laeser' })).toMatchObject({
          status: 403,
          kode: 'ikke-tilladt',
        });
      });
    });

    it('says whose a registrering is', async () => {
      const bruger = randomUUID();
      const { body } = await service.http.ok('POST', '/sag/sag', enSag(), { 'x-bruger': bruger });
      const { uuid } = body as { uuid: string };

      expect(await sager.laes(uuid)).toMatchObject({ brugerref: bruger });
      expect(await sager.soeg({ brugerref: bruger })).toEqual([uuid]);
    });
  },
  {
    adgang: {
      ...AABEN,
      bruger: ({ headers }) => headers['x-bruger']?.toString(),
      objekter: efterKode,
      maaSkrive: ({ headers }) => headers['x-kode'] !== 'laeser',
    },
  },
);
