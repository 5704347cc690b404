import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '@sagdok/mox';
import { AABEN, statement, type Adgang } from '@sagdok/nest';
import { T } from '../storage/table-names.js';
import { enBesked } from '../testing/en-besked.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { Fejlkoe } from './fejlkoe.js';

interface Post {
  readonly id: string;
  readonly slags: string;
  readonly position?: string;
  readonly besked?: Haendelsesbesked;
}

/** Who sends `x-hvem: gaest` has no access. */
const adgang: Adgang = {
  ...AABEN,
  beskeder: {
    hvem: ({ headers }) => String(headers['x-hvem'] ?? ''),
    maa: (hvem) => hvem !== 'gaest',
    maaSe: (hvem, besked) => hvem !== 'halv' || besked.Beskeddata === undefined,
  },
};

describeFordeler(
  'the fejlkø',
  (fordeler) => {
    const { http } = fordeler;
    let type: string;
    let dueslag: string;
    let abonnement: string;

    const find = async (query: string, headers?: Record<string, string>): Promise<readonly Post[]> =>
      (await http.ok<{ fejl: Post[] }>('GET', `/fejlkoe${query}`, undefined, headers)).fejl;
    const hent = async (): Promise<readonly { readonly position: string }[]> =>
      (await http.ok<{ beskeder: { position: string }[] }>('POST', `/dueslag/${dueslag}/hent`)).beskeder;
    /** A message that its receiver has given up. */
    const opgivet = async (more: object = {}): Promise<Post> => {
      await http.ok('POST', '/besked', { ...enBesked({ beskedtype: type }), ...more });
      const [{ position }] = (await hent()) as [{ position: string }];
      const fejl = [{ position, kode: 44, tekst: 'ukendt sag' }];
      await http.ok('POST', `/dueslag/${dueslag}/kvitter`, { fejl });
      return (await find(`?dueslag=${dueslag}&antal=1000`)).at(-1)!;
    };

    beforeEach(async () => {
      type = `urn:proeve:${randomUUID()}`;
      const filtre = [{ beskedtype: [type] }];
      const made = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', { navn: 'x', filtre });
      dueslag = made.dueslag;
      abonnement = made.id;
    });

    it('has what a receiver gave up, with the reason, and shows its envelope alone', async () => {
      const post = await opgivet({ Beskeddata: [{ json: 'hemmeligt' }] });

      expect(post).toMatchObject({
        slags: 'levering',
        kode: 44,
        tekst: 'ukendt sag',
        forsoeg: 1,
        dueslag,
        abonnement,
        besked: { BeskedVersion: '1.0' },
      });
      expect(post).not.toHaveProperty('besked.Beskeddata');
      expect(await http.ok('GET', `/fejlkoe/${post.id}`)).toEqual(post);
      expect(await hent()).toEqual([]);
    });

    it('has what a receiver gave up at the message broker, whatever its reason holds', async () => {
      await http.ok('POST', '/besked', enBesked({ beskedtype: type }));
      const [{ position }] = (await hent()) as [{ position: string }];
      const grund = { kode: 44, tekst: 'ukendt\0 sag\ud800' };

      expect(await fordeler.get(Fejlkoe).opgivet({ position, dueslag, abonnement, ...grund })).toBe(true);
      expect(await find(`?dueslag=${dueslag}`)).toMatchObject([{ position, tekst: 'ukendt\uFFFD sag\uFFFD' }]);
    });

    it('is listed by dueslag and kind, a page at a time', async () => {
      const posts = [await opgivet(), await opgivet(), await opgivet()];
      await http.send('POST', '/besked', randomUUID());

      expect(await find(`?dueslag=${dueslag}&slags=levering`)).toEqual(posts);
      expect(await find(`?dueslag=${dueslag}&slags=modtagelse`)).toEqual([]);
      expect(await find(`?dueslag=${dueslag}&antal=1&efter=${posts[0]!.id}`)).toEqual([posts[1]]);
      expect((await find('?slags=modtagelse')).every(({ slags }) => slags === 'modtagelse')).toBe(true);
    });

    it('delivers again what is sent again', async () => {
      const { id, position } = await opgivet();
      expect(await http.ok('POST', `/fejlkoe/${id}/genfremsend`)).toEqual({ StatusKode: 20 });

      expect((await hent()).map((each) => each.position)).toEqual([position]);
      expect(await find(`?dueslag=${dueslag}`)).toEqual([]);
    });

    it('cannot deliver to a dueslag that is gone', async () => {
      const { id } = await opgivet();
      await http.send('DELETE', `/abonnement/${abonnement}`);

      expect(await http.refused('POST', `/fejlkoe/${id}/genfremsend`)).toMatchObject({ status: 409 });
    });

    it('takes again what could not be read, and keeps it while that is so', async () => {
      await http.send('POST', '/besked', `{"a": "${randomUUID()}"`);
      const post = (await find('?slags=modtagelse&antal=1000')).at(-1)!;
      expect(await http.send('POST', `/fejlkoe/${post.id}/genfremsend`)).toMatchObject({
        status: 400,
        body: { StatusKode: 40 },
      });
      expect(await find('?slags=modtagelse&antal=1000')).toContainEqual(post);

      // What was refused, because of a fault of ours for instance, is in order now.
      await fordeler.database.rows(statement(`update ${T.fejl} set indhold = $2::text where id = $1::bigint`), [
        post.id,
        JSON.stringify(enBesked({ beskedtype: type })),
      ]);
      expect(await http.ok('POST', `/fejlkoe/${post.id}/genfremsend`)).toEqual({ StatusKode: 20 });
      expect(await hent()).toHaveLength(1);
      expect(await find('?slags=modtagelse&antal=1000')).not.toContainEqual(expect.objectContaining({ id: post.id }));
    });

    it('lets go of what is discarded', async () => {
      const { id } = await opgivet();
      expect((await http.send('DELETE', `/fejlkoe/${id}`)).status).toBe(204);

      expect(await http.refused('DELETE', `/fejlkoe/${id}`)).toMatchObject({ status: 404, kode: 'ikke-fundet' });
      expect(await http.refused('GET', `/fejlkoe/${id}`)).toMatchObject({ status: 404 });
      expect(await http.refused('POST', `/fejlkoe/${id}/genfremsend`)).toMatchObject({ status: 404 });
      expect(await http.refused('GET', '/fejlkoe/x')).toMatchObject({ status: 404, kode: 'ukendt-adresse' });
    });

    it('shows nobody what they may not see', async () => {
      const { id } = await opgivet({ Beskeddata: [{ json: 1 }] });
      const { id: open } = await opgivet();
      const gaest = { 'x-hvem': 'gaest' };
      const halv = { 'x-hvem': 'halv' };

      expect(await http.refused('GET', '/fejlkoe', undefined, gaest)).toMatchObject({
        status: 403,
        kode: 'ikke-tilladt',
      });
      for (const [method, path] of [
        ['GET', ''],
        ['DELETE', ''],
        ['POST', '/genfremsend'],
      ] as const) {
        expect(await http.refused(method, `/fejlkoe/${id}${path}`, undefined, gaest)).toMatchObject({ status: 403 });
        expect(await http.refused(method, `/fejlkoe/${id}${path}`, undefined, halv)).toMatchObject({ status: 404 });
      }
      expect((await find(`?dueslag=${dueslag}`, halv)).map((post) => post.id)).toEqual([open]);
    });

    it('is refused with everything that is wrong', async () => {
      expect(await http.refused('GET', '/fejlkoe?dueslag=x&slags=y&efter=-1&antal=0&mere=1')).toMatchObject({
        status: 400,
        steder: ['?mere', '?dueslag', '?slags', '?efter', '?antal'],
      });
    });
  },
  { adgang },
);
