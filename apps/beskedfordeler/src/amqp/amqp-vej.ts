import {
  AmqpFejl,
  asMessageId,
  beskednoegle,
  MEDIATYPER,
  notitsHeaders,
  writeBesked,
  type Levering,
  type OutgoingMessage,
} from '@sagdok/mox';
import type { AmqpBroker } from '@sagdok/nest';
import type { Udleveret } from '../udlevering/udlevering.js';
import type { Sendeudfald, Vej } from '../udsendelse/vej.js';
import type { Koeer } from './koeer.js';

type Amqp = Extract<Levering, { slags: 'amqp' }>;

const AFBRUDT: Sendeudfald = { slags: 'afbrudt' };

const bodyOf = ({ besked, xml }: Udleveret, format: Amqp['format']): string =>
  format === 'xml' ? (xml ?? writeBesked(besked)) : JSON.stringify(besked);

/** Publishes messages to the queues of their dueslag. A message is delivered when the broker has stored it. */
export class AmqpVej implements Vej {
  readonly slags = 'amqp';
  /** The broker writes what comes at the same time to disk all at once, and confirms nothing before that. */
  readonly samtidige = 64;
  readonly #broker: AmqpBroker;
  readonly #koeer: Koeer;

  constructor(broker: AmqpBroker, koeer: Koeer) {
    this.#broker = broker;
    this.#koeer = koeer;
  }

  get aaben(): boolean {
    return this.#broker.state.fault === undefined;
  }

  async send(udleveret: Udleveret): Promise<Sendeudfald> {
    const { abonnement, hentet } = udleveret;
    const { levering, dueslag } = abonnement;
    if (levering.slags !== 'amqp') return AFBRUDT;
    try {
      await this.#koeer.sikr(dueslag);
      // What was lost with its queue comes before what is newer about the same object: that is taken anew, in its turn.
      if (this.#koeer.erGenopbyggetEfter(dueslag, hentet)) return AFBRUDT;
      await this.#broker.publisher.publish(this.#message(udleveret, levering));
      return { slags: 'modtaget' };
    } catch (error) {
      return this.#failed(dueslag, error);
    }
  }

  #failed(dueslag: string, error: unknown): Sendeudfald {
    const kode = error instanceof AmqpFejl ? error.kode : undefined;
    if (kode === 'ingen-modtager') this.#koeer.savnet(dueslag);
    const tekst = error instanceof Error ? error.message : String(error);
    if (kode === 'kan-ikke-skrives') return { slags: 'afvist', fejl: { kode: 40, tekst } };
    if (kode !== undefined && kode !== 'afvist') return AFBRUDT;
    return { slags: 'syg', fejl: { kode: 53, tekst }, ventSekunder: 0 };
  }

  #message(udleveret: Udleveret, { format }: Amqp): OutgoingMessage {
    const { besked, leverance, abonnement } = udleveret;
    const messageId = asMessageId(beskednoegle(besked));
    return {
      exchange: '',
      routingKey: this.#broker.topologi.dueslag(abonnement.dueslag).navn,
      body: bodyOf(udleveret, format),
      contentType: MEDIATYPER[format],
      headers: notitsHeaders(besked, { position: leverance.position, abonnement: abonnement.id }),
      ...(messageId !== undefined && { messageId }),
      appId: 'sagdok',
    };
  }
}
