import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, type InjectionToken, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import {
  AmqpAfsender,
  AmqpConnection,
  AmqpConsumer,
  AmqpPublisher,
  backoff,
  topologi,
  type AmqpConsumerOptions,
  type AmqpState,
  type Topologi,
} from '@sagdok/mox';

/** Where the broker is, and what our names there begin with. */
export interface AmqpLocation {
  /** `amqp://` or `amqps://`. */
  readonly url: string;
  /** Put before the name of every exchange and queue. */
  readonly praefiks: string;
}

/** What a queue is consumed with: what the broker knows by itself may be left out. */
export type ConsumeOptions = Omit<
  AmqpConsumerOptions,
  'connection' | 'publisher' | 'doed' | 'failed' | 'forsoeg' | 'backoff'
> &
  Partial<Pick<AmqpConsumerOptions, 'forsoeg' | 'backoff'>>;

/** The process's message broker, for the modules of an app; undefined when it has none (`AMQP_URL` is not set). */
export const AMQP: InjectionToken<AmqpBroker | undefined> = Symbol('sagdok.amqp');

/** Tried for about two minutes before a message is given up: longer than a database takes to start again. */
const ATTEMPTS = 10;
const waitBetweenAttempts = backoff({ first: 500, longest: 30_000 });

/** Milliseconds that a process that starts waits for a broker that neither answers nor refuses. */
const LONGEST_START = 5000;

/** The message broker of a process: one connection, what is published on it, and the queues that are consumed. */
export class AmqpBroker implements OnModuleDestroy, OnApplicationShutdown {
  readonly topologi: Topologi;
  readonly connection: AmqpConnection;
  readonly publisher: AmqpPublisher;
  readonly #logger = new Logger('amqp');
  readonly #consumers: AmqpConsumer[] = [];
  #afsender: AmqpAfsender | undefined;
  readonly #away = Promise.withResolvers<undefined>();
  #wasAway = false;

  constructor({ url, praefiks }: AmqpLocation, navn: string) {
    this.topologi = topologi(praefiks);
    this.connection = new AmqpConnection({
      url,
      navn,
      heard: (fault) => {
        this.#heard(fault);
      },
    });
    this.publisher = new AmqpPublisher({ connection: this.connection, failed: this.failed });
  }

  get state(): AmqpState {
    return this.connection.state;
  }

  /** Logs a failure that is mended by trying again. */
  readonly failed = (error: unknown): void => {
    this.#logger.warn(error instanceof Error ? error.message : String(error));
  };

  /** Consumes a queue until the process stops. */
  consume(options: ConsumeOptions): AmqpConsumer {
    const consumer = new AmqpConsumer({
      connection: this.connection,
      publisher: this.publisher,
      doed: this.topologi.doed.exchange.navn,
      failed: this.failed,
      forsoeg: ATTEMPTS,
      backoff: waitBetweenAttempts,
      ...options,
    });
    this.#consumers.push(consumer);
    return consumer;
  }

  /** The way to a beskedfordeler in another process. */
  afsender(): AmqpAfsender {
    this.#afsender ??= new AmqpAfsender({
      connection: this.connection,
      vej: this.topologi.afsendBesked,
      failed: this.failed,
    });
    return this.#afsender;
  }

  /** Resolves when every queue is consumed, or when it is plain that the broker is away: a process starts without it. */
  async begun(): Promise<void> {
    const timeout = new AbortController();
    await Promise.race([
      Promise.all(this.#consumers.map((consumer) => consumer.begun())),
      this.#away.promise,
      sleep(LONGEST_START, undefined, { signal: timeout.signal }),
    ]);
    timeout.abort();
  }

  /** Messages under way are finished while everything that they need still runs. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#consumers.map((consumer) => consumer.close()));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.#afsender?.close();
    await this.publisher.close();
    await this.connection.close();
  }

  #heard(fault: string | undefined): void {
    if (fault === undefined && this.#wasAway) this.#logger.warn('RabbitMQ is there again');
    this.#wasAway = fault !== undefined;
    if (fault === undefined) return;
    this.#away.resolve(undefined);
    this.#logger.warn(
      `RabbitMQ cannot be reached: ${fault}. It is tried again; until then messages wait in the database.`,
    );
  }
}
