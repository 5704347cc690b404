import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { declare } from '../amqp/declare.js';
import { HEADERS } from '../amqp/topologi.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { writeBesked } from '../besked/read-besked.js';
import { enBesked, uuid } from '../testing/en-besked.js';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import { Afvist } from './afvist.js';
import { defineAgent, type Kontekst } from './agent.js';
import { amqpKilde } from './amqp-kilde.js';
import { Fordelerklient } from './fordelerklient.js';
import { HukommelseLager } from './hukommelse-lager.js';
import { dueslagId } from './agentidentiteter.js';
import { koerAgent } from './koer-agent.js';
import type { Rapport } from './rapport.js';

const NAVN = 'forbruger';

const nrOf = ({ besked: { BeskedId } }: Kontekst): number =>
  'UUIDIdentifikator' in BeskedId ? Number(BeskedId.UUIDIdentifikator.slice(-12)) : 0;

const on = brokerUrl === undefined ? describe.skip : describe;

on('an agent on RabbitMQ', () => {
  const fordeler = new TestFordeler();
  let broker: TestBroker;
  let queue: string;
  let rapporter: Rapport[];
  let stopping: AbortController;
  let running: Promise<void>;

  beforeEach(async () => {
    broker = new TestBroker(brokerUrl ?? '');
    queue = broker.queue(dueslagId(NAVN));
    rapporter = [];
    stopping = new AbortController();
    await fordeler.start();
    await broker.raw((model) =>
      declare(model, {
        exchanges: [broker.topologi.doed.exchange],
        koeer: [broker.topologi.doed.koe, broker.topologi.dueslag(dueslagId(NAVN))],
      }),
    );
  });
  afterEach(async () => {
    stopping.abort();
    await running;
    await fordeler.stop();
    fordeler.reset();
    await broker.remove();
  });

  const begin = (haandter: (kontekst: Kontekst) => Promise<void>, lager = new HukommelseLager()): void => {
    running = koerAgent(
      defineAgent({ navn: NAVN, abonnement: { filtre: [] }, haandter, genforsoeg: { foerste: 5, laengste: 5 } }),
      {
        kilde: amqpKilde({ url: broker.url, navn: NAVN, dueslag: dueslagId(NAVN), praefiks: broker.praefiks }),
        lager,
        fordeler: new Fordelerklient(fordeler.url),
        signal: stopping.signal,
        rapport: (rapport) => rapporter.push(rapport),
      },
    );
  };

  const publish = (...bodies: readonly (Haendelsesbesked | string)[]): Promise<void> =>
    broker.raw(async (model) => {
      const channel = await model.createConfirmChannel();
      for (const body of bodies) {
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        const contentType = text.startsWith('<') ? 'application/xml' : 'application/json';
        channel.sendToQueue(queue, Buffer.from(text), { contentType });
      }
      await channel.waitForConfirms();
    });

  /** How often messages were handled. */
  const handled = (): number => rapporter.filter(({ slags }) => slags === 'besked').length;

  it('subscribes over HTTP, handles each message, in JSON or XML, once in order, and acknowledges it', async () => {
    const heard: string[] = [];
    const [first, second] = [enBesked({ beskedId: uuid(1) }), enBesked({ beskedId: uuid(2) })];
    await publish(first, writeBesked(first), writeBesked(second));
    begin((kontekst) => {
      heard.push(`${nrOf(kontekst)}/${kontekst.forsoeg}`);
      return kontekst.forsoeg < 3 && nrOf(kontekst) === 1 ? Promise.reject(new Error('off')) : Promise.resolve();
    });
    await until(() => heard.includes('2/1'));
    stopping.abort();
    await running;

    expect(heard).toEqual(['1/1', '1/2', '1/3', '2/1']);
    expect(fordeler.abonnementer[0]).toMatchObject({ levering: { slags: 'amqp', format: 'json' } });
    expect(await broker.count(queue)).toBe(0);
  });

  it('answers over RabbitMQ too', async () => {
    const { afsendBesked } = broker.topologi;
    await broker.raw(async (model) => {
      await declare(model, { exchanges: [afsendBesked.exchange], koeer: [afsendBesked.koe] });
      const channel = await model.createChannel();
      const sent: string[] = [];
      await channel.consume(afsendBesked.koe.navn, (message) => {
        if (message === null) return;
        sent.push(message.content.toString());
        const { replyTo, correlationId } = message.properties as {
          readonly replyTo: string;
          readonly correlationId: string;
        };
        channel.sendToQueue(replyTo, Buffer.from('{"StatusKode":20}'), {
          correlationId,
          contentType: 'application/json',
        });
        channel.ack(message);
      });
      await publish(enBesked());
      begin(({ afsend }) => afsend({ filtreringsdata: { Beskedtype: { URNIdentifikator: 'urn:test:svar' } } }));
      await until(() => handled() === 1);

      expect(sent).toEqual([expect.stringContaining('urn:test:svar')]);
      expect(fordeler.modtagne).toEqual([]);
    });
  });

  it('puts what is refused or cannot be read where dead letters go, with the reason', async () => {
    await publish(enBesked(), '{');
    begin(() => Promise.reject(Afvist.konflikt('Optaget / Taken')));
    await until(async () => (await broker.count(broker.topologi.doed.koe.navn)) === 2);
    const dead = [await broker.get(broker.topologi.doed.koe.navn), await broker.get(broker.topologi.doed.koe.navn)];
    const told = dead.map(
      (each) => `${String(each?.properties.headers?.[HEADERS.fejlkode])} ${each?.content.toString()}`,
    );

    expect(told.toSorted()).toEqual(['40 {', `49 ${JSON.stringify(enBesked())}`]);
  });

  it('gives back what it has not begun when it is stopped, which comes again when it is back', async () => {
    const lager = new (class extends HukommelseLager {
      override luk(): void {
        // It outlives the agent, as a file does.
      }
    })();
    const release = Promise.withResolvers<undefined>();
    const heard: number[] = [];
    await publish(enBesked({ beskedId: uuid(1) }), enBesked({ beskedId: uuid(2) }));
    begin(async (kontekst) => {
      heard.push(nrOf(kontekst));
      await release.promise;
    }, lager);
    await until(() => heard.length === 1);
    stopping.abort();
    release.resolve(undefined);
    await running;
    expect(await broker.count(queue)).toBe(1);

    stopping = new AbortController();
    begin((kontekst) => {
      heard.push(nrOf(kontekst) * kontekst.forsoeg);
      return Promise.resolve();
    }, lager);
    await until(() => handled() === 2);
    expect(heard).toEqual([1, 2]);
    expect(rapporter.filter(({ slags }) => slags === 'fejl')).toEqual([]);
  });
});
