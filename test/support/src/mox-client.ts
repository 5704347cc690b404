import { once } from 'node:events';
import { connect, type Channel, type ChannelModel, type ConsumeMessage, type Options, type Replies } from 'amqplib';

/** What a command is answered. */
export interface MoxAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly contentType: string;
}

/** An answer as it comes. */
export interface RawAnswer {
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly contentType: string;
}

/** A command as its headers and body. */
export interface MoxCommand {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly properties?: Options.Publish;
}

/** A client of LoRA's MOX messages, made with an AMQP library alone: it knows names and headers, and nothing of our code. */
export class MoxClient {
  readonly #connection: ChannelModel;
  readonly #channel: Channel;
  readonly #replies: string;
  readonly #waiting = new Map<string, (message: ConsumeMessage) => void>();
  #count = 0;

  private constructor(connection: ChannelModel, channel: Channel, replies: string) {
    this.#connection = connection;
    this.#channel = channel;
    this.#replies = replies;
  }

  static async connect(url: string): Promise<MoxClient> {
    const connection = await connect(url);
    const channel = await connection.createConfirmChannel();
    const { queue } = await channel.assertQueue('', { exclusive: true });
    const client = new MoxClient(connection, channel, queue);
    await channel.consume(
      queue,
      (message) => {
        if (message !== null) client.#waiting.get(message.properties.correlationId as string)?.(message);
      },
      { noAck: true },
    );
    return client;
  }

  /** Publishes a command to an exchange, or straight to a queue through the default one; nobody is to answer. */
  send(exchange: string, routingKey: string, { headers, body = {}, properties }: MoxCommand): void {
    const content = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    this.#channel.publish(exchange, routingKey, content, { headers, contentType: 'application/json', ...properties });
  }

  /** Publishes a command and waits for the answer, which is JSON. */
  async ask(exchange: string, command: MoxCommand, routingKey = ''): Promise<MoxAnswer> {
    const { text, headers, contentType } = await this.askRaw(exchange, command, routingKey);
    return { status: headers.statuskode as number, body: JSON.parse(text) as unknown, contentType };
  }

  /** Publishes a command and waits for the answer, whatever it is. */
  async askRaw(exchange: string, command: MoxCommand, routingKey = ''): Promise<RawAnswer> {
    const correlationId = `${(this.#count += 1)}`;
    const answer = new Promise<ConsumeMessage>((resolve) => {
      this.#waiting.set(correlationId, resolve);
    });
    this.send(exchange, routingKey, {
      ...command,
      properties: { replyTo: this.#replies, correlationId, ...command.properties },
    });
    const { content, properties } = await answer;
    return {
      text: content.toString(),
      headers: properties.headers ?? {},
      contentType: properties.contentType as string,
    };
  }

  /** The next message of a queue, acknowledged. */
  async take(queue: string): Promise<ConsumeMessage> {
    const { promise, resolve } = Promise.withResolvers<ConsumeMessage>();
    const { consumerTag } = await this.#channel.consume(queue, (message) => {
      if (message !== null) resolve(message);
    });
    const message = await promise;
    this.#channel.ack(message);
    await this.#channel.cancel(consumerTag);
    return message;
  }

  /** How many messages lie ready in a queue. */
  async count(queue: string): Promise<number> {
    return (await this.#check(queue)).messageCount;
  }

  /** Does anybody take the messages of a queue? Not of one that is not there. */
  async isConsumed(queue: string): Promise<boolean> {
    return this.#check(queue).then(
      ({ consumerCount }) => consumerCount > 0,
      () => false,
    );
  }

  async close(): Promise<void> {
    const closed = once(this.#connection, 'close');
    await this.#connection.close();
    await closed;
  }

  /** On a channel of its own, which the broker closes when there is no such queue. */
  async #check(queue: string): Promise<Replies.AssertQueue> {
    const channel = await this.#connection.createChannel();
    channel.on('error', () => undefined);
    const state = await channel.checkQueue(queue);
    await channel.close();
    return state;
  }
}
