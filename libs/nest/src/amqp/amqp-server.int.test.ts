import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, UseFilters, type INestMicroservice } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import type { AmqpMessage } from '@sagdok/mox';
import { MoxClient } from '@sagdok/test-support';
import { of, type Observable } from 'rxjs';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { amqpNames, brokerUrl } from '../testing/amqp-names.js';
import { AmqpBroker } from './amqp-broker.js';
import { AmqpContext } from './amqp-context.js';
import { AmqpServer } from './amqp-server.js';
import type { Handled } from './handled.js';
import { MessageFilter } from './message.filter.js';
import { TryAgain } from './try-again.js';

const FEJL = { sti: '?type', kode: 'mangler', da: 'Typen mangler', en: 'The type is missing' } as const;

/** Does with a message what its header says. */
@Controller()
@UseFilters(MessageFilter)
class EkkoController {
  readonly seen: string[] = [];

  @MessagePattern('ekko')
  ekko(
    @Payload() { body, headers, contentType = '' }: AmqpMessage,
    @Ctx() context: AmqpContext,
  ): Observable<Handled> | Handled {
    this.seen.push(String(headers.hvad));
    if (headers.hvad === 'afvis') throw SagdokFejl.ugyldig([FEJL]);
    if (headers.hvad === 'fejl') throw new TypeError('en programfejl');
    if (headers.hvad === 'engang' && context.getAttempt().nr < 3) throw new TryAgain('ikke endnu');
    if (headers.hvad === 'opgiv') return { refusal: { kode: 'opgivet', tekst: 'Nej', doedt: 'altid' } };
    return of({ reply: { body, contentType, headers: { set: body.length } } });
  }
}

(brokerUrl === undefined ? describe.skip : describe)('AmqpServer', () => {
  const names = amqpNames(brokerUrl!);
  const koe = `${names.location.praefiks}ekko`;
  const { doed } = names.topologi;
  let broker: AmqpBroker;
  let service: INestMicroservice;
  let client: MoxClient;
  const ask = (hvad: string, body: unknown, contentType = 'application/json'): ReturnType<MoxClient['ask']> =>
    client.ask('', { headers: { hvad }, body, properties: { contentType } }, koe);

  beforeAll(async () => {
    broker = new AmqpBroker(names.location, 'test');
    const listener = {
      pattern: 'ekko',
      koe,
      prefetch: 5,
      forsoeg: 3,
      declaration: {
        exchanges: [doed.exchange],
        koeer: [doed.koe, { navn: koe, bindinger: [], doed: doed.exchange.navn }],
      },
    };
    const module = await Test.createTestingModule({ controllers: [EkkoController] }).compile();
    service = module.createNestMicroservice({
      strategy: new AmqpServer(broker, [listener, { ...listener, pattern: 'ingen', koe: `${koe}.ingen` }]),
      logger: false,
    });
    await service.listen();
    client = await MoxClient.connect(names.location.url);
  });
  afterAll(async () => {
    await client.close();
    await broker.onModuleDestroy();
    await service.close();
    await broker.close();
    await names.remove([], ['ekko']);
  });

  it('gives a controller the body as it came, and sends its answer as it is', async () => {
    expect(
      await client.askRaw(
        '',
        { headers: { hvad: 'ekko' }, body: '<a>æ</a>', properties: { contentType: 'application/xml' } },
        koe,
      ),
    ).toMatchObject({
      text: '<a>æ</a>',
      contentType: 'application/xml',
      headers: { set: 9 },
    });
  });

  it('answers a refusal with the problem', async () => {
    expect(await ask('afvis', {})).toMatchObject({
      status: 400,
      body: { kode: 'ugyldig-anmodning', fejl: [FEJL], message: 'Typen mangler', sourceProgram: 'sagdok' },
    });
  });

  it('tries again what fails, and answers when it succeeds', async () => {
    expect(await ask('engang', { a: 1 })).toMatchObject({ body: { a: 1 } });
  });

  it('answers what always fails with an error without details, and keeps it', async () => {
    expect(await ask('fejl', { a: 1 })).toMatchObject({ status: 500, body: { kode: 'intern-fejl' } });
    expect((await client.take(doed.koe.navn)).properties.headers).toMatchObject({
      hvad: 'fejl',
      fejlkode: 'intern-fejl',
    });
  });

  it('keeps what a controller gives up', async () => {
    client.send('', koe, { headers: { hvad: 'opgiv' } });

    expect((await client.take(doed.koe.navn)).properties.headers).toMatchObject({
      fejlkode: 'opgivet',
      fejltekst: 'Nej',
    });
  });

  it('does not consume a queue that no controller has the pattern of', async () => {
    expect(await client.isConsumed(`${koe}.ingen`)).toBe(false);
  });
});
