import type { ConsumeMessage, Options } from 'amqplib';
import { DELIVERY_COUNT } from './topologi.js';

/** A message as it came: nothing of it is interpreted. */
export interface AmqpMessage {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly contentType: string | undefined;
  readonly messageId: string | undefined;
  readonly correlationId: string | undefined;
  readonly replyTo: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: number | undefined;
  readonly appId: string | undefined;
  /** Who published it, as the broker has checked; undefined when its sender does not say. */
  readonly userId: string | undefined;
  readonly exchange: string;
  readonly routingKey: string;
  /** It was delivered before, here or to another, without being acknowledged. */
  readonly redelivered: boolean;
  /** How often it was delivered before, as far as the queue counts (quorum queues do). */
  readonly deliveries: number;
}

/** A message to publish. It is stored on disk by durable queues. */
export interface OutgoingMessage {
  /** Empty: the default exchange, which leads to the queue named by the routing key. */
  readonly exchange: string;
  readonly routingKey: string;
  readonly body: Buffer | string;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  /** Absent: a new one. */
  readonly messageId?: string;
  readonly correlationId?: string;
  readonly replyTo?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
  readonly appId?: string;
  /** Whether it is a failure that no queue takes it. Absent: it is. */
  readonly mandatory?: boolean;
  /** Milliseconds after which it is no longer of use. */
  readonly expiration?: number;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const whole = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The longest text that a property may be, in bytes. */
const LONGEST_PROPERTY = 255;

/** A text as a message's identity; undefined when it is longer than one may be. */
export const asMessageId = (id: string): string | undefined =>
  Buffer.byteLength(id) > LONGEST_PROPERTY ? undefined : id;

/** A message from the broker, as ours. */
export const receivedMessage = ({ content, properties, fields }: ConsumeMessage): AmqpMessage => {
  const headers: Readonly<Record<string, unknown>> = properties.headers ?? {};
  return {
    body: content,
    headers,
    contentType: text(properties.contentType),
    messageId: text(properties.messageId),
    correlationId: text(properties.correlationId),
    replyTo: text(properties.replyTo),
    timestamp: whole(properties.timestamp),
    appId: text(properties.appId),
    userId: text(properties.userId),
    exchange: fields.exchange,
    routingKey: fields.routingKey,
    redelivered: fields.redelivered,
    deliveries: whole(headers[DELIVERY_COUNT]) ?? (fields.redelivered ? 1 : 0),
  };
};

/** The properties that a message is published with. */
export const publishOptions = (message: OutgoingMessage, messageId: string): Options.Publish => ({
  persistent: true,
  mandatory: message.mandatory ?? true,
  contentType: message.contentType,
  headers: { ...message.headers },
  messageId,
  correlationId: message.correlationId,
  replyTo: message.replyTo,
  timestamp: message.timestamp,
  appId: message.appId,
  expiration: message.expiration,
});
