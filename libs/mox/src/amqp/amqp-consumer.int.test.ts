import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { backoff } from '../loop/backoff.js';
import { cutConnection, type CutConnection } from '../testing/cut-connection.js';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { until } from '../testing/until.js';
import { AmqpConsumer, type AmqpConsumerOptions } from './amqp-consumer.js';
import type { AmqpMessage } from './amqp-message.js';
import { AmqpPublisher } from './amqp-publisher.js';
import { declare } from './declare.js';
import type { Koe } from './topologi.js';

const textOf = ({ body }: AmqpMessage): string => body.toString();

(brokerUrl === undefined ? describe.skip : describe)('AmqpConsumer', () => {
  const broker = new TestBroker(brokerUrl!);
  const doed = broker.topologi.doed;
  let cut: CutConnection;
  let publisher: AmqpPublisher;
  let consumers: AmqpConsumer[] = [];
  let errors: unknown[] = [];
  let koe: Koe;
  let nr = 0;
  const consume = (options: Partial<AmqpConsumerOptions> & Pick<AmqpConsumerOptions, 'haandter'>): AmqpConsumer => {
    const consumer = new AmqpConsumer({
      connection: cut.connection,
      publisher,
      koe: koe.navn,
      doed: doed.exchange.navn,
      prefetch: 10,
      forsoeg: 3,
      backoff: backoff({ first: 10, longest: 20 }),
      failed: (error) => errors.push(error),
      ...options,
    });
    consumers.push(consumer);
    return consumer;
  };
  const sendWith = (more: object, ...texts: readonly string[]): Promise<unknown> =>
    broker.raw(async (raw) => {
      const channel = await raw.createConfirmChannel();
      for (const text of texts)
        channel.sendToQueue(koe.navn, Buffer.from(text), { headers: { noegle: text[0], ...more } });
      return channel.waitForConfirms();
    });
  const send = (...texts: readonly string[]): Promise<unknown> => sendWith({}, ...texts);
  const queues = { exchanges: [doed.exchange], koeer: [] as Koe[] };

  beforeAll(async () => {
    cut = await cutConnection(broker.url);
    publisher = new AmqpPublisher({ connection: cut.connection });
  });
  beforeEach(async () => {
    errors = [];
    koe = { navn: broker.queue(`koe-${(nr += 1)}`), bindinger: [], doed: doed.exchange.navn };
    await cut.connection.ready(5000);
    await cut.connection.onChannel((_channel, model) => declare(model, { ...queues, koeer: [doed.koe, koe] }));
    await cut.connection.onChannel((channel) => channel.purgeQueue(doed.koe.navn));
  });
  afterEach(async () => {
    await Promise.all(consumers.map((consumer) => consumer.close()));
    consumers = [];
  });
  afterAll(async () => {
    await publisher.close();
    await cut.close();
    await broker.remove();
  });

  it('acknowledges a message when it is handled, and not before', async () => {
    const handled = Promise.withResolvers<undefined>();
    const seen: string[] = [];
    const consumer = consume({
      haandter: async (message) => {
        seen.push(textOf(message));
        await handled.promise;
        return 'kvitteret';
      },
    });
    await send('a');
    await until(() => seen.length === 1);
    const closed = consumer.close();
    await sleep(50);
    handled.resolve(undefined);
    await closed;

    expect(await broker.count(koe.navn)).toBe(0);
    expect(errors).toEqual([]);
  });

  it('tries again what fails, then gives it up with the reason and what it came as', async () => {
    let tries = 0;
    consume({
      haandter: (message) => {
        tries += 1;
        return Promise.reject(new Error(`kan ikke: ${textOf(message)}`));
      },
    });
    await send('a');
    await until(async () => (await broker.count(doed.koe.navn)) === 1);
    const dead = await broker.get(doed.koe.navn);

    expect(tries).toBe(3);
    expect(errors).toHaveLength(3);
    expect(dead?.content.toString()).toBe('a');
    expect(dead?.properties.headers).toMatchObject({
      noegle: 'a',
      fejlkode: 'fejlet',
      fejltekst: 'kan ikke: a',
      fejlkoe: koe.navn,
    });
    await until(async () => (await broker.count(koe.navn)) === 0);
  });

  it('gives up at once what is refused, and goes on with the next', async () => {
    const taken: string[] = [];
    consume({
      haandter: (message) => {
        taken.push(textOf(message));
        return Promise.resolve(
          textOf(message) === 'b' ? ({ kode: 'ulaeselig', tekst: 'Kan ikke læses' } as const) : 'kvitteret',
        );
      },
    });
    await send('a', 'b', 'c');
    await until(() => taken.length === 3);
    await until(async () => (await broker.count(doed.koe.navn)) === 1);

    expect((await broker.get(doed.koe.navn))?.properties.headers).toMatchObject({ fejlkode: 'ulaeselig' });
  });

  it('gives up a message with the reason alone when its own headers leave no room for it', async () => {
    consume({ haandter: () => Promise.resolve({ kode: '40', tekst: 'Kan ikke læses' }) });
    await sendWith({ stor: 'x'.repeat(65_450) }, 'a');
    await until(async () => (await broker.count(doed.koe.navn)) === 1);
    const dead = await broker.get(doed.koe.navn);

    expect(dead?.content.toString()).toBe('a');
    expect(dead?.properties.headers).toMatchObject({ fejlkode: '40', fejltekst: 'Kan ikke læses', fejlkoe: koe.navn });
    expect(dead?.properties.headers).not.toHaveProperty('noegle');
    await until(async () => (await broker.count(koe.navn)) === 0);
    expect(errors).toMatchObject([{ kode: 'kan-ikke-skrives' }]);
  });

  it('handles what has the same key in order, also when the first has to be tried again, and the others meanwhile', async () => {
    const order: string[] = [];
    consume({
      forsoeg: Infinity,
      noegle: ({ headers }) => String(headers.noegle),
      haandter: (message) => {
        const text = textOf(message);
        if (text === 'a1' && !order.includes('b2')) return Promise.reject(new Error('endnu ikke'));
        order.push(text);
        return Promise.resolve('kvitteret');
      },
    });
    await send('a1', 'a2', 'b1', 'b2', 'a3');
    await until(() => order.length === 5);

    expect(order).toEqual(['b1', 'b2', 'a1', 'a2', 'a3']);
  });

  it('closed, gives back at once what waits to be tried again', async () => {
    const consumer = consume({
      backoff: () => 600_000,
      haandter: () => Promise.reject(new Error('nede')),
    });
    await send('a');
    await until(() => errors.length === 1);
    await consumer.close();

    expect(await broker.count(koe.navn)).toBe(1);
    expect(await broker.count(doed.koe.navn)).toBe(0);
  });

  it('has a message again that it had not acknowledged when the connection was cut, and loses none', async () => {
    const seen = new Map<string, boolean[]>();
    const texts = Array.from({ length: 200 }, (_, at) => `m${at}`);
    let cuts = 0;
    consume({
      haandter: async (message) => {
        const text = textOf(message);
        seen.set(text, [...(seen.get(text) ?? []), message.redelivered]);
        if (seen.size % 50 === 0 && cuts < seen.size / 50) {
          cuts += 1;
          cut.proxy.cut();
        }
        await sleep(1);
        return 'kvitteret';
      },
    });
    await send(...texts);
    await until(async () => seen.size === 200 && (await broker.count(koe.navn)) === 0);

    expect(cuts).toBe(4);
    expect([...seen.keys()].toSorted()).toEqual(texts.toSorted());
    expect([...seen.values()].some(([first, second]) => !first && second === true)).toBe(true);
  });

  it('takes up a queue that was deleted, when it is there again', async () => {
    const seen: string[] = [];
    consume({
      haandter: (message) => {
        seen.push(textOf(message));
        return Promise.resolve('kvitteret');
      },
    });
    await send('a');
    await until(() => seen.length === 1);
    await cut.connection.onChannel((channel) => channel.deleteQueue(koe.navn));
    await sleep(300);
    await cut.connection.onChannel((_channel, model) => declare(model, { ...queues, koeer: [koe] }));
    await send('b');
    await until(() => seen.length === 2);

    expect(seen).toEqual(['a', 'b']);
  });

  it('shares a queue with others: each message is handled by one of them', async () => {
    const seen: string[] = [];
    for (const name of ['x', 'y']) {
      consume({
        prefetch: 1,
        haandter: async (message) => {
          await sleep(2);
          seen.push(`${name}${textOf(message)}`);
          return 'kvitteret';
        },
      });
    }
    await until(async () =>
      broker.raw(async (raw) => (await (await raw.createChannel()).checkQueue(koe.navn)).consumerCount === 2),
    );
    await send(...Array.from({ length: 50 }, (_, at) => `${at}`));
    await until(() => seen.length === 50);

    expect(new Set(seen.map((text) => text.slice(1))).size).toBe(50);
    expect(new Set(seen.map(([name]) => name))).toEqual(new Set(['x', 'y']));
  });
});
