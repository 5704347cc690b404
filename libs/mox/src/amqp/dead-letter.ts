import type { AmqpMessage, OutgoingMessage } from './amqp-message.js';
import { HEADERS } from './topologi.js';

/** Why a message is given up. */
export interface DeadReason {
  /** A stable code. */
  readonly kode: string;
  /** A sentence for people. */
  readonly tekst: string;
}

/** Where a message is given up from and to. */
export interface DeadLetterOptions {
  /** The exchange for messages that are given up. */
  readonly exchange: string;
  /** The queue it came from. */
  readonly koe: string;
  readonly reason: DeadReason;
}

/** The longest text in a header: together they must fit into 64 KiB. */
const LONGEST = 2000;

/** A message as it came, with the reason in its headers. */
export const deadLetter = (message: AmqpMessage, { exchange, koe, reason }: DeadLetterOptions): OutgoingMessage => ({
  exchange,
  routingKey: message.routingKey,
  body: message.body,
  contentType: message.contentType ?? 'application/octet-stream',
  messageId: message.messageId,
  correlationId: message.correlationId,
  replyTo: message.replyTo,
  timestamp: message.timestamp,
  appId: message.appId,
  headers: {
    ...message.headers,
    [HEADERS.fejlkode]: reason.kode,
    [HEADERS.fejltekst]: reason.tekst.slice(0, LONGEST),
    [HEADERS.fejlkoe]: koe,
  },
});
