import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import type { StandardRetur } from '../besked/standard-retur.js';
import { idTekst } from '../besked/unik-id.js';
import { readAfsendRetur, writeAfsendBesked } from './afsend-besked.js';
import type { AmqpConnection } from './amqp-connection.js';
import { AmqpFejl } from './amqp-fejl.js';
import { asMessageId } from './amqp-message.js';
import { AmqpRequester } from './amqp-requester.js';
import { formatOf, MEDIATYPER, type Beskedformat } from './beskedformat.js';
import type { Vej } from './topologi.js';

/** How messages are sent. */
export interface AmqpAfsenderOptions {
  readonly connection: AmqpConnection;
  /** Where they go: `afsendBesked` of the topology. */
  readonly vej: Vej;
  /** How they are written. Absent: JSON, which is smaller; the standard's own is XML. */
  readonly format?: Beskedformat;
  /** Milliseconds to wait for an answer. Absent: 30,000. */
  readonly timeout?: number;
  /** Hears why a channel could not be made ready or was closed by the broker, while the connection lives. */
  readonly failed?: (error: Error) => void;
}

const NOT_FOUND = 404;

/** The way to a beskedfordeler over RabbitMQ: AfsendBesked, answered by StandardRetur. */
export class AmqpAfsender implements Beskedmodtager {
  readonly #connection: AmqpConnection;
  readonly #requester: AmqpRequester;
  readonly #vej: Vej;
  readonly #format: Beskedformat;

  constructor({ connection, vej, format = 'json', timeout, failed }: AmqpAfsenderOptions) {
    this.#connection = connection;
    this.#requester = new AmqpRequester({ connection, timeout, failed });
    this.#vej = vej;
    this.#format = format;
  }

  /**
   * Sends messages all at once, in order: they are published on one channel, and the queue has one consumer at a time. When the way
   * is cut, those that came through are the first of them, and sending all again keeps the order.
   * @throws AmqpFejl when it is not known whether they are stored
   */
  async modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    await this.#refuseUntaken();
    const answers = await Promise.allSettled(beskeder.map((besked) => this.#send(besked)));
    return answers.map((answer) => {
      if (answer.status === 'rejected') throw answer.reason;
      return answer.value;
    });
  }

  /** Closes the channel. What is not answered rejects. */
  async close(): Promise<void> {
    await this.#requester.close();
  }

  /** What nobody takes would pile up in the queue, and be sent again and again. */
  async #refuseUntaken(): Promise<void> {
    const { koe } = this.#vej;
    const taken = await this.#connection
      .onChannel((channel) => channel.checkQueue(koe.navn))
      .catch((error: unknown) => {
        if ((error as { readonly code?: number }).code === NOT_FOUND) return { consumerCount: 0 };
        throw error;
      });
    if (taken.consumerCount === 0) throw AmqpFejl.ingenModtager('', koe.navn);
  }

  async #send(besked: Haendelsesbesked): Promise<StandardRetur> {
    const { body, contentType } = await this.#requester.request({
      exchange: this.#vej.exchange.navn,
      routingKey: '',
      messageId: asMessageId(idTekst(besked.BeskedId)),
      contentType: MEDIATYPER[this.#format],
      body: writeAfsendBesked(besked, this.#format),
    });
    const retur = readAfsendRetur(body, formatOf(contentType, body));
    if (retur === undefined) throw AmqpFejl.intetSvar('svaret er ikke en StandardRetur');
    return retur;
  }
}
