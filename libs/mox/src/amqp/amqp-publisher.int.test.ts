import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cutConnection, type CutConnection } from '../testing/cut-connection.js';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { until } from '../testing/until.js';
import type { OutgoingMessage } from './amqp-message.js';
import { AmqpPublisher } from './amqp-publisher.js';
import { declare } from './declare.js';

(brokerUrl === undefined ? describe.skip : describe)('AmqpPublisher', () => {
  const broker = new TestBroker(brokerUrl!);
  const koe = broker.queue('modtager');
  let cut: CutConnection;
  let publisher: AmqpPublisher;
  const message = (overrides: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
    exchange: '',
    routingKey: koe,
    body: '{"a":"æ"}',
    contentType: 'application/json',
    ...overrides,
  });

  beforeAll(async () => {
    cut = await cutConnection(broker.url);
    await cut.connection.onChannel((_channel, model) =>
      declare(model, { exchanges: [], koeer: [{ navn: koe, bindinger: [] }] }),
    );
  });
  beforeEach(async () => {
    publisher = new AmqpPublisher({ connection: cut.connection });
    await until(() =>
      publisher.publish(message()).then(
        () => true,
        () => false,
      ),
    );
    await cut.connection.onChannel((channel) => channel.purgeQueue(koe));
  });
  afterEach(() => publisher.close());
  afterAll(async () => {
    await cut.close();
    await broker.remove();
  });

  it('has stored the message, as it is and on disk, when it resolves', async () => {
    await publisher.publish(message({ messageId: 'm1', headers: { operation: 'create' }, replyTo: 'svar' }));
    const stored = await broker.get(koe);

    expect(stored?.content.toString()).toBe('{"a":"æ"}');
    expect(stored?.properties).toMatchObject({
      messageId: 'm1',
      headers: { operation: 'create' },
      contentType: 'application/json',
      deliveryMode: 2,
      replyTo: 'svar',
    });
  });

  it('rejects a message that no queue takes, and only that', async () => {
    const outcomes = await Promise.allSettled([
      publisher.publish(message({ messageId: 'm1' })),
      publisher.publish(message({ messageId: 'm1', routingKey: `${koe}.findes-ikke` })),
      publisher.publish(message({ messageId: 'm2' })),
    ]);

    expect(outcomes).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { kode: 'ingen-modtager', en: expect.stringContaining('findes-ikke') } },
      { status: 'fulfilled' },
    ]);
    expect(await broker.count(koe)).toBe(2);
  });

  it('rejects what goes to an exchange that is not there, says so, and then goes on', async () => {
    await expect(publisher.publish(message({ exchange: `${koe}.exchange` }))).rejects.toMatchObject({
      kode: 'uvist',
      en: expect.stringContaining('no exchange'),
    });
    await until(() =>
      publisher.publish(message()).then(
        () => true,
        () => false,
      ),
    );
  });

  it('rejects what is under way when the connection is cut, at once what comes while it is away, and goes on when it is back', async () => {
    const many = Array.from({ length: 500 }, () => publisher.publish(message({ body: 'x'.repeat(10_000) })));
    const settled = Promise.allSettled(many);
    await cut.proxy.down();
    const codes = new Set(
      (await settled).flatMap((outcome) =>
        outcome.status === 'rejected' ? [(outcome.reason as { kode: string }).kode] : [],
      ),
    );
    expect([...codes]).toEqual(['uvist']);

    const before = performance.now();
    await expect(publisher.publish(message())).rejects.toMatchObject({ kode: 'utilgaengelig' });
    expect(performance.now() - before).toBeLessThan(100);
    expect(cut.connection.state).toMatchObject({ connected: false });

    await cut.proxy.up();
    await cut.connection.ready(5000);
    await until(() =>
      publisher.publish(message()).then(
        () => true,
        () => false,
      ),
    );
    expect(cut.connection.state).toEqual({ connected: true, fault: undefined });
    expect(cut.heard.slice(0, 3)).toEqual(['ok', expect.any(String), 'ok']);
  });

  it('rejects a message that the broker does not confirm in time', async () => {
    const impatient = new AmqpPublisher({ connection: cut.connection, timeout: 300 });
    await until(() =>
      impatient.publish(message()).then(
        () => true,
        () => false,
      ),
    );
    cut.proxy.freeze(true);
    try {
      await expect(impatient.publish(message())).rejects.toMatchObject({ kode: 'uvist' });
    } finally {
      cut.proxy.freeze(false);
      await impatient.close();
    }
  });

  it('takes more than the connection holds at once, and keeps the order', async () => {
    const count = 2000;
    await Promise.all(
      Array.from({ length: count }, (_, nr) =>
        publisher.publish(message({ messageId: `${nr}`, body: Buffer.alloc(20_000) })),
      ),
    );
    const order: string[] = [];
    await broker.raw(async (raw) => {
      const channel = await raw.createChannel();
      await channel.consume(koe, (got) => order.push(got?.properties.messageId as string), { noAck: true });
      await until(() => order.length === count);
    });

    expect(order).toEqual(Array.from({ length: count }, (_, nr) => `${nr}`));
  });
});
