import type { JsonSchema } from '@sagdok/validering';
import { type Exchange, topologi } from '../amqp/topologi.js';
import { beskrevet } from '../skema/beskrevet.js';
import type { Beskednavn } from './beskeder.js';
import { ref } from './ref.js';

const navne = topologi();

const BINDING = '0.3.0';

const exchange = ({ navn, type }: Exchange): JsonSchema => ({
  amqp: { is: 'routingKey', exchange: { name: navn, type, durable: true, autoDelete: false }, bindingVersion: BINDING },
});

const koe = (navn: string): JsonSchema => ({
  amqp: {
    is: 'queue',
    queue: { name: navn, durable: true, exclusive: false, autoDelete: false },
    bindingVersion: BINDING,
  },
});

/** A channel: where it is, and what may be on it. */
interface Kanal {
  readonly address: string | null;
  readonly server: 'amqp' | 'modtager';
  readonly beskeder: readonly Beskednavn[];
  readonly description: JsonSchema;
  readonly bindings?: JsonSchema;
  readonly parameters?: JsonSchema;
}

/** The channels, by name. */
export const KANALER = {
  afsendBesked: {
    address: '',
    server: 'amqp',
    beskeder: ['beskedJson', 'beskedXml'],
    description: beskrevet(
      'Beskeder til beskedfordeleren, i JSON eller XML efter content_type. Routing key er tom.',
      'Messages to the beskedfordeler, in JSON or XML by content_type. The routing key is empty.',
    ),
    bindings: exchange(navne.afsendBesked.exchange),
  },
  kommando: {
    address: '',
    server: 'amqp',
    beskeder: ['kommando'],
    description: beskrevet(
      'Kommandoer, ført til den tjeneste der har objekttypen, ved headeren objekttype.',
      'Commands, led to the service that keeps the object type by the header objekttype.',
    ),
    bindings: exchange(navne.kommando),
  },
  svar: {
    address: null,
    server: 'amqp',
    beskeder: ['returJson', 'returXml', 'kommandosvar'],
    description: beskrevet(
      'Svar, gennem default exchange til køen i reply_to, med samme correlation_id.',
      'Replies, through the default exchange to the queue in reply_to, with the same correlation_id.',
    ),
  },
  dueslag: {
    address: '{dueslag}',
    server: 'amqp',
    beskeder: ['leveranceJson', 'leveranceXml'],
    description: beskrevet(
      'En abonnents egen kø. Beskeder om samme objekt kommer i rækkefølge, mindst én gang.',
      'A subscriber’s own queue. Messages about the same object come in order, at least once.',
    ),
    parameters: { dueslag: beskrevet('Dueslagets uuid.', 'The uuid of the dueslag.') },
    bindings: koe('{dueslag}'),
  },
  push: {
    address: null,
    server: 'modtager',
    beskeder: ['pushJson', 'pushXml', 'pushCloudEvent', 'returJson', 'pushsvarXml'],
    description: beskrevet('Abonnementets url.', 'The url of the subscription.'),
  },
} as const satisfies Readonly<Record<string, Kanal>>;

/** The name of one of the channels. */
export type Kanalnavn = keyof typeof KANALER;

/** A channel as AsyncAPI has it. */
export function kanal({ address, server, beskeder, description, ...mere }: Kanal): JsonSchema {
  return {
    address,
    ...description,
    servers: [ref('servers', server)],
    messages: Object.fromEntries(beskeder.map((navn) => [navn, ref('components', 'messages', navn)])),
    ...(mere.parameters && { parameters: mere.parameters }),
    ...(mere.bindings && { bindings: mere.bindings }),
  };
}
