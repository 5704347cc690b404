import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Channel, ChannelModel } from 'amqplib';
import { connect } from 'amqplib';
import { cutConnection, type CutConnection } from '../testing/cut-connection.js';
import { brokerUrl, TestBroker } from '../testing/test-broker.js';
import { until } from '../testing/until.js';
import { AmqpRequester, type Request } from './amqp-requester.js';

(brokerUrl === undefined ? describe.skip : describe)('AmqpRequester', () => {
  const broker = new TestBroker(brokerUrl!);
  const koe = broker.queue('spoerg');
  const tavs = broker.queue('tavs');
  let cut: CutConnection;
  let requester: AmqpRequester;
  let answering: ChannelModel;
  const question = (overrides: Partial<Request> = {}): Request => ({
    exchange: '',
    routingKey: koe,
    body: 'hvad',
    contentType: 'text/plain',
    ...overrides,
  });
  const ask = async (request: Request): Promise<string> => (await requester.request(request)).body.toString();

  beforeAll(async () => {
    answering = await connect(broker.url);
    const channel: Channel = await answering.createChannel();
    await channel.assertQueue(tavs);
    await channel.assertQueue(koe);
    await channel.consume(koe, (message) => {
      if (message === null) return;
      const { replyTo, correlationId } = message.properties as { replyTo: string; correlationId: string };
      const answer = Buffer.from(`${message.content.toString()}!`);
      // The later ones are answered first.
      setTimeout(() => channel.sendToQueue(replyTo, answer, { correlationId }), 200 - message.fields.deliveryTag);
      channel.ack(message);
    });
    cut = await cutConnection(broker.url);
    requester = new AmqpRequester({ connection: cut.connection, timeout: 1000 });
    await until(() =>
      ask(question()).then(
        () => true,
        () => false,
      ),
    );
  });
  afterAll(async () => {
    await requester.close();
    await cut.close();
    await answering.close();
    await broker.remove();
  });

  it('gives each of many requests its own answer, in whatever order they come', async () => {
    const questions = Array.from({ length: 100 }, (_, nr) => `${nr}`);
    const answers = await Promise.all(questions.map((body) => ask(question({ body }))));

    expect(answers).toEqual(questions.map((nr) => `${nr}!`));
  });

  it('rejects when nobody answers in time', async () => {
    await expect(ask(question({ routingKey: tavs }))).rejects.toMatchObject({ kode: 'intet-svar' });
  });

  it('rejects when there is no queue for it', async () => {
    await expect(ask(question({ routingKey: `${koe}.x` }))).rejects.toMatchObject({ kode: 'ingen-modtager' });
  });

  it('rejects what waits when the connection is cut, and asks again when it is back', async () => {
    const waiting = Promise.allSettled([ask(question({ routingKey: tavs })), ask(question({ routingKey: tavs }))]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    cut.proxy.cut();

    expect(await waiting).toMatchObject([{ reason: { kode: 'intet-svar' } }, { reason: { kode: 'intet-svar' } }]);
    await expect(ask(question())).rejects.toMatchObject({ kode: 'utilgaengelig' });
    await until(() =>
      ask(question()).then(
        () => true,
        () => false,
      ),
    );
  });
});
