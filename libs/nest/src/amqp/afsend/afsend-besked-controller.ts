import { Controller, Inject, UseFilters } from '@nestjs/common';
import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import {
  formatOf,
  MEDIATYPER,
  readAfsendBesked,
  returFor,
  writeAfsendRetur,
  type AmqpMessage,
  type Beskedformat,
  type StandardRetur,
} from '@sagdok/mox';
import { AMQP, type AmqpBroker } from '../amqp-broker.js';
import { AmqpContext } from '../amqp-context.js';
import type { Handled } from '../handled.js';
import { MessageFilter } from '../message.filter.js';
import { AFSEND_BESKED } from '../patterns.js';
import { BESKEDINDGANG, type Beskedindgang } from './beskedindgang.js';
import { OrderedIntake } from './ordered-intake.js';

/** What the sender is told when a message could not be stored, however often it was tried. */
const IKKE_GEMT: StandardRetur = { StatusKode: 50, FejlbeskedTekst: 'Beskeden kunne ikke gemmes' };

/**
 * AfsendBesked over RabbitMQ: a message in XML or JSON, answered by a StandardRetur in the same format and acknowledged when it is stored.
 * The app that has this controller provides `BESKEDINDGANG`.
 */
@Controller()
@UseFilters(MessageFilter)
export class AfsendBeskedController {
  readonly #indgang: Beskedindgang;
  readonly #intake: OrderedIntake;

  constructor(@Inject(BESKEDINDGANG) indgang: Beskedindgang, @Inject(AMQP) broker: AmqpBroker | undefined) {
    this.#indgang = indgang;
    this.#intake = new OrderedIntake((error) => broker?.failed(error));
  }

  @MessagePattern(AFSEND_BESKED)
  async afsend(@Payload() { body, contentType, userId }: AmqpMessage, @Ctx() context: AmqpContext): Promise<Handled> {
    const format = formatOf(contentType, body);
    const laest = readAfsendBesked(body, format);
    if ('vaerdi' in laest) return this.#gem(() => this.#indgang.gem(laest.vaerdi, userId), format, context);
    const retur = returFor(laest.fejl);
    await this.#indgang.afvis({ indhold: body, format, fejl: laest.fejl, retur });
    return { reply: replyOf(retur, format) };
  }

  async #gem(gem: () => Promise<StandardRetur>, format: Beskedformat, context: AmqpContext): Promise<Handled> {
    const { signal, isLast } = context.getAttempt();
    try {
      return { reply: replyOf(await this.#intake.gem(gem, signal), format) };
    } catch (error) {
      if (!isLast) throw error;
      return {
        reply: replyOf(IKKE_GEMT, format),
        refusal: { kode: 'fejlet', tekst: error instanceof Error ? error.message : String(error), doedt: 'altid' },
      };
    }
  }
}

const replyOf = (retur: StandardRetur, format: Beskedformat): NonNullable<Handled['reply']> => ({
  body: writeAfsendRetur(retur, format),
  contentType: MEDIATYPER[format],
});
