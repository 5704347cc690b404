import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { beskednoegle, type Haendelsesbesked } from '@sagdok/mox';
import { AABEN, UKENDT_AFSENDER, type Adgang } from '@sagdok/nest';
import { Afsendelse } from '../modtagelse/afsendelse.js';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked, type Oensker } from '../testing/en-besked.js';
import { PullClient } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';

const HEMMELIG = 'urn:proeve:hemmelig';

/** Who sends `x-hvem` is that; only `indviet` sees what is secret and sends it, and only `gaest` has no access. */
const adgang: Adgang = {
  ...AABEN,
  beskeder: {
    hvem: ({ headers }) => String(headers['x-hvem'] ?? ''),
    maa: (hvem, handling) => {
      if (hvem === 'gaest')
        return (
          handling.slags === 'abonner' &&
          handling.ejer === 'gaest' &&
          handling.modtager === undefined &&
          !handling.beskeddata
        );
      if (hvem === UKENDT_AFSENDER) return false;
      if (handling.slags === 'afsend') return hvem === 'indviet' || !JSON.stringify(handling.besked).includes(HEMMELIG);
      return !('ejer' in handling) || hvem === '' || handling.ejer === hvem;
    },
    maaSe: (hvem, besked) => hvem === 'indviet' || !JSON.stringify(besked).includes(HEMMELIG),
  },
};

interface Side {
  readonly haendelser: readonly { readonly position: string; readonly besked: Haendelsesbesked }[];
  readonly naeste: string;
}

describeFordeler(
  'who may see what',
  (fordeler) => {
    const { http } = fordeler;
    const indviet = { 'x-hvem': 'indviet' };
    const gaest = { 'x-hvem': 'gaest' };

    const send = async (...oensker: readonly Oensker[]): Promise<readonly string[]> => {
      const beskeder = oensker.map(enBesked);
      await fordeler.get(Modtagelse).modtag(beskeder);
      return beskeder.map(beskednoegle);
    };
    const feed = async (efter: string, antal: number, headers?: Record<string, string>): Promise<Side> =>
      http.ok('GET', `/haendelser?efter=${efter}&antal=${antal}`, undefined, headers);
    const nu = async (): Promise<string> => {
      let { naeste, haendelser } = await feed('0', 1000);
      while (haendelser.length > 0) ({ naeste, haendelser } = await feed(naeste, 1000));
      return naeste;
    };

    it("nobody receives in another's name, or has the data, who may not", async () => {
      const uden = { navn: 'x', filtre: [{ beskedtype: ['urn:proeve:ingen'] }] };
      const med = { ...uden, modtager: { URNIdentifikator: 'urn:oio:cvr-nr:11111111' } };
      const medData = { ...uden, beskeddata: true };
      for (const body of [med, medData])
        expect(await http.refused('POST', '/abonnement', body, gaest)).toMatchObject({ status: 403 });
      const { id } = await http.ok<{ id: string }>('POST', '/abonnement', uden, gaest);
      for (const body of [med, medData])
        expect(await http.refused('PUT', `/abonnement/${id}`, body, gaest)).toMatchObject({ status: 403 });
      expect(await http.ok('GET', `/abonnement/${id}`, undefined, gaest)).toMatchObject({ beskeddata: false });
      await http.ok('DELETE', `/abonnement/${id}`, undefined, gaest);
    });

    it('who sends over RabbitMQ and does not say who it is, is nobody that is known', async () => {
      expect(await fordeler.get(Afsendelse).gem({ besked: enBesked() }, undefined)).toMatchObject({ StatusKode: 43 });
      expect(await fordeler.get(Afsendelse).gem({ besked: enBesked() }, '')).toEqual({ StatusKode: 20 });
    });

    it('the feed has every message once, in order, a page at a time, without data', async () => {
      const begin = await nu();
      const sent = await send({ beskeddata: [{ json: 'privat' }] }, {}, {}, {}, {});
      const seen: string[] = [];
      let position = begin;
      for (;;) {
        const { haendelser, naeste } = await feed(position, 2);
        seen.push(...haendelser.map(({ besked }) => beskednoegle(besked)));
        expect(JSON.stringify(haendelser)).not.toContain('privat');
        if (naeste === position) break;
        position = naeste;
      }

      expect(seen).toEqual(sent);
    });

    it('the feed leaves out what is for others, and goes on past it', async () => {
      const begin = await nu();
      const [, , open] = await send(
        { beskedtype: HEMMELIG },
        { filtreringsdata: { TilladtModtager: [{ URNIdentifikator: 'urn:oio:cvr-nr:11111111' }] } },
        {},
      );
      const { haendelser, naeste } = await feed(begin, 2);
      expect(haendelser).toEqual([]);

      expect((await feed(naeste, 2)).haendelser.map(({ besked }) => beskednoegle(besked))).toEqual([open]);
      expect((await feed(begin, 2, indviet)).haendelser).toHaveLength(1);
      expect(await http.refused('GET', '/haendelser', undefined, gaest)).toMatchObject({ status: 403 });
    });

    it('a subscription gets what its owner may see, also when it is replayed', async () => {
      const objekt = randomUUID();
      const body = { navn: 'x', filtre: [{ objekt: [objekt] }] };
      const mine = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', body);
      const deres = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', body, indviet);
      const [hemmelig, open] = await send({ objekt, beskedtype: HEMMELIG }, { objekt });
      const toem = async (dueslag: string): Promise<string[]> =>
        (await new PullClient(http, dueslag).toem()).map(({ besked }) => beskednoegle(besked));

      expect(await toem(mine.dueslag)).toEqual([open]);
      expect(await toem(deres.dueslag)).toEqual([hemmelig, open]);
      await http.ok('POST', `/abonnement/${mine.id}/genspil`, { fra: 0 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await toem(mine.dueslag)).toEqual([open]);
    });

    it('a subscription, its dueslag and its state are not there for others than its owner', async () => {
      const { id, dueslag } = await http.ok<{ id: string; dueslag: string }>(
        'POST',
        '/abonnement',
        { navn: 'x' },
        indviet,
      );
      for (const [method, path, body] of [
        ['GET', `/abonnement/${id}`, undefined],
        ['PUT', `/abonnement/${id}`, { navn: 'mit' }],
        ['DELETE', `/abonnement/${id}`, undefined],
        ['GET', `/abonnement/${id}/status`, undefined],
        ['POST', `/abonnement/${id}/genspil`, { fra: 0 }],
        ['POST', `/dueslag/${dueslag}/hent`, {}],
        ['POST', `/dueslag/${dueslag}/kvitter`, {}],
      ] as const) {
        expect([path, await http.refused(method, path, body, gaest)]).toMatchObject([path, { status: 404 }]);
      }
      const own = await http.ok<{ abonnementer: object[] }>('GET', '/abonnement', undefined, gaest);
      expect(own.abonnementer).toEqual([]);
      expect(await http.refused('POST', '/abonnement', { navn: 'x', dueslag }, gaest)).toMatchObject({
        steder: ['/dueslag'],
      });
    });

    it('a sender that may not send is told so, and nothing is kept', async () => {
      const besked = enBesked({ beskedtype: HEMMELIG });

      expect(await http.send('POST', '/besked', besked)).toMatchObject({ status: 400, body: { StatusKode: 43 } });
      expect(await http.ok('POST', '/besked', [besked, enBesked()])).toMatchObject([
        { StatusKode: 43 },
        { StatusKode: 20 },
      ]);
      expect(await http.ok('POST', '/besked', besked, indviet)).toEqual({ StatusKode: 20 });
      expect(await http.ok('GET', '/fejlkoe')).toEqual({ fejl: [] });
    });
  },
  { adgang },
);
