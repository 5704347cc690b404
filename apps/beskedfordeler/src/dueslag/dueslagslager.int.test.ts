import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { etDueslag, gem, nyBesked, tilstande } from '../testing/lager.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { Dueslagslager } from './dueslagslager.js';
import type { Leverance, Udfald } from './leverance.js';

const KVITTERET: Udfald = { slags: 'kvitteret' };

describeFordeler('a dueslag', (fordeler) => {
  let lager: Dueslagslager;
  let log: Beskedlog;
  let dueslag: string;

  const om = async (...objekter: readonly string[]): Promise<void> =>
    gem(
      log,
      objekter.map((objekt) => nyBesked(objekt, [dueslag])),
    );
  const hent = async (antal = 100): Promise<readonly Leverance[]> =>
    (await lager.hent(dueslag, { antal, laan: 60 })).leverancer;
  const noegler = (leverancer: readonly Leverance[]): string[] => leverancer.map(({ ordensnoegle }) => ordensnoegle);
  const afgoer = async (leverancer: readonly Leverance[], udfald: Udfald): Promise<void> =>
    lager.afgoer(
      dueslag,
      leverancer.map(({ position }) => ({ position, udfald })),
    );

  beforeAll(async () => {
    lager = fordeler.get(Dueslagslager);
    log = fordeler.get(Beskedlog);
    await log.forbered();
  });
  beforeEach(async () => {
    dueslag = await etDueslag(fordeler.database);
  });

  it('hands messages over in order, with their attempt, and not those that are lent', async () => {
    await om('a', 'b', 'c');
    const first = await hent(2);
    const rest = await hent();

    expect(noegler(first)).toEqual(['a', 'b']);
    expect(noegler(rest)).toEqual(['c']);
    expect(first[0]).toMatchObject({ forsoeg: 1, indhold: '{"om":"a"}', xml: undefined });
    expect(BigInt(first[0]!.position) < BigInt(first[1]!.position)).toBe(true);
  });

  it('forgets what is acknowledged, and hands over again what is not', async () => {
    await om('a', 'b');
    await afgoer((await hent()).slice(0, 1), KVITTERET);
    expect(await hent()).toEqual([]);
    fordeler.clock.pass(61);

    expect((await hent()).map(({ ordensnoegle, forsoeg }) => [ordensnoegle, forsoeg])).toEqual([['b', 2]]);
    expect(await tilstande(fordeler.database, dueslag)).toEqual({ laant: 1 });
  });

  it('holds a message back while an earlier one about the same object is lent, and lets others pass', async () => {
    await om('a', 'b');
    const first = await hent();
    await om('a', 'c', 'a');
    const others = await hent();
    expect(noegler(others)).toEqual(['c']);
    await afgoer(first, KVITTERET);

    expect(noegler(await hent())).toEqual(['a', 'a']);
  });

  it('holds a message back while an earlier one about the same object waits for its time', async () => {
    await om('a', 'a', 'b');
    const [first, second, other] = await hent();
    await afgoer([first!], { slags: 'udsat' });
    await afgoer([second!], { slags: 'tilbage' });
    await afgoer([other!], KVITTERET);
    expect(await hent()).toEqual([]);
    fordeler.clock.pass(3);

    expect((await hent()).map(({ position, forsoeg }) => [position, forsoeg])).toEqual([[first!.position, 2]]);
    await afgoer([first!], KVITTERET);
    expect((await hent()).map(({ position, forsoeg }) => [position, forsoeg])).toEqual([[second!.position, 1]]);
  });

  it('waits longer from one attempt to the next', async () => {
    await om('a');
    const waits: number[] = [];
    for (let attempt = 0; attempt < 4; attempt++) {
      await afgoer(await hent(), { slags: 'udsat' });
      let waited = 0;
      while ((await lager.hent(dueslag, { antal: 1, laan: 0 })).leverancer.length === 0) {
        fordeler.clock.pass(1);
        waited += 1;
      }
      await lager.afgoer(dueslag, []);
      waits.push(waited);
    }

    expect(waits).toEqual([...waits].toSorted((a, b) => a - b));
    expect(waits[3]).toBeGreaterThan(waits[0]! * 2);
  });

  it('puts what is given up in the fejlkø, and goes on with the next about the same object', async () => {
    await om('a', 'a');
    const [first, second] = await hent();
    await afgoer([second!], { slags: 'tilbage' });
    await afgoer([first!], { slags: 'opgivet', kode: 40, tekst: 'kan ikke bruges' });

    expect((await hent()).map(({ position }) => position)).toEqual([second!.position]);
  });

  it('leaves alone what was never handed over, and settles nothing for whoever has it no more', async () => {
    await om('a');
    const [first] = await hent();
    await om('b');
    const stored = await log.laes('0', 1000);
    await lager.afgoer(dueslag, [{ position: stored.at(-1)!.position, udfald: KVITTERET }]);
    fordeler.clock.pass(61);
    const again = [...(await hent()), ...(await hent())];
    await lager.afgoer(dueslag, [{ position: first!.position, laan: first!.laan, udfald: { slags: 'tilbage' } }]);

    expect(noegler(again)).toEqual(['b', 'a']);
    expect(await tilstande(fordeler.database, dueslag)).toEqual({ laant: 2 });
  });

  it('gives a receiver that is ill nothing for a while, then one message as a probe, then all', async () => {
    const syg = { slags: 'syg', fejl: { kode: 53, tekst: 'svarer ikke' }, ventSekunder: 0 } as const;
    await om('a', 'b', 'c', 'd');
    const [first] = await hent(1);
    await lager.afgoer(dueslag, [{ position: first!.position, udfald: { slags: 'udsat' } }], syg);
    expect(await hent()).toEqual([]);
    fordeler.clock.pass(1.5);
    const probe = await hent();
    expect(noegler(probe)).toEqual(['b']);
    expect(await hent()).toEqual([]);
    await lager.afgoer(dueslag, [{ position: probe[0]!.position, udfald: KVITTERET }], { slags: 'rask' });

    expect(noegler(await hent())).toEqual(['c', 'd']);
  });

  it('gives as a probe what waited for its time, as soon as that has come', async () => {
    const syg = { slags: 'syg', fejl: { kode: 53, tekst: 'svarer ikke' }, ventSekunder: 0 } as const;
    await om('a', 'a');
    const [first] = await hent(1);
    await lager.afgoer(dueslag, [{ position: first!.position, udfald: { slags: 'udsat' } }], syg);
    fordeler.clock.pass(1.5);
    expect(await hent()).toEqual([]);
    fordeler.clock.pass(1.5);

    expect((await hent()).map(({ position, forsoeg }) => [position, forsoeg])).toEqual([[first!.position, 2]]);
  });

  it('leaves a receiver alone for as long as it asks', async () => {
    await om('a', 'b');
    const [first] = await hent(1);
    await lager.afgoer(dueslag, [{ position: first!.position, udfald: { slags: 'udsat' } }], {
      slags: 'syg',
      fejl: { kode: 53, tekst: 'for travlt' },
      ventSekunder: 100,
    });
    fordeler.clock.pass(99);
    expect(await hent()).toEqual([]);
    fordeler.clock.pass(2);

    expect(noegler(await hent())).toHaveLength(1);
  });

  it('gives up what has waited too long', async () => {
    await om('a', 'b', 'a');
    fordeler.clock.pass(1000);
    await om('a', 'c');
    await lager.opgivGamle(dueslag, fordeler.clock.now() - 500_000_000n, { kode: 53, tekst: 'for gammel' });

    expect(noegler(await hent())).toEqual(['a', 'c']);
  });

  it('gets past thousands that have to wait for one', async () => {
    await om('a');
    await hent(1);
    await om(...Array.from({ length: 5000 }, () => 'a'));
    await om('b');

    expect(noegler(await hent(10))).toEqual(['b']);
  });

  it('hands a message over once, whoever asks at the same time', async () => {
    await om(...Array.from({ length: 200 }, (_, i) => String(i % 50)));
    const others = new Dueslagslager(fordeler.database, fordeler.clock);
    const all = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => (i % 2 === 0 ? lager : others).hent(dueslag, { antal: 20, laan: 60 })),
    );
    const positions = all.flatMap(({ leverancer }) => leverancer.map(({ position }) => position));

    expect(new Set(positions).size).toBe(positions.length);
    expect(positions.length).toBeGreaterThanOrEqual(50);
  });

  it('refuses a dueslag that is not there', async () => {
    await expect(lager.hent('00000000-0000-4000-8000-000000000000', { antal: 1, laan: 1 })).rejects.toMatchObject({
      kode: 'ikke-fundet',
    });
  });
});
