import { AmqpAfsender } from '../amqp/amqp-afsender.js';
import { AmqpConnection } from '../amqp/amqp-connection.js';
import { AmqpConsumer, type Outcome } from '../amqp/amqp-consumer.js';
import type { AmqpMessage } from '../amqp/amqp-message.js';
import { AmqpPublisher } from '../amqp/amqp-publisher.js';
import { topologi, type Topologi } from '../amqp/topologi.js';
import { backoff } from '../loop/backoff.js';
import { Afvist } from './afvist.js';
import { laesBesked } from './laes-besked.js';
import type { Kilde, Modtag } from './kilde.js';

/** How messages are consumed. */
export interface AmqpKildeOptions {
  /** The broker: `amqp://user:password@host:port/vhost`. */
  readonly url: string;
  /** What the connection is called in the broker's lists. */
  readonly navn: string;
  readonly dueslag: string;
  /** What the names of queues begin with. Default: nothing. */
  readonly praefiks?: string;
  /** How many messages to have in hand at most. Default 200. */
  readonly antal?: number;
}

/** The agent gives a message back: it is stopping. */
class GivetTilbage extends Error {
  override readonly name = 'GivetTilbage';
}

const WAITS = backoff({ first: 1000, longest: 60_000 });

/**
 * Consumes the queue of a dueslag on RabbitMQ, and acknowledges each message when it is done with. The beskedfordeler makes the queue; it
 * is waited for. A message that is tried again stays in hand, for the broker has no place to wait that keeps the order; what is refused
 * goes to the exchange for dead letters, with the reason in its headers.
 */
export const amqpKilde = (options: AmqpKildeOptions): Kilde => new AmqpKilde(options);

class AmqpKilde implements Kilde {
  readonly levering = { slags: 'amqp', format: 'json' } as const;
  readonly afsender: AmqpAfsender;
  readonly #options: AmqpKildeOptions;
  readonly #topologi: Topologi;
  readonly #connection: AmqpConnection;
  readonly #publisher: AmqpPublisher;
  #consumer: AmqpConsumer | undefined;
  #fejlet: (error: unknown) => void = () => undefined;

  constructor(options: AmqpKildeOptions) {
    const { url, navn, praefiks } = options;
    this.#options = options;
    this.#topologi = topologi(praefiks);
    this.#connection = new AmqpConnection({
      url,
      navn,
      heard: (fault) => {
        if (fault !== undefined) this.#failed(new Error(`Ingen forbindelse / No connection to RabbitMQ: ${fault}`));
      },
    });
    const common = { connection: this.#connection, failed: this.#failed };
    this.#publisher = new AmqpPublisher(common);
    this.afsender = new AmqpAfsender({ ...common, vej: this.#topologi.afsendBesked });
  }

  start(modtag: Modtag, fejlet: (error: unknown) => void): Promise<void> {
    this.#fejlet = fejlet;
    const { dueslag, antal = 200 } = this.#options;
    this.#consumer = new AmqpConsumer({
      connection: this.#connection,
      publisher: this.#publisher,
      koe: this.#topologi.dueslag(dueslag).navn,
      doed: this.#topologi.doed.exchange.navn,
      prefetch: antal,
      haandter: (message, { signal }) => handle(message, signal, modtag),
      forsoeg: Infinity,
      backoff: WAITS,
      failed: this.#failed,
    });
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#consumer?.close();
    await this.afsender.close();
    await this.#publisher.close();
    await this.#connection.close();
  }

  readonly #failed = (error: unknown): void => {
    if (!(error instanceof GivetTilbage)) this.#fejlet(error);
  };
}

const handle = async ({ body, contentType }: AmqpMessage, mistet: AbortSignal, modtag: Modtag): Promise<Outcome> => {
  try {
    const udfald = await modtag({ besked: laesBesked(body, contentType), mistet });
    if (udfald.slags === 'igen') throw new GivetTilbage(udfald.tekst);
    return udfald.slags === 'afvist' ? { kode: String(udfald.kode), tekst: udfald.tekst } : 'kvitteret';
  } catch (error) {
    if (error instanceof Afvist) return { kode: String(error.kode), tekst: error.message };
    throw error;
  }
};
