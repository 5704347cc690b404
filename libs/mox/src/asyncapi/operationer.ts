import type { JsonSchema } from '@sagdok/validering';
import { beskrevet } from '../skema/beskrevet.js';
import type { Beskednavn } from './beskeder.js';
import type { Kanalnavn } from './kanaler.js';
import { ref } from './ref.js';

/** What is done on a channel, and what is answered. */
interface Operation {
  readonly action: 'send' | 'receive';
  readonly kanal: Kanalnavn;
  readonly beskeder: readonly Beskednavn[];
  readonly description: JsonSchema;
  readonly svar?: { readonly kanal: Kanalnavn; readonly beskeder: readonly Beskednavn[] };
  readonly bindings?: JsonSchema;
}

const POST: JsonSchema = { http: { method: 'POST', bindingVersion: '0.3.0' } };
const LAGRET: JsonSchema = { amqp: { deliveryMode: 2, mandatory: true, ack: true, bindingVersion: '0.3.0' } };

/** What the services do, by name. */
export const OPERATIONER: Readonly<Record<string, Operation>> = {
  modtagBesked: {
    action: 'receive',
    kanal: 'afsendBesked',
    beskeder: ['beskedJson', 'beskedXml'],
    description: beskrevet(
      'AfsendBesked. Beskeden kvitteres, når den er gemt, og besvares med StandardRetur 20, eller med det der er galt.',
      'AfsendBesked. The message is acknowledged once it is stored, and answered by StandardRetur 20, or by what is wrong.',
    ),
    svar: { kanal: 'svar', beskeder: ['returJson', 'returXml'] },
  },
  udfoerKommando: {
    action: 'receive',
    kanal: 'kommando',
    beskeder: ['kommando'],
    description: beskrevet(
      'Udfører det, som REST-kaldet ville. En kommando, der kommer igen, udføres én gang.',
      'Does what the request of REST would. A command that comes again is carried out once.',
    ),
    svar: { kanal: 'svar', beskeder: ['kommandosvar'] },
  },
  leverTilDueslag: {
    action: 'send',
    kanal: 'dueslag',
    beskeder: ['leveranceJson', 'leveranceXml'],
    description: beskrevet('Leverer en besked i en abonnents kø.', 'Delivers a message to a queue of a subscriber.'),
    bindings: LAGRET,
  },
  push: {
    action: 'send',
    kanal: 'push',
    beskeder: ['pushJson', 'pushXml', 'pushCloudEvent'],
    description: beskrevet(
      'Leverer en besked ved HTTP POST i den form, abonnementet har valgt, indtil modtageren har svaret ja.',
      'Delivers a message by HTTP POST in the form that the subscription chose, until the receiver has said yes.',
    ),
    svar: { kanal: 'push', beskeder: ['returJson', 'pushsvarXml'] },
    bindings: POST,
  },
};

const paa = (kanal: Kanalnavn, beskeder: readonly Beskednavn[]): readonly JsonSchema[] =>
  beskeder.map((navn) => ref('channels', kanal, 'messages', navn));

/** An operation as AsyncAPI has it. */
export function operation({ action, kanal, beskeder, description, svar, bindings }: Operation): JsonSchema {
  return {
    action,
    channel: ref('channels', kanal),
    ...description,
    messages: paa(kanal, beskeder),
    ...(svar && {
      reply: {
        channel: ref('channels', svar.kanal),
        messages: paa(svar.kanal, svar.beskeder),
        ...(svar.kanal === 'svar' && { address: { location: '$message.header#/reply_to' } }),
      },
    }),
    ...(bindings && { bindings }),
  };
}
