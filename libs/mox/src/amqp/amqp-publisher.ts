import { randomUUID } from 'node:crypto';
import { IllegalOperationError, type ChannelModel, type ConfirmChannel, type Message } from 'amqplib';
import type { AmqpConnection } from './amqp-connection.js';
import { AmqpFejl } from './amqp-fejl.js';
import { publishOptions, type OutgoingMessage } from './amqp-message.js';
import { KeptChannel } from './kept-channel.js';

/** How messages are published. */
export interface AmqpPublisherOptions {
  readonly connection: AmqpConnection;
  /** Milliseconds to wait for the broker to confirm a message. Absent: 30,000. */
  readonly timeout?: number;
  /** Does what has to be done on each channel before it is published on. */
  readonly setup?: (channel: ConfirmChannel, model: ChannelModel) => Promise<void>;
  /** Hears that a channel was lost, with the reason. */
  readonly lost?: (reason: string) => void;
  /** Hears why a channel could not be made ready or was closed by the broker, while the connection lives. */
  readonly failed?: (error: Error) => void;
}

/** A message that is published and not confirmed. */
interface Pending {
  readonly exchange: string;
  readonly routingKey: string;
  readonly messageId: string;
  returned: boolean;
}

/** Why a channel is lost, when nothing else is said. */
const LOST = 'forbindelsen blev afbrudt';

/** What the broker says of a message it nacks; anything else is a channel that was lost. */
const NACKED = 'message nacked';

/**
 * Publishes messages that the broker confirms. Nothing is kept for a broker that is away: each message is confirmed, or rejects.
 * Messages are sent in the order of the calls.
 */
export class AmqpPublisher {
  readonly #kept: KeptChannel;
  readonly #connection: AmqpConnection;
  readonly #timeout: number;
  readonly #pending = new Set<Pending>();
  /** Why the channel was lost, or is going to be: what waits on it hears of its end before the reason is told. */
  #lostFor = LOST;
  /** Set while the connection's buffer is full. */
  #full: PromiseWithResolvers<void> | undefined;

  constructor({ connection, timeout = 30_000, setup, lost, failed }: AmqpPublisherOptions) {
    this.#connection = connection;
    this.#timeout = timeout;
    this.#kept = new KeptChannel({
      connection,
      failed,
      setup: async (channel, model) => {
        this.#lostFor = LOST;
        channel.on('return', (message) => {
          this.#returned(message);
        });
        channel.on('drain', () => {
          this.#drain();
        });
        channel.on('error', ({ message }) => {
          this.#lostFor = message;
        });
        await setup?.(channel, model);
      },
      lost: (_channel, reason) => {
        this.#drain();
        lost?.(reason);
      },
    });
  }

  /**
   * Resolves when the broker has stored the message in a queue.
   * @throws AmqpFejl `utilgaengelig` (not sent), `ingen-modtager` or `afvist` (not stored), `uvist` (stored or not)
   */
  async publish(message: OutgoingMessage): Promise<void> {
    while (this.#full !== undefined) await this.#full.promise;
    const { channel } = this.#kept;
    const { fault } = this.#connection.state;
    if (fault !== undefined) throw AmqpFejl.utilgaengelig(fault);
    await this.#publishOn(channel, message);
  }

  /** Closes the channel. What is not confirmed rejects. */
  async close(): Promise<void> {
    await this.#kept.close();
  }

  #publishOn(channel: ConfirmChannel, message: OutgoingMessage): Promise<void> {
    const { exchange, routingKey, body, messageId = randomUUID() } = message;
    const pending: Pending = { exchange, routingKey, messageId, returned: false };
    return new Promise((resolve, reject) => {
      const done = (fault?: AmqpFejl): void => {
        clearTimeout(timer);
        this.#pending.delete(pending);
        if (fault === undefined) resolve();
        else reject(fault);
      };
      const timer = setTimeout(() => {
        done(AmqpFejl.uvist(`der er gået ${this.#timeout} ms`));
      }, this.#timeout);
      this.#pending.add(pending);
      try {
        const hasRoom = channel.publish(
          exchange,
          routingKey,
          Buffer.from(body),
          publishOptions(message, messageId),
          (error: Error | null) => {
            done(this.#faultOf(pending, error));
          },
        );
        if (!hasRoom) this.#full ??= Promise.withResolvers();
      } catch (error) {
        const { message: why } = error as Error;
        done(error instanceof IllegalOperationError ? AmqpFejl.utilgaengelig(why) : AmqpFejl.kanIkkeSkrives(why));
      }
    });
  }

  #faultOf({ returned, exchange, routingKey }: Pending, error: Error | null): AmqpFejl | undefined {
    if (returned) return AmqpFejl.ingenModtager(exchange, routingKey);
    if (error === null) return undefined;
    return error.message === NACKED
      ? AmqpFejl.afvist('køen er fuld eller utilgængelig')
      : AmqpFejl.uvist(this.#lostFor);
  }

  /** The broker tells of a returned message before it confirms it. */
  #returned({ fields, properties }: Message): void {
    for (const pending of this.#pending) {
      if (
        pending.messageId === properties.messageId &&
        pending.exchange === fields.exchange &&
        pending.routingKey === fields.routingKey
      ) {
        pending.returned = true;
      }
    }
  }

  #drain(): void {
    const full = this.#full;
    this.#full = undefined;
    full?.resolve();
  }
}
