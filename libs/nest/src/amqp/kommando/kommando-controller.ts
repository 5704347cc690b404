import { Controller, Inject, UseFilters } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import { HEADERS, type AmqpMessage } from '@sagdok/mox';
import { AMQP, type AmqpBroker } from '../amqp-broker.js';
import { AmqpContext } from '../amqp-context.js';
import type { Handled } from '../handled.js';
import { MessageFilter } from '../message.filter.js';
import { KOMMANDO, UKENDT_KOMMANDO } from '../patterns.js';
import { headerOf } from './header-of.js';
import { Kommandoer } from './kommandoer.js';

/** Commands over AMQP: the operations of the REST interface, asked for as LoRA's MOX messages ask. */
@Controller()
@UseFilters(MessageFilter)
export class KommandoController {
  readonly #kommandoer: Kommandoer;
  readonly #broker: AmqpBroker;

  constructor(kommandoer: Kommandoer, @Inject(AMQP) broker: AmqpBroker) {
    this.#kommandoer = kommandoer;
    this.#broker = broker;
  }

  @MessagePattern(KOMMANDO)
  async kommando(@Payload() message: AmqpMessage, @Ctx() context: AmqpContext): Promise<Handled> {
    return this.#kommandoer.udfoer(message, context.getAttempt());
  }

  /** A command that no queue is bound for: its object type is spelt in another case, or nobody has it. */
  @MessagePattern(UKENDT_KOMMANDO)
  async ukendt(@Payload() message: AmqpMessage, @Ctx() context: AmqpContext): Promise<Handled> {
    const typenavn = headerOf(message, HEADERS.objekttype)?.toLowerCase();
    const cannotBeLed = typenavn === undefined || HEADERS.omdirigeret in message.headers;
    if (cannotBeLed || this.#kommandoer.kender(typenavn)) return this.#kommandoer.udfoer(message, context.getAttempt());
    await this.#broker.publisher.publish({
      ...message,
      contentType: message.contentType ?? 'application/json',
      exchange: this.#broker.topologi.kommando.navn,
      routingKey: '',
      headers: { ...message.headers, [HEADERS.objekttype]: typenavn, [HEADERS.omdirigeret]: 'ja' },
    });
    return {};
  }
}
