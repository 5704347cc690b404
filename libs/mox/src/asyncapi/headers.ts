import { LIVSCYKLUSKODER } from '@sagdok/tid';
import type { JsonSchema } from '@sagdok/validering';
import { HEADERS } from '../amqp/topologi.js';
import { SIGNATUR_HEADERS } from '../http/signatur.js';
import { KOMMANDOER } from '../kommandoer.js';
import { beskrevet } from '../skema/beskrevet.js';

const tekst: JsonSchema = { type: 'string' };
const uuid: JsonSchema = { type: 'string', format: 'uuid' };

const objektHeaders: Readonly<Record<string, JsonSchema>> = {
  [HEADERS.beskedID]: { ...tekst, ...beskrevet('Beskedens id.', 'The id of the message.') },
  [HEADERS.objekttype]: {
    ...tekst,
    ...beskrevet(
      'Objekttypens navn med små bogstaver, fx sag.',
      'The name of the object type in lower case, such as sag.',
    ),
  },
  [HEADERS.objektID]: { ...tekst, ...beskrevet('Objektets id.', 'The id of the object.') },
};

/** The headers of a command. */
export const kommandoHeaders: JsonSchema = {
  type: 'object',
  properties: {
    ...objektHeaders,
    [HEADERS.operation]: { enum: KOMMANDOER, ...beskrevet('Det, der skal gøres.', 'What is to be done.') },
    [HEADERS.query]: {
      ...tekst,
      ...beskrevet(
        'JSON: parameter til liste af værdier; for search og list.',
        'JSON: parameter to list of values; for search and list.',
      ),
    },
    [HEADERS.autorisation]: {
      ...tekst,
      ...beskrevet('Det samme som headeren Authorization i REST.', 'The same as the header Authorization in REST.'),
    },
  },
  required: [HEADERS.operation, HEADERS.objekttype],
};

/** The headers of the reply to a command. */
export const kommandosvarHeaders: JsonSchema = {
  type: 'object',
  properties: {
    [HEADERS.statuskode]: { type: 'integer', ...beskrevet('HTTP-statuskoden.', 'The HTTP status.') },
  },
  required: [HEADERS.statuskode],
};

/** The headers of a delivered message. */
export const leveranceHeaders: JsonSchema = {
  type: 'object',
  properties: {
    ...objektHeaders,
    [HEADERS.beskedversion]: { const: 1 },
    [HEADERS.beskedtype]: { enum: ['notification', 'effectupdate'] },
    [HEADERS.livscykluskode]: { enum: LIVSCYKLUSKODER },
    [HEADERS.updatetype]: {
      enum: [1, 2, 3],
      ...beskrevet(
        'Virkningen begynder (1), ophører (2), eller begge dele (3).',
        'The virkning begins (1), ends (2), or both (3).',
      ),
    },
    [HEADERS.effecttime]: { ...tekst, ...beskrevet('Hvornår den gør det.', 'When it does.') },
    [HEADERS.position]: {
      ...tekst,
      ...beskrevet('Pladsen i beskedfordelerens log.', 'The place in the log of the beskedfordeler.'),
    },
    [HEADERS.abonnement]: { ...uuid, ...beskrevet('Abonnementet.', 'The subscription.') },
  },
  required: [HEADERS.beskedID],
};

/** The headers of a message that is pushed. */
export const pushHeaders: JsonSchema = {
  type: 'object',
  ...beskrevet(
    'Underskrift efter Standard Webhooks, når abonnementet har en hemmelighed.',
    'A signature as Standard Webhooks has it, when the subscription has a secret.',
  ),
  properties: Object.fromEntries(Object.values(SIGNATUR_HEADERS).map((navn) => [navn, tekst])),
};
