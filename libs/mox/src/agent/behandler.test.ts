import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { MODTAGET } from '../besked/standard-retur.js';
import { enBesked, uuid } from '../testing/en-besked.js';
import { until } from '../testing/until.js';
import { Afvist } from './afvist.js';
import type { Genforsoeg, Kontekst } from './agent.js';
import { Behandler } from './behandler.js';
import { HukommelseLager } from './hukommelse-lager.js';
import type { Beskedrapport, Rapport } from './rapport.js';

/** A message, the `nr`th, about an object. */
const besked = (nr: number, objekt = 100 + nr): Haendelsesbesked =>
  enBesked({ beskedId: uuid(nr), registrering: { ObjektId: { UUIDIdentifikator: uuid(objekt) } } });

/** The number of a message. */
const nrOf = ({ besked: { BeskedId } }: Pick<Kontekst, 'besked'>): number =>
  'UUIDIdentifikator' in BeskedId ? Number(BeskedId.UUIDIdentifikator.slice(-12)) : 0;

const SHORT: Genforsoeg = { foerste: 1, laengste: 4, forsoeg: 3 };

interface Setup {
  readonly genforsoeg?: Genforsoeg;
  readonly samtidige?: number;
  readonly lager?: HukommelseLager;
}

const behandlerFor = (haandter: (kontekst: Kontekst) => Promise<void>, setup: Setup = {}) => {
  const rapporter: Rapport[] = [];
  const { genforsoeg = SHORT, samtidige = 8, lager = new HukommelseLager() } = setup;
  const behandler = new Behandler({
    agent: { navn: 'proeve', abonnement: { filtre: [] }, haandter, genforsoeg },
    lager,
    afsender: { modtag: (sent) => Promise.resolve(sent.map(() => MODTAGET)) },
    rapport: (rapport) => rapporter.push(rapport),
    samtidige,
  });
  return { behandler, rapporter };
};

describe('Behandler', () => {
  it('handles messages about one object one at a time in the order they came, and others beside them', async () => {
    const heard: string[] = [];
    const { behandler } = behandlerFor(async (kontekst) => {
      heard.push(`${nrOf(kontekst)} begins`);
      await sleep(nrOf(kontekst) === 1 ? 30 : 1);
      heard.push(`${nrOf(kontekst)} ends`);
    });
    await Promise.all([besked(1, 7), besked(2, 7), besked(3, 8)].map((each) => behandler.modtag({ besked: each })));

    expect(heard).toEqual(['1 begins', '3 begins', '3 ends', '1 ends', '2 begins', '2 ends']);
  });

  it('handles no more messages at the same time than it may', async () => {
    let [now, most] = [0, 0];
    const { behandler } = behandlerFor(
      async () => {
        most = Math.max(most, (now += 1));
        await sleep(2);
        now -= 1;
      },
      { samtidige: 3 },
    );
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((nr) => behandler.modtag({ besked: besked(nr) })));

    expect(most).toBe(3);
  });

  it('handles a message once, also when it comes again while it is in hand, and knows it afterwards', async () => {
    let times = 0;
    const { behandler } = behandlerFor(async () => {
      times += 1;
      await sleep(5);
    });
    const both = await Promise.all([behandler.modtag({ besked: besked(1) }), behandler.modtag({ besked: besked(1) })]);

    expect(both).toEqual([{ slags: 'udfoert' }, { slags: 'udfoert' }]);
    await expect(behandler.modtag({ besked: besked(1) })).resolves.toEqual({ slags: 'kendt' });
    expect(times).toBe(1);
  });

  it('tries again after an error, while later messages about the object wait and others go on', async () => {
    const heard: string[] = [];
    const { behandler, rapporter } = behandlerFor((kontekst) => {
      heard.push(`${nrOf(kontekst)}/${kontekst.forsoeg}`);
      return nrOf(kontekst) === 1 && kontekst.forsoeg < 3 ? Promise.reject(new Error('off')) : Promise.resolve();
    });
    await Promise.all([besked(1, 7), besked(2, 7), besked(3, 8)].map((each) => behandler.modtag({ besked: each })));

    expect(heard).toEqual(['1/1', '3/1', '1/2', '1/3', '2/1']);
    const about = (nr: number) => rapporter.filter((rapport) => rapport.beskedId === uuid(nr)) as Beskedrapport[];
    expect([1, 2].map((nr) => about(nr).map(({ udfald, forsoeg }) => `${udfald} ${forsoeg}`))).toEqual([
      ['fejlet 1', 'fejlet 2', 'udfoert 3'],
      ['udfoert 1'],
    ]);
  });

  it('gives a message up with the reason after too many failures, and those behind it go on', async () => {
    const { behandler } = behandlerFor((kontekst) =>
      nrOf(kontekst) === 1
        ? Promise.reject(new Error('off', { cause: new Error('the wire is cut') }))
        : Promise.resolve(),
    );
    const [first, second] = await Promise.all([
      behandler.modtag({ besked: besked(1, 7) }),
      behandler.modtag({ besked: besked(2, 7) }),
    ]);

    expect(first).toMatchObject({ slags: 'afvist', kode: 50 });
    expect(first).toMatchObject({ tekst: expect.stringContaining('3 forsøg') });
    expect(first).toMatchObject({ tekst: expect.stringContaining('off: the wire is cut') });
    expect(second).toEqual({ slags: 'udfoert' });
  });

  it('does not try again what is refused, and handles it when somebody sends it again', async () => {
    let allowed = false;
    const { behandler } = behandlerFor(() =>
      allowed ? Promise.resolve() : Promise.reject(Afvist.ikkeFundet('Der er ingen sag / There is no case')),
    );

    await expect(behandler.modtag({ besked: besked(1) })).resolves.toEqual({
      slags: 'afvist',
      kode: 44,
      tekst: 'Der er ingen sag / There is no case',
    });
    allowed = true;
    await expect(behandler.modtag({ besked: besked(1) })).resolves.toEqual({ slags: 'udfoert' });
  });

  it('gives back a message that it may not hold until the next attempt, and those behind it', async () => {
    const { behandler } = behandlerFor(() => Promise.reject(new Error('off')), {
      genforsoeg: { foerste: 60_000, laengste: 60_000, forsoeg: 3 },
    });
    const frist = Date.now() + 30_000;
    const [first, second] = await Promise.all([
      behandler.modtag({ besked: besked(1, 7), frist }),
      behandler.modtag({ besked: besked(2, 7), frist }),
    ]);

    expect(first).toEqual({ slags: 'igen', kode: 50, tekst: 'off' });
    expect(second).toMatchObject({ slags: 'igen', kode: 53 });
  });

  it('does not begin a message whose time is over, or that the source has taken back, while it waited its turn', async () => {
    const heard: number[] = [];
    const release = Promise.withResolvers<undefined>();
    const { behandler } = behandlerFor(
      async (kontekst) => {
        heard.push(nrOf(kontekst));
        if (nrOf(kontekst) === 1) await release.promise;
      },
      { samtidige: 1 },
    );
    const mistet = new AbortController();
    const outcomes = [
      behandler.modtag({ besked: besked(1, 7) }),
      behandler.modtag({ besked: besked(2, 7), frist: Date.now() + 5 }),
      behandler.modtag({ besked: besked(3), frist: Date.now() + 5 }),
      behandler.modtag({ besked: besked(4), mistet: mistet.signal }),
      behandler.modtag({ besked: besked(5), frist: Date.now() + 60_000 }),
    ];
    await sleep(20);
    mistet.abort();
    release.resolve(undefined);

    const slags = (await Promise.all(outcomes)).map((outcome) => outcome.slags);
    expect(slags).toEqual(['udfoert', 'igen', 'igen', 'igen', 'udfoert']);
    expect(heard).toEqual([1, 5]);
  });

  it('begins a message on a new loan, when it came again while it waited', async () => {
    const release = Promise.withResolvers<undefined>();
    const { behandler } = behandlerFor(({ besked: { BeskedId } }) =>
      BeskedId === first.BeskedId ? release.promise : Promise.resolve(),
    );
    const [first, second] = [besked(1, 7), besked(2, 7)];
    const outcomes = [
      behandler.modtag({ besked: first }),
      behandler.modtag({ besked: second, frist: Date.now() + 5 }),
      behandler.modtag({ besked: second, frist: Date.now() + 60_000 }),
    ];
    await sleep(20);
    release.resolve(undefined);

    expect((await Promise.all(outcomes)).map(({ slags }) => slags)).toEqual(['udfoert', 'udfoert', 'udfoert']);
  });

  it('counts failures across deliveries, for it is the store that remembers them', async () => {
    const lager = new HukommelseLager();
    const outcomes = [];
    for (let delivery = 1; delivery <= 3; delivery += 1) {
      const { behandler } = behandlerFor(() => Promise.reject(new Error('off')), { lager });
      outcomes.push(await behandler.modtag({ besked: besked(1), kunEtForsoeg: true }));
    }

    expect(outcomes.map(({ slags }) => slags)).toEqual(['igen', 'igen', 'afvist']);
  });

  it('gives a message back and handles it later when the store fails', async () => {
    class FullDisk extends HukommelseLager {
      full = true;
      override udfoert(beskedId: string, hvornaar: number): void {
        if (this.full) throw new Error('the disk is full');
        super.udfoert(beskedId, hvornaar);
      }
      override fejlet(beskedId: string, hvornaar: number): number {
        if (this.full) throw new Error('the disk is full');
        return super.fejlet(beskedId, hvornaar);
      }
    }
    const lager = new FullDisk();
    const { behandler } = behandlerFor(() => Promise.resolve(), { lager });

    await expect(behandler.modtag({ besked: besked(1), kunEtForsoeg: true })).resolves.toMatchObject({
      slags: 'igen',
      kode: 50,
    });
    lager.full = false;
    await expect(behandler.modtag({ besked: besked(1), kunEtForsoeg: true })).resolves.toEqual({ slags: 'udfoert' });
  });

  describe('when it is stopped', () => {
    it('finishes what it has begun and gives the rest back', async () => {
      const release = Promise.withResolvers<undefined>();
      let begun = 0;
      const { behandler } = behandlerFor(() => {
        begun += 1;
        return release.promise;
      });
      const outcomes = [besked(1, 7), besked(2, 7)].map((each) => behandler.modtag({ besked: each }));
      await until(() => begun === 1);
      const stopped = behandler.stop(60_000);
      release.resolve(undefined);
      await stopped;

      await expect(Promise.all(outcomes)).resolves.toMatchObject([{ slags: 'udfoert' }, { slags: 'igen', kode: 53 }]);
      expect(begun).toBe(1);
    });

    it('gives back at once what waits for its next attempt, and what comes afterwards', async () => {
      const { behandler, rapporter } = behandlerFor(() => Promise.reject(new Error('off')), {
        genforsoeg: { foerste: 60_000, laengste: 60_000, forsoeg: 3 },
      });
      const outcome = behandler.modtag({ besked: besked(1) });
      await until(() => rapporter.length === 1);
      await behandler.stop(60_000);

      await expect(outcome).resolves.toMatchObject({ slags: 'igen', kode: 53 });
      await expect(behandler.modtag({ besked: besked(2) })).resolves.toMatchObject({ slags: 'igen', kode: 53 });
    });

    it('tells a handler to stop that takes too long, leaves it behind, and does not count that as a failure', async () => {
      const lager = new HukommelseLager();
      let told = false;
      const { behandler } = behandlerFor(
        async ({ signal }) => {
          signal.addEventListener('abort', () => (told = true));
          await new Promise(() => undefined);
        },
        { lager },
      );
      const outcome = behandler.modtag({ besked: besked(1) });
      await sleep(5);
      await behandler.stop(10);

      await expect(outcome).resolves.toMatchObject({ slags: 'igen', kode: 53 });
      expect(told).toBe(true);
      expect(lager.erindring(uuid(1))).toEqual({ udfoert: false, fejl: 0 });
    });
  });
});
