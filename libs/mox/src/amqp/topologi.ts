/** An exchange, always durable. */
export interface Exchange {
  readonly navn: string;
  readonly type: 'direct' | 'fanout' | 'headers';
  /** Where messages go that no queue is bound for. */
  readonly alternativ?: string;
}

/** What leads messages from an exchange to a queue. */
export interface Binding {
  readonly exchange: string;
  readonly noegle: string;
  /** For a headers exchange: all of these. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A queue, always durable. */
export interface Koe {
  readonly navn: string;
  readonly bindinger: readonly Binding[];
  /** The exchange for messages that are given up. */
  readonly doed?: string;
  /** Only one of its consumers gets messages at a time, and another when that one is gone: so that they are handled in order. */
  readonly enAdGangen?: true;
}

/** An exchange and the queue on it. */
export interface Vej {
  readonly exchange: Exchange;
  readonly koe: Koe;
}

/** All names that a broker knows us by. */
export interface Topologi {
  /** AfsendBesked: messages to the beskedfordeler. Source: the fælleskommunale exchange (standard.md 4.4); its queue is ours. */
  readonly afsendBesked: Vej;
  /** Commands, led to the service that keeps the object type by the header `objekttype`. */
  readonly kommando: Exchange;
  /** Commands that no service is bound for: the object type is unknown, or spelt in another case. */
  readonly ukendtKommando: Vej;
  /** The queue of a service's commands. */
  kommandoKoe(app: string, objekttyper: readonly string[]): Koe;
  /** A subscriber's own queue, named by its dueslag's uuid as in the fælleskommunale beskedfordeler (standard.md 4.3). */
  dueslag(uuid: string): Koe;
  /** Messages that are given up, from all queues. */
  readonly doed: Vej;
}

/** Headers of messages. Source: LoRA's MOX messages (standard.md 3.2), but for the last seven, which are ours. */
export const HEADERS = {
  operation: 'operation',
  objekttype: 'objekttype',
  objektID: 'objektID',
  query: 'query',
  beskedID: 'beskedID',
  beskedversion: 'beskedversion',
  autorisation: 'autorisation',
  beskedtype: 'beskedtype',
  livscykluskode: 'livscykluskode',
  updatetype: 'updatetype',
  effecttime: 'effecttime',
  /** The HTTP status of a command's reply. */
  statuskode: 'statuskode',
  /** The message's place in the beskedfordeler's log. */
  position: 'position',
  /** The uuid of the subscription that a message is delivered for. */
  abonnement: 'abonnement',
  /** Why a message was given up: a stable code, and a sentence. */
  fejlkode: 'fejlkode',
  fejltekst: 'fejltekst',
  /** The queue that a message was given up from. */
  fejlkoe: 'fejlkoe',
  /** A command that was led once more, with its object type spelt as the services spell it. */
  omdirigeret: 'omdirigeret',
} as const;

/** Arguments of RabbitMQ's queues. */
export const ARGUMENTER = {
  queueType: 'x-queue-type',
  deliveryLimit: 'x-delivery-limit',
  deadLetterStrategy: 'x-dead-letter-strategy',
  overflow: 'x-overflow',
  singleActiveConsumer: 'x-single-active-consumer',
  match: 'x-match',
} as const;

/** The header in which a quorum queue counts how often a message was given back. */
export const DELIVERY_COUNT = 'x-delivery-count';

/** The address that stands for the way back to the channel a request is published on (direct reply-to). */
export const DIRECT_REPLY_TO = 'amq.rabbitmq.reply-to';

/** The names, with something before each, so that several installations share a broker without meeting. */
export const topologi = (praefiks = ''): Topologi => {
  const navn = (name: string): string => `${praefiks}${name}`;
  const doed: Exchange = { navn: navn('mox.doed'), type: 'fanout' };
  const ukendt: Exchange = { navn: navn('mox.kommando.ukendt'), type: 'fanout' };
  const afsend: Exchange = { navn: navn('AFSEND_BESKED_EXCHANGE'), type: 'direct' };
  const kommando: Exchange = { navn: navn('mox.kommando'), type: 'headers', alternativ: ukendt.navn };
  const koe = (name: string, bindinger: readonly Binding[]): Koe => ({
    navn: navn(name),
    bindinger,
    doed: doed.navn,
    enAdGangen: true,
  });
  return {
    afsendBesked: {
      exchange: afsend,
      koe: koe('sagdok.afsend-besked', [{ exchange: afsend.navn, noegle: '' }]),
    },
    kommando,
    ukendtKommando: {
      exchange: ukendt,
      koe: koe('mox.kommando.ukendt', [{ exchange: ukendt.navn, noegle: '' }]),
    },
    kommandoKoe: (app, objekttyper) =>
      koe(
        `mox.kommando.${app}`,
        objekttyper.map((objekttype) => ({
          exchange: kommando.navn,
          noegle: '',
          headers: { [HEADERS.objekttype]: objekttype },
        })),
      ),
    dueslag: (uuid) => koe(uuid, []),
    doed: { exchange: doed, koe: { navn: navn('mox.doed'), bindinger: [{ exchange: doed.navn, noegle: '' }] } },
  };
};
