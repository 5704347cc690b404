import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import { Afvist } from './afvist.js';
import { defineAgent, type Kontekst } from './agent.js';
import { FordelerFejl } from './fordeler-fejl.js';
import { Fordelerklient } from './fordelerklient.js';
import { dueslagId } from './agentidentiteter.js';
import { koerAgent, type KoerAgentOptions } from './koer-agent.js';
import { pullKilde } from './pull-kilde.js';
import type { Rapport } from './rapport.js';
import { SqliteLager } from './sqlite-lager.js';

const NAVN = 'lytter';

const besked = (nr: number, objekt = 100 + nr): Haendelsesbesked =>
  enBesked({ beskedId: uuid(nr), registrering: { ObjektId: { UUIDIdentifikator: uuid(objekt) } } });

const nrOf = ({ besked: { BeskedId } }: Kontekst): number =>
  'UUIDIdentifikator' in BeskedId ? Number(BeskedId.UUIDIdentifikator.slice(-12)) : 0;

describe('an agent that pulls', () => {
  const fordeler = new TestFordeler();
  let folder: string;
  let rapporter: Rapport[];
  let stopping: AbortController;
  let running: Promise<void>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sagdok-agent-'));
    rapporter = [];
    stopping = new AbortController();
    running = Promise.resolve();
    await fordeler.start();
  });
  afterEach(async () => {
    stopping.abort();
    await running;
    await fordeler.stop();
    fordeler.reset();
    rmSync(folder, { recursive: true });
  });

  const begin = (
    haandter: (kontekst: Kontekst) => Promise<void>,
    foerste = 5,
    { laan = 1, ...more }: Pick<KoerAgentOptions, 'ledsager' | 'standsning'> & { readonly laan?: number } = {},
  ): Promise<void> => {
    const klient = new Fordelerklient(fordeler.url);
    running = koerAgent(
      defineAgent({
        navn: NAVN,
        abonnement: { filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'] }], beskeddata: true },
        haandter,
        genforsoeg: { foerste, laengste: foerste },
      }),
      {
        kilde: pullKilde({ fordeler: klient, dueslag: dueslagId(NAVN), vent: 1, laan }),
        lager: new SqliteLager(join(folder, 'lager.sqlite')),
        fordeler: klient,
        signal: stopping.signal,
        rapport: (rapport) => rapporter.push(rapport),
        ...more,
      },
    );
    return running;
  };

  const isEmpty = (): boolean => fordeler.positioner.length === 0;

  it('makes its subscription, the same one each time it starts', async () => {
    void begin(() => Promise.resolve());
    await until(() => rapporter.some(({ slags }) => slags === 'startet'));
    stopping.abort();
    await running;
    stopping = new AbortController();
    void begin(() => Promise.resolve());
    await until(() => fordeler.abonnementer.length === 2);
    const [first, again] = fordeler.abonnementer;

    expect(again).toEqual(first);
    expect(first).toMatchObject({
      navn: NAVN,
      dueslag: dueslagId(NAVN),
      filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'] }],
      levering: { slags: 'pull' },
      beskeddata: true,
    });
  });

  it('gives nothing back that another may have, when its own loan has run out', async () => {
    const release = Promise.withResolvers<undefined>();
    let times = 0;
    const kilde = pullKilde({ fordeler: new Fordelerklient(fordeler.url), dueslag: dueslagId(NAVN), vent: 0, laan: 1 });
    fordeler.laeg(besked(1));
    await kilde.start(
      async () => {
        times += 1;
        if (times > 1) return { slags: 'udfoert' };
        await release.promise;
        return { slags: 'igen', kode: 53, tekst: '' };
      },
      () => undefined,
    );
    await until(() => times === 2);
    release.resolve(undefined);
    await until(isEmpty);
    await kilde.stop();

    expect(fordeler.givetTilbage).toEqual([]);
  });

  it('handles what lies in its dueslag and what comes, in order per object, and acknowledges it', async () => {
    const heard: number[] = [];
    fordeler.laeg(besked(1, 7), besked(2, 7), besked(3, 8));
    void begin((kontekst) => {
      heard.push(nrOf(kontekst));
      return Promise.resolve();
    });
    await until(isEmpty);
    fordeler.laeg(besked(4, 7));
    await until(isEmpty);

    expect(heard.filter((nr) => nr !== 3)).toEqual([1, 2, 4]);
    expect(heard).toContain(3);
  });

  it('handles a message once that is delivered again, also after it was started anew', async () => {
    let times = 0;
    const haandter = (): Promise<void> => {
      times += 1;
      return Promise.resolve();
    };
    fordeler.laeg(besked(1), besked(1));
    void begin(haandter);
    await until(isEmpty);
    stopping.abort();
    await running;
    stopping = new AbortController();
    fordeler.laeg(besked(1));
    void begin(haandter);
    await until(isEmpty);

    expect(times).toBe(1);
  });

  it('answers with messages of its own', async () => {
    fordeler.laeg(besked(1));
    void begin(({ afsend }) => afsend({ filtreringsdata: { Beskedtype: urn('urn:test:svar') } }));
    await until(isEmpty);

    expect(fordeler.modtagne).toHaveLength(1);
    expect(fordeler.modtagne[0]?.Beskedkuvert.Filtreringsdata.Beskedtype).toEqual(urn('urn:test:svar'));
  });

  it('gives up what is refused, with the reason as far as it can be kept', async () => {
    fordeler.laeg(besked(1), besked(2));
    const tekst = (kontekst: Kontekst): string =>
      nrOf(kontekst) === 1 ? 'Forkert / Wrong' : `\0\uD800${'x'.repeat(3000)}`;
    // Lent for so long that it is the first loan that is answered, however slow the machine is.
    void begin((kontekst) => Promise.reject(Afvist.ugyldig(tekst(kontekst))), undefined, { laan: 60 });
    await until(isEmpty);

    expect(fordeler.fejlkoe.toSorted((a, b) => Number(a.position) - Number(b.position))).toEqual([
      { position: '1', laan: '1', kode: 40, tekst: 'Forkert / Wrong', igen: false },
      { position: '2', laan: '1', kode: 40, tekst: `\uFFFD${'x'.repeat(1999)}`, igen: false },
    ]);
  });

  it('gives a message back that it may not hold any longer, and takes it again in its turn', async () => {
    const heard: string[] = [];
    fordeler.laeg(besked(1, 7), besked(2, 7));
    void begin((kontekst) => {
      heard.push(`${nrOf(kontekst)}/${kontekst.forsoeg}`);
      return kontekst.forsoeg < 3 && nrOf(kontekst) === 1 ? Promise.reject(new Error('off')) : Promise.resolve();
    }, 5000);
    await until(isEmpty);

    expect(heard).toEqual(['1/1', '1/2', '1/3', '2/1']);
  });

  it('waits for a beskedfordeler that is not there, and for one that fails, and tells of it', async () => {
    fordeler.svar.push({ sti: '/abonnement/', answer: [503, { detail: 'starter' }] });
    fordeler.svar.push({ sti: '/hent', answer: [500, undefined] });
    fordeler.svar.push({ sti: '/kvitter', answer: [502, undefined] });
    fordeler.laeg(besked(1));
    void begin(() => Promise.resolve());
    await until(isEmpty);

    expect(rapporter.filter(({ slags }) => slags === 'fejl').map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining('503'),
      expect.stringContaining('500'),
      expect.stringContaining('502'),
    ]);
  });

  it('does not run on a subscription that is refused', async () => {
    const problem = { detail: 'Ugyldig', fejl: [{ sti: '/filtre/0', da: 'ukendt kriterium' }] };
    fordeler.svar.push({ sti: '/abonnement/', answer: [400, problem] });
    const refused = begin(() => Promise.resolve());
    running = Promise.resolve();

    await expect(refused).rejects.toThrow(FordelerFejl);
    await expect(refused).rejects.toThrow('/filtre/0: ukendt kriterium');
  });

  it('has what goes with it begin when it has its subscription, and end before itself', async () => {
    const heard: string[] = [];
    void begin(() => Promise.resolve(), 5, {
      ledsager: async (afsender) => {
        heard.push(`begins with ${fordeler.abonnementer.length}`);
        await afsender.modtag([besked(1)]);
        return {
          stop: () =>
            Promise.resolve(void heard.push(`ends before ${rapporter.some(({ slags }) => slags === 'standset')}`)),
        };
      },
    });
    await until(() => fordeler.modtagne.length === 1);
    stopping.abort();
    await running;

    expect(heard).toEqual(['begins with 1', 'ends before false']);
  });

  it('stops when it is asked to while what goes with it has not begun, and stops that when it has', async () => {
    const starting = Promise.withResolvers<undefined>();
    let [asked, stopped] = [false, false];
    const ledsager = async () => {
      asked = true;
      await starting.promise;
      return {
        stop: () => {
          stopped = true;
          return Promise.resolve();
        },
      };
    };
    void begin(() => Promise.resolve(), 5, { ledsager });
    await until(() => asked);
    stopping.abort();
    await running;
    starting.resolve(undefined);
    await until(() => stopped);

    expect(rapporter.at(-1)?.slags).toBe('standset');
  });

  it.each([
    ['does not', () => new Promise<void>(() => undefined), 'stopper ikke'],
    ['cannot', () => Promise.reject(new Error('i stykker')), 'i stykker'],
  ])('stops when what goes with it %s, and tells so', async (_, stop, told) => {
    void begin(() => Promise.resolve(), 5, { ledsager: () => Promise.resolve({ stop }), standsning: 50 });
    await until(() => rapporter.some(({ slags }) => slags === 'startet'));
    stopping.abort();
    await running;

    expect(rapporter.slice(-2)).toMatchObject([
      { slags: 'fejl', tekst: expect.stringContaining(told) },
      { slags: 'standset' },
    ]);
    fordeler.laeg(besked(1));
    expect(fordeler.positioner).toHaveLength(1);
  });

  it('finishes what it has begun when it is stopped, gives the rest back, and does not count that as failures', async () => {
    const release = Promise.withResolvers<undefined>();
    const heard: number[] = [];
    fordeler.laeg(besked(1, 7), besked(2, 7));
    void begin(async (kontekst) => {
      heard.push(nrOf(kontekst));
      await release.promise;
    });
    await until(() => heard.length === 1);
    stopping.abort();
    release.resolve(undefined);
    await running;

    expect(fordeler.positioner).toEqual(['2']);
    stopping = new AbortController();
    void begin((kontekst) => {
      heard.push(nrOf(kontekst) * kontekst.forsoeg);
      return Promise.resolve();
    });
    await until(isEmpty);
    expect(heard).toEqual([1, 2]);
    expect(rapporter.filter(({ slags }) => slags === 'standset')).toMatchObject([
      { antal: { udfoert: 1, kendt: 0, fejlet: 0, afvist: 0 } },
    ]);
  });
});
