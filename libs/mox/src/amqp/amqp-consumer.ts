import { IllegalOperationError, type ChannelModel, type ConfirmChannel, type ConsumeMessage } from 'amqplib';
import type { AmqpConnection } from './amqp-connection.js';
import { AmqpFejl } from './amqp-fejl.js';
import { receivedMessage, type AmqpMessage } from './amqp-message.js';
import type { AmqpPublisher } from './amqp-publisher.js';
import { closeChannel } from './close-channel.js';
import { deadLetter, type DeadReason } from './dead-letter.js';
import { KeptChannel } from './kept-channel.js';
import { Lanes } from './lanes.js';

/** What became of a message: it is taken care of, or it is given up for a reason. */
export type Outcome = 'kvitteret' | DeadReason;

/** One of the times that a message is tried. */
export interface Attempt {
  /** From 1. */
  readonly nr: number;
  /** When this rejects, the message is given up. */
  readonly isLast: boolean;
  /** Tells to hurry: the consumer is closing, or the message has been lost to it and comes again. */
  readonly signal: AbortSignal;
}

/** How a queue is consumed. */
export interface AmqpConsumerOptions {
  readonly connection: AmqpConnection;
  /** What publishes the messages that are given up. */
  readonly publisher: AmqpPublisher;
  /** The queue. */
  readonly koe: string;
  /** The exchange for messages that are given up. */
  readonly doed: string;
  /** Declares what has to be there, each time the connection comes. Absent: the queue is waited for until it is there. */
  readonly setup?: (model: ChannelModel) => Promise<void>;
  /** How many messages are handled at once. */
  readonly prefetch: number;
  /** Messages with the same key are handled one after the other, in order. Absent: none are. */
  readonly noegle?: (message: AmqpMessage) => string | undefined;
  /**
   * Handles a message. It is acknowledged when this resolves, so what has to last must be stored by then. When it rejects, it is
   * tried again after a wait, the last time excepted: then it is given up.
   */
  readonly haandter: (message: AmqpMessage, attempt: Attempt) => Promise<Outcome>;
  /** How often a message is tried before it is given up. */
  readonly forsoeg: number;
  /**
   * How long to wait, in milliseconds, after a number of failures in a row. The message is held meanwhile: when all of it takes longer
   * than the broker lets a message be held (RabbitMQ: half an hour), the channel is lost, the attempts end, and the message comes again.
   */
  readonly backoff: (failures: number) => number;
  /** Hears of each failure. */
  readonly failed: (error: unknown) => void;
}

/** A message, and the channel on which it is acknowledged. */
interface Delivery {
  readonly raw: ConsumeMessage;
  readonly message: AmqpMessage;
  readonly channel: ConfirmChannel;
  readonly signal: AbortSignal;
}

/** Consumes a queue for as long as it is not closed, with manual acknowledgement: a message not acknowledged comes again. */
export class AmqpConsumer {
  readonly #options: AmqpConsumerOptions;
  readonly #kept: KeptChannel;
  readonly #lanes = new Lanes();
  /** The open channels, each with the way to tell what came on it to hurry. */
  readonly #channels = new Map<ConfirmChannel, AbortController>();
  readonly #begun = Promise.withResolvers<undefined>();
  #closed = false;

  constructor(options: AmqpConsumerOptions) {
    this.#options = options;
    this.#kept = new KeptChannel({
      connection: options.connection,
      failed: options.failed,
      setup: (channel, model) => this.#consume(channel, model),
      lost: (channel) => {
        this.#forget(channel);
      },
    });
  }

  /** Resolves when the queue is consumed for the first time. */
  async begun(): Promise<void> {
    await this.#begun.promise;
  }

  /**
   * Begins no more messages, finishes those under way, and gives the others back. The queue is let go of last, all at once: another
   * consumer of it would else begin what comes after a message that is still under way.
   */
  async close(): Promise<void> {
    this.#closed = true;
    for (const abort of this.#channels.values()) abort.abort();
    await this.#lanes.idle();
    await this.#kept.close();
  }

  async #consume(channel: ConfirmChannel, model: ChannelModel): Promise<void> {
    const { koe, prefetch, setup, noegle } = this.#options;
    if (!this.#closed) await setup?.(model);
    if (!this.#closed) await channel.prefetch(prefetch);
    if (this.#closed) return;
    const abort = new AbortController();
    this.#channels.set(channel, abort);
    await channel.consume(koe, (raw) => {
      if (raw === null) {
        // The queue was deleted: a new channel declares it again or waits for it.
        this.#forget(channel);
        void closeChannel(channel);
        return;
      }
      const message = receivedMessage(raw);
      const delivery: Delivery = { raw, message, channel, signal: abort.signal };
      this.#lanes.run(noegle?.(message), () => this.#take(delivery));
    });
    this.#begun.resolve(undefined);
  }

  /** What came on a channel that is lost is with the broker again. */
  #forget(channel: ConfirmChannel): void {
    this.#channels.get(channel)?.abort();
    this.#channels.delete(channel);
  }

  async #take(delivery: Delivery): Promise<void> {
    const { signal } = delivery;
    const outcome = signal.aborted ? undefined : await this.#handle(delivery);
    if (outcome === undefined) return;
    if (outcome === 'kvitteret' || (await this.#giveUp(delivery, outcome))) this.#acknowledge(delivery);
  }

  /** The outcome; undefined when it was interrupted between two attempts. */
  async #handle({ message, signal }: Delivery): Promise<Outcome | undefined> {
    const { haandter, forsoeg, backoff, failed } = this.#options;
    for (let failures = 1; ; failures += 1) {
      try {
        return await haandter(message, { nr: failures, isLast: failures >= forsoeg, signal });
      } catch (error) {
        failed(error);
        if (failures >= forsoeg)
          return { kode: 'fejlet', tekst: error instanceof Error ? error.message : String(error) };
        if (!(await waited(backoff(failures), signal))) return undefined;
      }
    }
  }

  /** Publishes a message as a dead letter, however often that takes; false when it was interrupted. */
  async #giveUp({ message, signal }: Delivery, reason: DeadReason): Promise<boolean> {
    const { backoff, failed } = this.#options;
    for (let failures = 1; ; failures += 1) {
      try {
        await this.#publishDead(message, reason);
        return true;
      } catch (error) {
        failed(error);
        if (!(await waited(backoff(failures), signal))) return false;
      }
    }
  }

  /** Publishes a message as a dead letter; without its own headers when they cannot be written again, and the reason with them. */
  async #publishDead(message: AmqpMessage, reason: DeadReason): Promise<void> {
    const { publisher, doed, koe, failed } = this.#options;
    const where = { exchange: doed, koe, reason };
    try {
      await publisher.publish(deadLetter(message, where));
    } catch (error) {
      if (!(error instanceof AmqpFejl) || error.kode !== 'kan-ikke-skrives') throw error;
      failed(error);
      await publisher.publish(deadLetter({ ...message, headers: {} }, where));
    }
  }

  /** What is not acknowledged is given back when its channel closes. */
  #acknowledge({ raw, channel }: Delivery): void {
    if (!this.#channels.has(channel)) return;
    try {
      channel.ack(raw);
    } catch (error) {
      // A channel that is closing gives back what is not acknowledged.
      if (!(error instanceof IllegalOperationError)) throw error;
    }
  }
}

/** Waits; false when interrupted. */
const waited = (milliseconds: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve(!signal.aborted);
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
