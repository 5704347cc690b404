import { randomUUID } from 'node:crypto';
import { amqpUrl, removeFromBroker } from '@sagdok/test-support';
import { connect, type ChannelModel, type GetMessage } from 'amqplib';
import { topologi, type Topologi } from '../amqp/topologi.js';

/** The broker, with names of a test's own. */
export class TestBroker {
  readonly praefiks = `test-${randomUUID()}.`;
  readonly topologi: Topologi = topologi(this.praefiks);
  readonly #queues = new Set<string>();

  constructor(readonly url: string) {}

  /** The name of a queue of the test's own, removed afterwards. */
  queue(name: string): string {
    const queue = `${this.praefiks}${name}`;
    this.#queues.add(queue);
    return queue;
  }

  /** Does something on a connection of its own, as any other client would. */
  async raw<T>(work: (connection: ChannelModel) => Promise<T>): Promise<T> {
    const connection = await connect(this.url);
    try {
      return await work(connection);
    } finally {
      await connection.close();
    }
  }

  /** Takes the next message out of a queue; undefined when it is empty. */
  async get(queue: string): Promise<GetMessage | undefined> {
    return this.raw(async (connection) => {
      const channel = await connection.createChannel();
      const message = await channel.get(queue, { noAck: true });
      return message === false ? undefined : message;
    });
  }

  /** How many messages lie ready in a queue. */
  async count(queue: string): Promise<number> {
    return this.raw(async (connection) => {
      const { messageCount } = await (await connection.createChannel()).checkQueue(queue);
      return messageCount;
    });
  }

  async remove(): Promise<void> {
    const { afsendBesked, kommando, ukendtKommando, doed } = this.topologi;
    const roads = [afsendBesked, ukendtKommando, doed];
    await removeFromBroker(this.url, {
      queues: [...this.#queues, ...roads.map(({ koe }) => koe.navn)],
      exchanges: [kommando.navn, ...roads.map(({ exchange }) => exchange.navn)],
    });
  }
}

/** The broker's address; undefined when there is none, and tests on it are skipped. */
export const brokerUrl = await amqpUrl();
