import { beforeAll, expect, it } from '@jest/globals';
import { statement } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import fc from 'fast-check';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { T } from '../storage/table-names.js';
import { etDueslag, gem, nyBesked, tilstande } from '../testing/lager.js';
import { Orakel } from '../testing/orakel.js';
import { POSTGRESQL } from '../testing/test-databases.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { Dueslagslager } from './dueslagslager.js';
import type { Leverance } from './leverance.js';

/** How long what is given back waits at most on its first attempts, in seconds. */
const WAITS = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 7200];

const LEASE = 60;

const RUNS = Number(process.env.SAGDOK_FUZZ ?? 40);

/** Something that happens to a dueslag. Which message it happens to is chosen among those there are by a number. */
type Trin =
  | { readonly slags: 'kommer'; readonly objekter: readonly number[] }
  | { readonly slags: 'hentes'; readonly antal: number }
  | {
      readonly slags: 'kvitteres' | 'udsaettes' | 'gives tilbage' | 'opgives' | 'kvitteres sent';
      readonly hvilken: number;
    }
  | { readonly slags: 'tiden går'; readonly sekunder: number }
  | { readonly slags: 'genspilles'; readonly hvilken: number };

const hvilken = fc.nat(1000);

const trin: fc.Arbitrary<Trin> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.nat(4), { minLength: 1, maxLength: 8 })
      .map((objekter): Trin => ({ slags: 'kommer', objekter })),
  },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }).map((antal): Trin => ({ slags: 'hentes', antal })) },
  { weight: 6, arbitrary: hvilken.map((nr): Trin => ({ slags: 'kvitteres', hvilken: nr })) },
  { weight: 2, arbitrary: hvilken.map((nr): Trin => ({ slags: 'udsaettes', hvilken: nr })) },
  { weight: 2, arbitrary: hvilken.map((nr): Trin => ({ slags: 'gives tilbage', hvilken: nr })) },
  { weight: 1, arbitrary: hvilken.map((nr): Trin => ({ slags: 'opgives', hvilken: nr })) },
  { weight: 1, arbitrary: hvilken.map((nr): Trin => ({ slags: 'kvitteres sent', hvilken: nr })) },
  { weight: 2, arbitrary: fc.constantFrom(1, 5, 61).map((sekunder): Trin => ({ slags: 'tiden går', sekunder })) },
  { weight: 1, arbitrary: hvilken.map((nr): Trin => ({ slags: 'genspilles', hvilken: nr })) },
);

describeFordeler('the order of a dueslag', (fordeler) => {
  const { clock } = fordeler;
  let lager: Dueslagslager;
  let log: Beskedlog;

  const sekunder = (antal: number): bigint => BigInt(antal) * 1_000_000n;

  /** A dueslag to which things happen one after the other, and what it ought to do. */
  class Forloeb {
    readonly orakel = new Orakel();
    /** Everything that was ever handed over and is not settled, as the receivers know it. */
    readonly haand: Leverance[] = [];
    readonly #gamle: Leverance[] = [];
    readonly #positioner: (readonly [noegle: string, position: string])[] = [];

    constructor(readonly dueslag: string) {}

    async sker(sket: Trin): Promise<void> {
      switch (sket.slags) {
        case 'kommer':
          return this.#kommer(sket.objekter.map((objekt) => `${this.dueslag}/${objekt}`));
        case 'hentes':
          await this.hent(sket.antal);
          return;
        case 'tiden går':
          clock.pass(sket.sekunder);
          return;
        case 'genspilles':
          return this.#genspil(sket.hvilken);
        case 'kvitteres sent':
          return this.#sent(sket.hvilken);
        default:
          return this.#afgoer(sket.slags, sket.hvilken);
      }
    }

    async hent(antal: number): Promise<number> {
      const now = clock.now();
      const { leverancer } = await lager.hent(this.dueslag, { antal, laan: LEASE });
      this.orakel.udleveres(leverancer, clock.now(), now + sekunder(LEASE));
      this.haand.push(...leverancer);
      this.#gamle.push(...leverancer);
      return leverancer.length;
    }

    async #kommer(noegler: readonly string[]): Promise<void> {
      const foer = await log.nyeste();
      await gem(
        log,
        noegler.map((noegle) => nyBesked(noegle, [this.dueslag])),
      );
      for (const { position, ordensnoegle } of await log.laes(foer, noegler.length)) {
        this.orakel.kommer(ordensnoegle, position);
        this.#positioner.push([ordensnoegle, position]);
      }
    }

    async #afgoer(slags: 'kvitteres' | 'udsaettes' | 'gives tilbage' | 'opgives', nr: number): Promise<void> {
      const [leverance] = this.haand.length === 0 ? [] : this.haand.splice(nr % this.haand.length, 1);
      if (leverance === undefined) return;
      const { position, laan, forsoeg } = leverance;
      const now = clock.now();
      const isHeld = await this.#harStadig(leverance);
      switch (slags) {
        case 'kvitteres':
          return this.#kvitter(leverance);
        case 'opgives':
          await lager.afgoer(this.dueslag, [{ position, laan, udfald: { slags: 'opgivet', kode: 40, tekst: '' } }]);
          if (isHeld) this.orakel.faerdig(leverance);
          return;
        case 'udsaettes':
          await lager.afgoer(this.dueslag, [{ position, laan, udfald: { slags: 'udsat' } }]);
          if (isHeld) this.orakel.tilbage(leverance, now + sekunder(WAITS[forsoeg - 1] ?? 7200) - sekunder(1));
          return;
        case 'gives tilbage':
          await lager.afgoer(this.dueslag, [{ position, laan, udfald: { slags: 'tilbage' } }]);
          if (isHeld) this.orakel.tilbage(leverance, 0n);
      }
    }

    /** Was the message not handed over again since? Nothing is settled then. */
    async #harStadig({ position, laan }: Leverance): Promise<boolean> {
      const rows = await fordeler.database.rows(
        statement(`select laan::text from ${T.leverance} where dueslag = $1::uuid and position = $2::bigint`),
        [this.dueslag, position],
      );
      return rows[0]?.[0] === laan;
    }

    /** A receiver acknowledges what it got long ago. */
    async #sent(nr: number): Promise<void> {
      const leverance = this.#gamle[nr % Math.max(1, this.#gamle.length)];
      if (leverance !== undefined) await this.#kvitter(leverance);
    }

    /** What has been put in again since, and not been handed over, stays. */
    async #kvitter(leverance: Leverance): Promise<void> {
      const { position } = leverance;
      await lager.afgoer(this.dueslag, [{ position, udfald: { slags: 'kvitteret' } }]);
      const rows = await fordeler.database.rows(
        statement(`select 1 from ${T.leverance} where dueslag = $1::uuid and position = $2::bigint`),
        [this.dueslag, position],
      );
      if (rows.length === 0) this.orakel.faerdig(leverance);
    }

    /** All from one message on is put in again, as a replay does once it has come to its end. */
    async #genspil(nr: number): Promise<void> {
      const from = this.#positioner.slice(nr % Math.max(1, this.#positioner.length));
      await fordeler.database.rows(
        statement(`insert into ${T.leverance} (dueslag, position, ordensnoegle, abonnement, siden)
          select $1::uuid, position, ordensnoegle, $1::uuid, $3::timestamptz from unnest($2::bigint[], $4::text[]) b(position, ordensnoegle)
          on conflict do nothing`),
        [this.dueslag, from.map(([, position]) => position), formatIso(clock.now()), from.map(([noegle]) => noegle)],
      );
      for (const [noegle, position] of from) this.orakel.kommer(noegle, position);
    }

    /** Time passes, and everything is fetched and acknowledged. */
    async toem(): Promise<void> {
      let nothing = 0;
      while (nothing < 3) {
        clock.pass(7300);
        nothing = (await this.hent(4)) === 0 ? nothing + 1 : 0;
        while (this.haand.length > 0) await this.#afgoer('kvitteres', 0);
      }
    }
  }

  beforeAll(() => {
    lager = fordeler.get(Dueslagslager);
    log = fordeler.get(Beskedlog);
  });

  it('is kept, and nothing is lost, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(trin, { minLength: 10, maxLength: 60 }), async (sket) => {
        const forloeb = new Forloeb(await etDueslag(fordeler.database));
        for (const each of sket) await forloeb.sker(each);
        await forloeb.toem();

        expect(forloeb.orakel.brud).toEqual([]);
        expect(forloeb.orakel.ventende).toEqual([]);
        expect(await tilstande(fordeler.database, forloeb.dueslag)).toEqual({});
      }),
      { numRuns: RUNS },
    );
  });
});

describeFordeler(
  'the order of a dueslag, of many at once,',
  (fordeler) => {
    const { clock } = fordeler;

    it('is kept, and nothing is lost, while they send, fetch, acknowledge and give back', async () => {
      const lager = fordeler.get(Dueslagslager);
      const log = fordeler.get(Beskedlog);
      const dueslag = await etDueslag(fordeler.database);
      const another = new Dueslagslager(fordeler.database, clock);
      const objekter = Array.from({ length: 8 }, (_, i) => `${dueslag}/${i}`);
      const done = new Map<string, bigint[]>();
      const held = new Map<string, number>();
      const brud: string[] = [];
      let sent = 0;
      let finished = 0;
      const sender = async (): Promise<void> => {
        for (let i = 0; i < 6; i++) {
          const beskeder = Array.from({ length: 10 }, () =>
            nyBesked(objekter[Math.floor(Math.random() * 8)]!, [dueslag]),
          );
          await gem(log, beskeder);
          sent += beskeder.length;
        }
      };
      const latest = performance.now() + 50_000;
      /** Settles a message somehow; false when it was not taken, and those after it must not be either. */
      const settle = async (through: Dueslagslager, leverance: Leverance, mayTake: boolean): Promise<boolean> => {
        const { position, laan, ordensnoegle } = leverance;
        const luck = mayTake ? Math.random() : 1;
        const taken = luck < 0.8;
        if (taken) {
          // What a receiver is done with is so from now on, though others may hear of it before this call returns.
          const before = done.get(ordensnoegle) ?? [];
          if (before.some((each) => each >= BigInt(position))) brud.push(`${position} after a later one`);
          done.set(ordensnoegle, [...before, BigInt(position)]);
          finished += 1;
        }
        held.set(ordensnoegle, (held.get(ordensnoegle) ?? 0) - 1);
        const slags = taken ? 'kvitteret' : luck < 0.9 ? 'udsat' : 'tilbage';
        await through.afgoer(dueslag, [{ position, laan, udfald: { slags } }]);
        return taken;
      };
      const fetcher = async (through: Dueslagslager): Promise<void> => {
        while (finished < 240 && performance.now() < latest) {
          const { leverancer } = await through.hent(dueslag, { antal: 5, laan: 36_000 });
          if (leverancer.length === 0) clock.pass(3);
          const lanes = Map.groupBy(leverancer, ({ ordensnoegle }) => ordensnoegle);
          for (const [noegle, lane] of lanes) {
            if ((held.get(noegle) ?? 0) > 0) brud.push(`${noegle} is held by two`);
            held.set(noegle, lane.length);
          }
          for (const lane of lanes.values()) {
            let mayTake = true;
            for (const leverance of lane) mayTake = await settle(through, leverance, mayTake);
          }
        }
      };
      await Promise.all([
        ...Array.from({ length: 4 }, sender),
        ...Array.from({ length: 6 }, (_, i) => fetcher(i % 2 === 0 ? lager : another)),
      ]);

      expect(sent).toBe(240);
      expect(brud).toEqual([]);
      expect(new Set([...done.values()].flat()).size).toBe(240);
      expect(await tilstande(fordeler.database, dueslag)).toEqual({});
    });
  },
  { kinds: [POSTGRESQL] },
);
