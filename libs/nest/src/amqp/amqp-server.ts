import { setTimeout as sleep } from 'node:timers/promises';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { AmqpFejl, declare, type AmqpMessage, type Attempt, type Declaration, type Outcome } from '@sagdok/mox';
import { isObservable, lastValueFrom, type Observable } from 'rxjs';
import type { AmqpBroker } from './amqp-broker.js';
import { AmqpContext } from './amqp-context.js';
import type { Handled, Reply } from './handled.js';

/** Milliseconds from one attempt to answer to the next. */
const REPLY_WAIT = 200;

/** A queue that is consumed when a controller has the pattern. */
export interface AmqpListener {
  /** What the controller's `@MessagePattern` says. */
  readonly pattern: string;
  /** What must be there. */
  readonly declaration: Declaration;
  readonly koe: string;
  /** How many messages are handled at once. */
  readonly prefetch: number;
  /** How often a message is tried before it is given up. Absent: for about two minutes. */
  readonly forsoeg?: number;
  /** Messages with the same key are handled in order. Absent: none are. */
  readonly noegle?: (message: AmqpMessage) => string | undefined;
}

/**
 * Nest's transport for MOX messages over RabbitMQ. A message is given to the controller whose `@MessagePattern` names its queue's
 * pattern, as it came: nothing is wrapped in `{pattern, data}`, and the body is not parsed. The controller returns a {@link Handled}.
 * Put `@UseFilters(MessageFilter)` on it: Nest's own filter would hide what it throws.
 */
export class AmqpServer extends Server implements CustomTransportStrategy {
  readonly #broker: AmqpBroker;
  readonly #listeners: readonly AmqpListener[];

  constructor(broker: AmqpBroker, listeners: readonly AmqpListener[]) {
    super();
    this.transportId = Symbol('sagdok.amqp');
    this.#broker = broker;
    this.#listeners = listeners;
  }

  /** Begins to consume; when the broker is away, as soon as it is there. */
  async listen(callback: () => void): Promise<void> {
    for (const listener of this.#listeners) {
      const handler = this.getHandlerByPattern(listener.pattern);
      if (handler !== null) this.#consume(listener, handler);
    }
    await this.#broker.begun();
    callback();
  }

  /** The broker itself finishes what is under way, before anything that the messages need is closed. */
  close(): void {
    return undefined;
  }

  /** There are no events but those of {@link AmqpBroker}. */
  on(): never {
    throw new Error('AmqpServer has no events; ask the AmqpBroker for its state.');
  }

  /** The driver is not for others to use; ask for {@link AmqpBroker} instead. */
  unwrap(): never {
    throw new Error('AmqpServer shows no driver; inject AMQP.');
  }

  #consume({ declaration, ...listener }: AmqpListener, handler: MessageHandler): void {
    this.#broker.consume({
      ...listener,
      setup: async (model) => {
        await declare(model, declaration);
      },
      haandter: (message, attempt) => this.#handle(handler, message, attempt),
    });
  }

  async #handle(handler: MessageHandler, message: AmqpMessage, attempt: Attempt): Promise<Outcome> {
    const context = new AmqpContext([message, attempt]);
    const result = (await handler(message, context)) as Handled | Observable<Handled>;
    const { reply, refusal } = isObservable(result) ? await lastValueFrom(result) : result;
    const answered = reply !== undefined && (await this.#answer(message, reply, attempt));
    return refusal !== undefined && (refusal.doedt === 'altid' || !answered) ? refusal : 'kvitteret';
  }

  /**
   * Whether there was anybody to answer. That nobody waits for the answer any more is no fault. While there is no way to the broker it
   * is waited for, since to reject would have the message handled again; when the message itself is lost with it, it comes again.
   */
  async #answer({ replyTo, correlationId, messageId }: AmqpMessage, reply: Reply, attempt: Attempt): Promise<boolean> {
    if (replyTo === undefined) return false;
    const answer = {
      ...reply,
      exchange: '',
      routingKey: replyTo,
      correlationId: correlationId ?? messageId,
      mandatory: false,
    };
    for (;;) {
      try {
        await this.#broker.publisher.publish(answer);
        return true;
      } catch (error) {
        this.#broker.failed(error);
        if (!(error instanceof AmqpFejl) || error.kode !== 'utilgaengelig') return false;
        await sleep(REPLY_WAIT, undefined, { signal: attempt.signal });
      }
    }
  }
}
