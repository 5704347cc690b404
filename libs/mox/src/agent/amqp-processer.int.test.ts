import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { declare } from '../amqp/declare.js';
import { enBesked, uuid } from '../testing/en-besked.js';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';
import { defineAgent, type Kontekst } from './agent.js';
import { dueslagId } from './agentidentiteter.js';
import { amqpKilde } from './amqp-kilde.js';
import { Fordelerklient } from './fordelerklient.js';
import { HukommelseLager } from './hukommelse-lager.js';
import { koerAgent } from './koer-agent.js';

const NAVN = 'to-processer';

/** After how long a process is connected, in milliseconds: the broker does not tell of a consumer that waits for its turn. */
const TILSLUTTET = 400;

/** What several processes of an agent remember together; it outlives each of them, as a file does. */
class FaellesLager extends HukommelseLager {
  override luk(): void {
    // The other process still has it.
  }
}

/** A process of the agent. */
interface Proces {
  readonly running: Promise<void>;
  stop(): Promise<void>;
}

const nrOf = ({ besked: { BeskedId } }: Kontekst): number =>
  'UUIDIdentifikator' in BeskedId ? Number(BeskedId.UUIDIdentifikator.slice(-12)) : 0;

const on = brokerUrl === undefined ? describe.skip : describe;

on('two processes of one agent on RabbitMQ', () => {
  const fordeler = new TestFordeler();
  let broker: TestBroker;
  let queue: string;
  let lager: FaellesLager;
  let processer: Proces[];
  /** What began and ended, in order: `1 begins`, `1 ends`. */
  let skete: string[];
  let begyndt: { readonly hvem: string; readonly nr: number }[];

  beforeEach(async () => {
    broker = new TestBroker(brokerUrl ?? '');
    queue = broker.queue(dueslagId(NAVN));
    lager = new FaellesLager();
    [processer, skete, begyndt] = [[], [], []];
    await fordeler.start();
    await broker.raw((model) =>
      declare(model, {
        exchanges: [broker.topologi.doed.exchange],
        koeer: [broker.topologi.doed.koe, broker.topologi.dueslag(dueslagId(NAVN))],
      }),
    );
  });
  afterEach(async () => {
    await Promise.all(processer.map((each) => each.stop()));
    await fordeler.stop();
    fordeler.reset();
    await broker.remove();
  });

  /** Starts a process, each of whose messages takes a while. */
  const begin = (hvem: string, varighed: (nr: number) => number): Proces => {
    const stopping = new AbortController();
    const agent = defineAgent({
      navn: NAVN,
      abonnement: { filtre: [] },
      haandter: async (kontekst) => {
        const nr = nrOf(kontekst);
        begyndt.push({ hvem, nr });
        skete.push(`${nr} begins`);
        await sleep(varighed(nr));
        skete.push(`${nr} ends`);
      },
    });
    const running = koerAgent(agent, {
      kilde: amqpKilde({ url: broker.url, navn: hvem, dueslag: dueslagId(NAVN), praefiks: broker.praefiks }),
      lager,
      fordeler: new Fordelerklient(fordeler.url),
      signal: stopping.signal,
      rapport: () => undefined,
    });
    const proces: Proces = {
      running,
      stop: async () => {
        stopping.abort();
        await running;
      },
    };
    processer.push(proces);
    return proces;
  };

  const consumers = (): Promise<number> =>
    broker.raw(async (model) => (await (await model.createChannel()).checkQueue(queue)).consumerCount);

  /** Messages about one object, by their numbers. */
  const publish = (fra: number, til: number): Promise<void> =>
    broker.raw(async (model) => {
      const channel = await model.createConfirmChannel();
      for (let nr = fra; nr <= til; nr += 1)
        channel.sendToQueue(queue, Buffer.from(JSON.stringify(enBesked({ beskedId: uuid(nr) }))), {
          contentType: 'application/json',
        });
      await channel.waitForConfirms();
    });

  const iOrden = (antal: number): string[] =>
    Array.from({ length: antal }, (_, i) => [`${i + 1} begins`, `${i + 1} ends`]).flat();

  it('handle the messages about an object one at a time, in order', async () => {
    begin('a', (nr) => (nr % 2 === 1 ? 40 : 5));
    begin('b', (nr) => (nr % 2 === 1 ? 40 : 5));
    await sleep(TILSLUTTET);
    await publish(1, 6);
    await until(() => skete.length >= 12);

    expect(skete).toEqual(iOrden(6));
  });

  it('handle them so too when one is stopped in the middle of a message, and the other goes on', async () => {
    const first = begin('a', () => 400);
    await until(async () => (await consumers()) === 1);
    begin('b', () => 5);
    await sleep(TILSLUTTET);
    await publish(1, 3);
    await until(() => begyndt.length > 0);
    const stopped = first.stop();
    await sleep(100);
    await publish(4, 5);
    await stopped;
    await until(() => skete.length >= 10);

    expect(skete).toEqual(iOrden(5));
    expect(begyndt.map(({ hvem }) => hvem)).toEqual(['a', 'b', 'b', 'b', 'b']);
  });
});
