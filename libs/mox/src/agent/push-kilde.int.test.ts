import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DOKUMENTER } from '../deklaration/dokumenter.js';
import { signaturHeaders } from '../http/signatur.js';
import { enBesked, uuid } from '../testing/en-besked.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import { readXml } from '../xml/read-xml.js';
import { writeXml } from '../xml/write-xml.js';
import { Afvist } from './afvist.js';
import { defineAgent, type Kontekst } from './agent.js';
import { Fordelerklient } from './fordelerklient.js';
import { HukommelseLager } from './hukommelse-lager.js';
import type { Kilde } from './kilde.js';
import { koerAgent } from './koer-agent.js';
import { pushKilde } from './push-kilde.js';
import type { Rapport } from './rapport.js';

const HEMMELIGHED = 'kun mellem os';

describe('an agent that is pushed to', () => {
  const fordeler = new TestFordeler();
  let kilde: Kilde;
  let rapporter: Rapport[];
  let stopping: AbortController;
  let running: Promise<void>;
  let haandter: (kontekst: Kontekst) => Promise<void>;

  beforeEach(async () => {
    rapporter = [];
    stopping = new AbortController();
    running = Promise.resolve();
    haandter = () => Promise.resolve();
    await fordeler.start();
    kilde = await pushKilde({ host: '127.0.0.1', port: 0, hemmelighed: HEMMELIGHED });
  });
  afterEach(async () => {
    stopping.abort();
    await running;
    await fordeler.stop();
    fordeler.reset();
  });

  const begin = async (): Promise<void> => {
    running = koerAgent(
      defineAgent({ navn: 'modtager', abonnement: { filtre: [] }, haandter: (kontekst) => haandter(kontekst) }),
      {
        kilde,
        lager: new HukommelseLager(),
        fordeler: new Fordelerklient(fordeler.url),
        signal: stopping.signal,
        rapport: (rapport) => rapporter.push(rapport),
      },
    );
    await Promise.race([running, until(() => rapporter.some(({ slags }) => slags === 'startet'))]);
  };

  const url = (): string => (kilde.levering.slags === 'push' ? kilde.levering.url : '');

  /** Delivers, signed with a secret, and gives the status and what is answered. */
  const deliver = async (body: unknown, hemmelighed = HEMMELIGHED): Promise<readonly [number, unknown]> => {
    const indhold = typeof body === 'string' ? body : JSON.stringify(body);
    const signed = { id: 'a', tidspunkt: Math.round(Date.now() / 1000), indhold };
    const headers = { 'content-type': 'application/json', ...signaturHeaders(hemmelighed, signed) };
    const response = await fetch(url(), { method: 'POST', headers, body: indhold });
    return [response.status, await response.json()];
  };

  it('subscribes with its address and secret, and answers 20 to what is handled, also when it comes again', async () => {
    let times = 0;
    haandter = () => Promise.resolve(void (times += 1));
    await begin();

    expect(fordeler.abonnementer[0]?.levering).toEqual({
      slags: 'push',
      format: 'json',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      hemmelighed: HEMMELIGHED,
    });
    expect(await deliver(enBesked())).toEqual([200, { StatusKode: 20 }]);
    expect(await deliver(enBesked())).toEqual([200, { StatusKode: 20 }]);
    expect(times).toBe(1);
  });

  it('asks for a message again that it could not handle, and answers why when it never will', async () => {
    haandter = ({ forsoeg }) =>
      Promise.reject(forsoeg === 1 ? new Error('off') : Afvist.ikkeFundet('Ingen sag / No case'));
    await begin();

    expect(await deliver(enBesked())).toEqual([503, { StatusKode: 53, FejlbeskedTekst: 'off' }]);
    expect(await deliver(enBesked())).toEqual([200, { StatusKode: 44, FejlbeskedTekst: 'Ingen sag / No case' }]);
  });

  it.each([43, 50, 53] as const)(
    'answers 40 to what it refuses with %i, which would say that it is ill',
    async (kode) => {
      haandter = () => Promise.reject(new Afvist(kode, 'Det går ikke / It will not do'));
      await begin();

      expect(await deliver(enBesked())).toEqual([
        200,
        { StatusKode: 40, FejlbeskedTekst: 'Det går ikke / It will not do' },
      ]);
    },
  );

  it('asks for a message again that comes before it runs', async () => {
    expect(await deliver(enBesked())).toMatchObject([503, { StatusKode: 53 }]);
    await begin();
  });

  it('does not listen any more when its subscription is refused', async () => {
    fordeler.svar.push({ sti: '/abonnement/', answer: [400, { detail: 'nej' }] });
    const address = url();

    await expect(begin()).rejects.toThrow('nej');
    running = Promise.resolve();
    await expect(fetch(address)).rejects.toThrow();
  });

  it('does not look at what is not signed with the secret, is no message, or is not posted', async () => {
    await begin();

    expect(await deliver(enBesked(), 'gættet')).toMatchObject([401, { StatusKode: 43 }]);
    expect(await deliver('{')).toMatchObject([400, { StatusKode: 40 }]);
    expect(await fetch(url()).then(({ status }) => status)).toBe(405);
    expect(rapporter.map(({ slags }) => slags)).toEqual(['startet']);
  });

  it('takes XML too, as ModtagBesked, and answers in XML', async () => {
    kilde = await pushKilde({ host: '127.0.0.1', port: 0 });
    await begin();
    const post = async (body: string): Promise<readonly [number, string]> => {
      const response = await fetch(url(), { method: 'POST', headers: { 'content-type': 'text/xml' }, body });
      return [response.status, await response.text()];
    };
    const message = writeXml(DOKUMENTER.ModtagBeskedInput, { Haendelsesbesked: enBesked() });
    const [status, answer] = await post(message);

    expect([status, readXml(DOKUMENTER.ModtagBeskedOutput, answer)]).toEqual([
      200,
      { vaerdi: { StandardRetur: { StatusKode: 20 } } },
    ]);
    const [refused, why] = await post('<x/>');
    expect(refused).toBe(400);
    expect(readXml(DOKUMENTER.ModtagBeskedOutput, why)).toMatchObject({
      vaerdi: { StandardRetur: { StatusKode: 40 } },
    });
  });

  it.each([
    ['nothing comes', ''],
    ['the rest of a request does not come', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{'],
  ])(
    'stops while there is a connection on which %s',
    async (_, begun) => {
      await begin();
      const silent = await connected(url());
      silent.write(begun);
      expect(await deliver(enBesked())).toEqual([200, { StatusKode: 20 }]);
      const closed = once(silent, 'close');
      stopping.abort();

      await running;
      await closed;
    },
    10_000,
  );

  it('answers what it has begun when it is stopped', async () => {
    const release = Promise.withResolvers<undefined>();
    let begun = 0;
    haandter = () => {
      begun += 1;
      return release.promise;
    };
    await begin();
    const answers = [deliver(enBesked()), deliver(enBesked({ beskedId: uuid(2) }))];
    await until(() => begun === 1);
    stopping.abort();
    release.resolve(undefined);
    const statuses = (await Promise.all(answers)).map(([status]) => status);

    expect(statuses.toSorted()).toEqual([200, 503]);
    await running;
    await expect(deliver(enBesked())).rejects.toThrow();
  });
});

/** A connection to an address. */
const connected = async (address: string): Promise<Socket> => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
};
