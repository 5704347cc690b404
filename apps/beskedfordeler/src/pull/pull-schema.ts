import type { JsonSchema } from '@sagdok/validering';
import { beskrevet, objekt, POSITION, UUID } from '../form/skemaer.js';

const tal = (minimum: number, maximum: number, standard: number, da: string, en: string): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
  default: standard,
  ...beskrevet(da, en),
});

/** How much is fetched when nothing is said of it. */
export const HENT_STANDARD = { antal: 100, vent: 0, laan: 60 } as const;

/** The form of a request for what waits in a dueslag. */
export const HENT: JsonSchema = {
  type: 'object',
  properties: {
    antal: tal(1, 1000, HENT_STANDARD.antal, 'Hvor mange beskeder, højst.', 'How many messages, at most.'),
    vent: tal(
      0,
      30,
      HENT_STANDARD.vent,
      'Hvor mange sekunder der ventes på den første.',
      'How many seconds to wait for the first.',
    ),
    laan: tal(
      1,
      3600,
      HENT_STANDARD.laan,
      'Hvor mange sekunder beskederne er udlånt; de, der ikke er kvitteret da, udleveres igen.',
      'How many seconds the messages are lent for; those not acknowledged by then are handed over again.',
    ),
  },
  additionalProperties: false,
};

const laan: JsonSchema = {
  ...POSITION,
  ...beskrevet(
    'Lånet, som beskeden blev udleveret med. Er det udløbet, og har en anden beskeden nu, ændres intet; uden det gælder det seneste lån.',
    'The loan that the message was handed over with. When it has run out and somebody else has the message, nothing is changed; without it the last loan is meant.',
  ),
};

/** The form of what became of messages. */
export const KVITTER: JsonSchema = {
  type: 'object',
  properties: {
    positioner: {
      type: 'array',
      items: {
        type: ['string', 'object'],
        format: 'position',
        properties: { position: POSITION, laan },
        required: ['position'],
        additionalProperties: false,
      },
      maxItems: 10_000,
      ...beskrevet(
        'De beskeder, der er modtaget: deres positioner, eller positioner og lån.',
        'The messages that are received: their positions, or positions and loans.',
      ),
    },
    fejl: {
      type: 'array',
      maxItems: 10_000,
      ...beskrevet('De beskeder, der ikke kunne bruges.', 'The messages that could not be used.'),
      items: {
        type: 'object',
        properties: {
          position: POSITION,
          laan,
          kode: {
            type: 'integer',
            minimum: 21,
            maximum: 99,
            ...beskrevet('StandardRettens StatusKode.', 'The StatusKode of the StandardRetur.'),
          },
          tekst: { type: 'string', maxLength: 2000, pattern: '^[^\\u0000\\p{Cs}]*$' },
          igen: {
            type: 'boolean',
            ...beskrevet(
              'true: udlevér den igen senere; ellers lægges den i fejlkøen.',
              'true: hand it over again later; else it is put in the fejlkø.',
            ),
          },
        },
        required: ['position', 'kode', 'tekst'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

/** The form of what is handed over; `besked` is that of a message. */
export const hentet = (besked: JsonSchema): JsonSchema =>
  objekt({
    beskeder: {
      type: 'array',
      items: objekt({
        position: POSITION,
        laan: {
          ...POSITION,
          ...beskrevet('Lånet; giv det med, når der kvitteres.', 'The loan; give it when you acknowledge.'),
        },
        forsoeg: {
          type: 'integer',
          minimum: 1,
          ...beskrevet('Hvilken gang den udleveres.', 'Which time it is handed over.'),
        },
        abonnement: {
          ...UUID,
          ...beskrevet('Det abonnement, den udleveres i henhold til.', 'The subscription that it is handed over by.'),
        },
        besked,
      }),
    },
  });
