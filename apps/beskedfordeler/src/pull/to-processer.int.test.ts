import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { AABEN, type Adgang } from '@sagdok/nest';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked } from '../testing/en-besked.js';
import { HttpClient } from '../testing/http-client.js';
import { POSTGRESQL } from '../testing/test-databases.js';
import { describeFordeler } from '../testing/test-fordeler.js';

/** Who asks is named by `x-hvem`, and may fetch what is their own. */
const adgang: Adgang = {
  ...AABEN,
  beskeder: {
    hvem: ({ headers }) => String(headers['x-hvem'] ?? ''),
    maa: (hvem, handling) => handling.slags !== 'hent' || handling.ejer === hvem,
    maaSe: () => true,
  },
};

describeFordeler(
  'a dueslag that another process gives another owner',
  (fordeler) => {
    const { http } = fordeler;
    const [uffe, xenia] = [{ 'x-hvem': 'uffe' }, { 'x-hvem': 'xenia' }];
    let other: HttpClient;
    let type: string;
    let dueslag: string;

    const abonner = async (headers: Record<string, string>): Promise<string> => {
      const body = { navn: 'x', filtre: [{ beskedtype: [type] }], dueslag };
      return (await http.ok<{ id: string }>('POST', '/abonnement', body, headers)).id;
    };
    const send = async (): Promise<void> => {
      await fordeler.get(Modtagelse).modtag([enBesked({ beskedtype: type })]);
    };
    const hent = (headers: Record<string, string>, vent = 0): ReturnType<HttpClient['send']> =>
      other.send('POST', `/dueslag/${dueslag}/hent`, { vent }, headers);

    beforeEach(async () => {
      const running = await fordeler.start();
      other = new HttpClient(() => running.url);
      [type, dueslag] = [`urn:proeve:${randomUUID()}`, randomUUID()];
    });

    it('gives the one before nothing, and lets them acknowledge nothing', async () => {
      const id = await abonner(uffe);
      expect(await hent(uffe)).toMatchObject({ status: 200, body: { beskeder: [] } });
      await http.ok('DELETE', `/abonnement/${id}`);
      await abonner(xenia);
      await send();

      expect(await hent(uffe)).toMatchObject({ status: 404 });
      const { body, status } = await hent(xenia);
      expect(status).toBe(200);
      const [{ position }] = (body as { beskeder: [{ position: string }] }).beskeder;
      expect(await other.send('POST', `/dueslag/${dueslag}/kvitter`, { positioner: [position] }, uffe)).toMatchObject({
        status: 404,
      });
    });

    it('gives nothing to the one before who waits for it', async () => {
      const id = await abonner(uffe);
      const waits = hent(uffe, 3);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await http.ok('DELETE', `/abonnement/${id}`);
      await abonner(xenia);
      await send();

      expect(await waits).toMatchObject({ status: 404 });
      expect(((await hent(xenia)).body as { beskeder: unknown[] }).beskeder).toHaveLength(1);
    });
  },
  { adgang, kinds: [POSTGRESQL] },
);
