import { setTimeout as sleep } from 'node:timers/promises';
import type { Haendelsesbesked } from '@sagdok/mox';
import { connect, type ChannelModel } from 'amqplib';
import { hoertI, type Hoert, type Modtager } from './hoert.js';
import { tilmeld } from './tilmeld.js';

/** A subscriber that reads its own queue on the broker with nothing but an AMQP library, and connects again when it must. */
export class AmqpModtager implements Modtager {
  readonly navn = 'amqp';
  readonly hoert: Hoert[] = [];
  readonly #url: string;
  readonly #queue: string;
  readonly #dueslag = crypto.randomUUID();
  #stopped = false;
  #connection: ChannelModel | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(url: string, praefiks: string) {
    this.#url = url;
    this.#queue = praefiks + this.#dueslag;
  }

  /** The queue on the broker. */
  get queue(): string {
    return this.#queue;
  }

  async start(fordeler: string): Promise<void> {
    const levering = { slags: 'amqp', format: 'json' };
    await tilmeld(fordeler, { navn: this.navn, dueslag: this.#dueslag, levering });
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#connection?.close().catch(() => undefined);
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#consume();
      } catch {
        // The broker is away, or the queue is not made yet.
      }
      await sleep(100);
    }
  }

  /** Consumes until the connection or the queue is gone. */
  async #consume(): Promise<void> {
    const connection = await connect(this.#url, { timeout: 3_000 });
    this.#connection = connection;
    const gone = new Promise<void>((resolve) => {
      connection.on('close', resolve);
      connection.on('error', () => undefined);
    });
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    await channel.prefetch(100);
    try {
      await channel.checkQueue(this.#queue);
      await channel.consume(this.#queue, (message) => {
        if (message === null) {
          void connection.close().catch(() => undefined);
          return;
        }
        this.hoert.push(hoertI(JSON.parse(message.content.toString()) as Haendelsesbesked));
        channel.ack(message);
      });
      await gone;
    } catch (error) {
      await connection.close().catch(() => undefined);
      throw error;
    }
  }
}
