import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { AmqpConnection } from './amqp-connection.js';
import { declare, queueingOf } from './declare.js';
import { HEADERS, type Koe } from './topologi.js';

const server = (version: string, product = 'RabbitMQ'): Parameters<typeof queueingOf>[0] =>
  ({ connection: { serverProperties: { product, version } } }) as unknown as Parameters<typeof queueingOf>[0];

describe('queueingOf', () => {
  it('is quorum queues where RabbitMQ has them, with safe dead letters where it has those', () => {
    expect(
      ['3.7.28', '3.8.0', '3.9.29', '3.10.8', '4.2.1', '10.0.0'].map((version) => queueingOf(server(version))),
    ).toEqual(['classic', 'quorum', 'quorum', 'quorum-at-least-once', 'quorum-at-least-once', 'quorum-at-least-once']);
    expect(queueingOf(server('3.12.0', 'Another broker'))).toBe('classic');
  });
});

(brokerUrl === undefined ? describe.skip : describe)('declare', () => {
  const broker = new TestBroker(brokerUrl!);
  const { topologi } = broker;
  let connection: AmqpConnection;
  const declared = (...koeer: readonly Koe[]): Promise<readonly { navn: string; ny: boolean }[]> =>
    connection.onChannel((_channel, model) =>
      declare(model, {
        exchanges: [topologi.doed.exchange, topologi.ukendtKommando.exchange, topologi.kommando],
        koeer: [topologi.doed.koe, topologi.ukendtKommando.koe, ...koeer],
      }),
    );

  beforeAll(async () => {
    connection = new AmqpConnection({ url: broker.url, navn: 'sagdok test' });
    await connection.ready(5000);
  });
  afterAll(async () => {
    await connection.close();
    await broker.remove();
  });

  it('tells which queues it made, and the second time that they were there', async () => {
    const sag = { ...topologi.kommandoKoe('sag', ['sag']), navn: broker.queue('mox.kommando.sag') };

    expect(new Set((await declared(sag)).map(({ ny }) => ny))).toEqual(new Set([true]));
    expect(new Set((await declared(sag)).map(({ ny }) => ny))).toEqual(new Set([false]));
  });

  it('uses a queue of another kind that is there as it is', async () => {
    const navn = broker.queue('klassisk');
    await broker.raw(async (raw) => (await raw.createChannel()).assertQueue(navn, { durable: true }));

    expect(await declared({ navn, bindinger: [], doed: topologi.doed.exchange.navn })).toContainEqual({
      navn,
      ny: false,
    });
  });

  it('leads a message on the headers exchange by its object type alone, and what nobody is bound for to the alternative', async () => {
    const facet = { ...topologi.kommandoKoe('klassifikation', ['facet', 'klasse']), navn: broker.queue('facet') };
    await declared(facet);
    await broker.raw(async (raw) => {
      const channel = await raw.createConfirmChannel();
      for (const objekttype of ['klasse', 'facet', 'Facet']) {
        const headers = { [HEADERS.objekttype]: objekttype, operation: 'create' };
        channel.publish(topologi.kommando.navn, '', Buffer.from('{}'), { headers });
      }
      await channel.waitForConfirms();
    });

    expect(await broker.count(facet.navn)).toBe(2);
    expect(await broker.count(topologi.ukendtKommando.koe.navn)).toBe(1);
  });
});
