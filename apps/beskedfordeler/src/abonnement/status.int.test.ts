import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { ConfigError } from '@sagdok/mox';
import { statement } from '@sagdok/nest';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { OprydningService } from '../oprydning/oprydning-service.js';
import { T } from '../storage/table-names.js';
import { enBesked } from '../testing/en-besked.js';
import { PullClient } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { laesAbonnementsfil } from './abonnementsfil.js';

const folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
const fil = join(folder, 'abonnementer.json');
/** What a subscription of the file is. */
const ERKLAERET = { id: randomUUID(), filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'] }] };
const erklaer = async (navn: string): Promise<void> => writeFile(fil, JSON.stringify([{ ...ERKLAERET, navn }]));
await erklaer('først');

describeFordeler(
  'the state of a subscription',
  (fordeler) => {
    const { http, clock } = fordeler;

    const count = async (table: string): Promise<number> =>
      Number((await fordeler.database.rows(statement(`select count(*)::int from ${table}`), []))[0]?.[0]);
    const rydOp = async (): Promise<void> => {
      while (await fordeler.get(OprydningService).round());
    };

    it('tells what waits, since when, what has been delivered, and what is in the fejlkø', async () => {
      const type = `urn:proeve:${randomUUID()}`;
      const filtre = [{ beskedtype: [type] }];
      const made = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', { navn: 'x', filtre });
      const status = async (): Promise<object> => http.ok('GET', `/abonnement/${made.id}/status`);
      expect(await status()).toEqual({
        abonnement: made.id,
        dueslag: made.dueslag,
        venter: 0,
        laant: 0,
        afleveret: '0',
        fejlkoe: 0,
        kreds: { tilstand: 'lukket' },
        genspil: [],
      });
      await fordeler.get(Modtagelse).modtag(Array.from({ length: 5 }, () => enBesked({ beskedtype: type })));
      const pull = new PullClient(http, made.dueslag);
      const [first, second, ...rest] = await pull.hent({ antal: 4 });
      await pull.kvitter([first!]);
      const fejl = [{ position: second!.position, kode: 40, tekst: 'nej' }];
      await http.ok('POST', `/dueslag/${made.dueslag}/kvitter`, { fejl });

      expect(rest).toHaveLength(2);
      expect(await status()).toMatchObject({
        venter: 3,
        laant: 2,
        afleveret: '1',
        fejlkoe: 1,
        aeldsteVentende: expect.stringMatching(/^\d{4}-/),
        senesteAflevering: expect.stringMatching(/^\d{4}-/),
      });
    });

    it('is that of a file too, which is read when the process starts', async () => {
      expect(await http.ok('GET', `/abonnement/${ERKLAERET.id}`)).toMatchObject(ERKLAERET);
      for (const navn of ['et', 'andet']) {
        await erklaer(navn);
        await fordeler.restart();
        expect(await http.ok('GET', `/abonnement/${ERKLAERET.id}`)).toMatchObject({ ...ERKLAERET, navn });
      }
    });

    it('goes, and all that waits with it, when the subscription is removed', async () => {
      const { id, dueslag } = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', { navn: 'x' });
      for (let i = 0; i < 5; i++) await fordeler.get(Modtagelse).modtag(Array.from({ length: 1000 }, () => enBesked()));
      await http.send('DELETE', `/abonnement/${id}`);
      await rydOp();

      expect(await count(`${T.leverance} where dueslag = '${dueslag}'`)).toBe(0);
      expect(await count(`${T.dueslag} where id = '${dueslag}'`)).toBe(0);
    });

    it('holds what waits and what is in the fejlkø in the log; the rest is forgotten after some days', async () => {
      const type = `urn:proeve:${randomUUID()}`;
      const filtre = [{ beskedtype: [type] }];
      const { dueslag } = await http.ok<{ dueslag: string }>('POST', '/abonnement', { navn: 'x', filtre });
      await fordeler.get(Modtagelse).modtag(Array.from({ length: 3000 }, () => enBesked()));
      await fordeler.get(Modtagelse).modtag([1, 2, 3].map(() => enBesked({ beskedtype: type })));
      const pull = new PullClient(http, dueslag);
      const [done, bad, waiting] = await pull.hent({ laan: 1 });
      await pull.kvitter([done!]);
      const fejl = [{ position: bad!.position, kode: 40, tekst: 'nej' }];
      await http.ok('POST', `/dueslag/${dueslag}/kvitter`, { fejl });
      clock.pass(2.5 * 86_400);
      await fordeler.get(Modtagelse).modtag([enBesked()]);
      await rydOp();

      const kept = await fordeler.database.rows(
        statement(`select position::text from ${T.besked} order by position`),
        [],
      );
      expect(kept.flat()).toEqual(expect.arrayContaining([bad!.position, waiting!.position]));
      expect(kept.flat()).not.toContain(done!.position);
      expect(kept.length).toBeLessThan(10);
      expect((await pull.hent()).map(({ position }) => position)).toEqual([waiting!.position]);
    });
  },
  { env: { SAGDOK_ABONNEMENTER: fil, SAGDOK_BESKEDER_DAGE: '2' } },
);

afterAll(() => rm(folder, { recursive: true }));

it('of a file is refused with everything that is wrong', async () => {
  const read = async (text: string): Promise<readonly string[]> => {
    const bad = join(folder, 'forkert.json');
    await writeFile(bad, text);
    const error = await laesAbonnementsfil(bad).catch((thrown: unknown) => thrown);
    return error instanceof ConfigError ? error.faults.map((fault) => fault.slice(fault.indexOf('.json') + 5)) : [];
  };

  expect(await read('{')).toEqual([expect.stringContaining('cannot be read as JSON')]);
  expect(await read('{}')).toEqual([' must be a list']);
  expect(await read(`[{"navn": 1}, {"id": "${randomUUID()}", "navn": "x"}, 2]`)).toEqual([
    expect.stringContaining('#/0/navn'),
    expect.stringContaining('#/2'),
    expect.stringContaining('#/0: an id is missing'),
    expect.stringContaining('#/2: an id is missing'),
  ]);
});
