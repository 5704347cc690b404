import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from '@jest/globals';
import { beskednoegle, objektnoegle, type Haendelsesbesked } from '@sagdok/mox';
import { formatIso } from '@sagdok/tid';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked, type Oensker } from '../testing/en-besked.js';
import { HttpClient } from '../testing/http-client.js';
import { PullClient, type Hentet } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import { GenspilService } from './genspil-service.js';

describeFordeler('replay', (fordeler, { name }) => {
  const { http, clock } = fordeler;
  let type: string;

  const abonner = async (more: object = {}): Promise<{ readonly id: string; readonly pull: PullClient }> => {
    const body = { navn: 'x', filtre: [{ beskedtype: [type] }], ...more };
    const { id, dueslag } = await http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', body);
    return { id, pull: new PullClient(http, dueslag) };
  };
  const send = async (...oensker: readonly Oensker[]): Promise<readonly Haendelsesbesked[]> => {
    const beskeder = oensker.map((each) => enBesked({ beskedtype: type, ...each }));
    await fordeler.get(Modtagelse).modtag(beskeder);
    return beskeder;
  };
  const ids = (beskeder: readonly Haendelsesbesked[]): string[] => beskeder.map(beskednoegle);
  const hentedeIds = (hentet: readonly Hentet[]): string[] => hentet.map(({ besked }) => beskednoegle(besked));
  const faerdig = async (id: string): Promise<void> =>
    until(async () => (await http.ok<{ genspil: object[] }>('GET', `/abonnement/${id}/status`)).genspil.length === 0);

  beforeEach(() => {
    type = `urn:proeve:${randomUUID()}`;
  });

  it('gives from the beginning, from a position, or from an instant', async () => {
    const { id, pull } = await abonner();
    const first = await send({}, {});
    clock.pass(100);
    const instant = formatIso(clock.now());
    clock.pass(100);
    const later = await send({}, {});
    const all = await pull.toem();
    const genspil = async (body: object): Promise<string[]> => {
      expect(await http.send('POST', `/abonnement/${id}/genspil`, body)).toMatchObject({ status: 202 });
      await faerdig(id);
      return hentedeIds(await pull.toem());
    };

    expect(await genspil({ fra: 0 })).toEqual(ids([...first, ...later]));
    expect(await genspil({ fra: all[0]!.position })).toEqual(ids([...first.slice(1), ...later]));
    expect(await genspil({ fra: instant })).toEqual(ids(later));
    expect(await genspil({ fra: '0', til: instant })).toEqual(ids(first));
    expect(await genspil({ fra: 0, til: Number(all[2]!.position) })).toEqual(ids([...first, later[0]!]));
    expect(await genspil({ fra: 'nu' })).toEqual([]);
  });

  it('gives from an instant all that was taken since, also where clocks disagree', async () => {
    const { id, pull } = await abonner();
    clock.pass(100);
    const instant = formatIso(clock.now() - 5_000_000n);
    const [ahead] = await send({});
    clock.pass(-2);
    const [behind] = await send({});
    await pull.toem();
    await http.ok('POST', `/abonnement/${id}/genspil`, { fra: instant });
    await faerdig(id);
    expect(hentedeIds(await pull.toem())).toEqual(ids([ahead!, behind!]));
    await http.ok('POST', `/abonnement/${id}/genspil`, { fra: formatIso(clock.now() + 1_000_000n) });
    await faerdig(id);
    clock.pass(2);

    expect(hentedeIds(await pull.toem())).toEqual(ids([ahead!, behind!]));
  });

  it('gives a new subscription what was there before it', async () => {
    const before = await send({}, {}, {});
    const { pull } = await abonner({ fra: 0 });
    const after = await send({}, {});
    await until(async () => (await pull.hent({ antal: 1, laan: 1 })).length === 1);
    clock.pass(2);
    const hentet: Hentet[] = [];
    await until(async () => hentet.push(...(await pull.toem())) >= 5);

    expect(hentedeIds(hentet).toSorted()).toEqual(ids([...before, ...after]).toSorted());
  });

  it('gives only what the subscription wants and may have', async () => {
    const modtager = { URNIdentifikator: 'urn:oio:cvr-nr:11111111' };
    const { id, pull } = await abonner({ modtager, filtre: [{ beskedtype: [type], objekttype: ['urn:proeve:ting'] }] });
    const [wanted, , forOthers, forUs] = await send(
      { beskeddata: [{ json: 1 }] },
      { filtreringsdata: { ObjektRegistrering: [] } },
      { filtreringsdata: { TilladtModtager: [{ URNIdentifikator: 'urn:oio:cvr-nr:22222222' }] } },
      { filtreringsdata: { TilladtModtager: [modtager] } },
    );
    await pull.toem();
    await http.ok('POST', `/abonnement/${id}/genspil`, { fra: 0 });
    await faerdig(id);
    const hentet = await pull.toem();

    expect(hentedeIds(hentet)).toEqual(ids([wanted!, forUs!]));
    expect(hentedeIds(hentet)).not.toContain(beskednoegle(forOthers!));
    expect(hentet[0]?.besked).not.toHaveProperty('Beskeddata');
  });

  it('leaves alone what waits, and what is lent', async () => {
    const { id, pull } = await abonner();
    const [lent, ...waiting] = await send({}, {}, {});
    const hentet = await pull.hent({ antal: 1 });
    await http.ok('POST', `/abonnement/${id}/genspil`, { fra: 0 });
    await faerdig(id);

    expect(hentedeIds(await pull.toem())).toEqual(ids(waiting));
    await pull.kvitter(hentet);
    expect(hentedeIds(hentet)).toEqual([beskednoegle(lent!)]);
    expect(await pull.toem()).toEqual([]);
  });

  it('keeps the order per object, also against what comes meanwhile', async () => {
    const objekter = Array.from({ length: 20 }, () => randomUUID());
    const some = (antal: number): Oensker[] => Array.from({ length: antal }, (_, i) => ({ objekt: objekter[i % 20]! }));
    const before = [...(await send(...some(1000))), ...(await send(...some(1000)))];
    const { id, pull } = await abonner({ fra: 0 });
    const coming = (async () => {
      const sent: Haendelsesbesked[] = [];
      for (let i = 0; i < 10; i++) sent.push(...(await send(...some(20))));
      return sent;
    })();
    const hentet: Hentet[] = [];
    await until(async () => hentet.push(...(await pull.toem({ antal: 50 }))) >= 2200, 50_000);
    const all = [...before, ...(await coming)];

    expect(hentet).toHaveLength(2200);
    for (const objekt of objekter) {
      const about = (each: Haendelsesbesked): boolean => objektnoegle(each) === objekt;
      expect(hentedeIds(hentet.filter(({ besked }) => about(besked)))).toEqual(ids(all.filter(about)));
    }
    await faerdig(id);
  });

  it('goes on after a restart', async () => {
    await send(...Array.from({ length: 700 }, () => ({})));
    const { pull } = await abonner({ fra: 0 });
    await fordeler.restart();
    const hentet: Hentet[] = [];

    await until(async () => hentet.push(...(await pull.toem({ antal: 1000 }))) >= 700, 30_000);
    expect(new Set(hentedeIds(hentet)).size).toBe(700);
  });

  (name === 'PostgreSQL' ? it : it.skip)(
    'is by what the subscription is when it is asked for, whoever does it',
    async () => {
      await send(...Array.from({ length: 1000 }, () => ({})));
      const { id, pull } = await abonner({ filtre: [{ beskedtype: [`${type}:andet`] }] });
      const other = await fordeler.start();
      // The other process is killed before it has begun.
      await other.nest.get(GenspilService, { strict: false }).beforeApplicationShutdown();
      const there = new HttpClient(() => other.url);
      await there.ok('PUT', `/abonnement/${id}`, { navn: 'x', filtre: [{ beskedtype: [type] }] });
      await there.ok('POST', `/abonnement/${id}/genspil`, { fra: 0 });
      // Asked of the other one: a question makes the first learn of changes.
      await until(
        async () => (await there.ok<{ genspil: object[] }>('GET', `/abonnement/${id}/status`)).genspil.length === 0,
      );

      expect(await pull.toem({ antal: 1000 })).toHaveLength(1000);
    },
  );

  it('is refused with everything that is wrong', async () => {
    const { id } = await abonner();
    const at = `/abonnement/${id}/genspil`;

    expect(await http.refused('POST', at, { fra: 'i går', til: -1 })).toMatchObject({ steder: ['/fra', '/til'] });
    expect(await http.refused('POST', at, { til: true, mere: 1 })).toMatchObject({
      steder: expect.arrayContaining(['', '/til', '/mere']),
    });
    expect(await http.refused('POST', at)).toMatchObject({ status: 400 });
    expect(await http.refused('POST', `/abonnement/${randomUUID()}/genspil`, { fra: 0 })).toMatchObject({
      status: 404,
    });
  });
});
