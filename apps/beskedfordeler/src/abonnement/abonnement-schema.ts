import { filterSchema } from '@sagdok/mox';
import type { JsonSchema } from '@sagdok/validering';
import { beskrevet, objekt, TIDSPUNKT, UUID } from '../form/skemaer.js';

/** A text that can be stored and says something. */
const linje = (maxLength: number): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern: '^[^\\p{Cc}\\p{Cs}]*$',
});

const modtager: JsonSchema = {
  type: 'object',
  properties: { UUIDIdentifikator: UUID, URNIdentifikator: { ...linje(600), pattern: '^urn:\\S+$' } },
  oneOf: [{ required: ['UUIDIdentifikator'] }, { required: ['URNIdentifikator'] }],
  additionalProperties: false,
  ...beskrevet(
    'Hvem der modtager: afgør, om beskeder med TilladtModtager leveres.',
    'Who receives: decides whether messages with TilladtModtager are delivered.',
  ),
};

/** The kinds of levering, each with its own form. */
export const LEVERINGER = {
  pull: {
    type: 'object',
    properties: { slags: { const: 'pull' } },
    required: ['slags'],
    additionalProperties: false,
  },
  amqp: {
    type: 'object',
    properties: { slags: { const: 'amqp' }, format: { enum: ['xml', 'json'] } },
    required: ['slags', 'format'],
    additionalProperties: false,
  },
  push: {
    type: 'object',
    properties: {
      slags: { const: 'push' },
      url: {
        ...linje(2000),
        ...beskrevet('Modtagerens adresse: http eller https.', 'The receiver’s address: http or https.'),
      },
      format: { enum: ['xml', 'json', 'cloudevents'] },
      hemmelighed: {
        ...linje(500),
        type: ['string', 'null'],
        ...beskrevet(
          'Nøglen, som hver aflevering underskrives med (HMAC-SHA256). Den vises aldrig igen; udelades den ved en ændring, bliver den stående, og null fjerner den.',
          'The key that each delivery is signed with (HMAC-SHA256). It is never shown again; left out of a change it stays, and null removes it.',
        ),
      },
    },
    required: ['slags', 'url', 'format'],
    additionalProperties: false,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** The form of a levering whose kind is not known. */
export const LEVERING: JsonSchema = {
  type: 'object',
  properties: { slags: { enum: Object.keys(LEVERINGER) } },
  required: ['slags'],
};

/** Where in the log a subscription begins, or is given again from. */
export const FRA: JsonSchema = {
  type: ['string', 'integer'],
  ...beskrevet(
    '"nu", en position (tal eller tekst) eller et tidspunkt: beskeder efter positionen, eller fra tidspunktet.',
    '"nu" (now), a position (number or text) or an instant: messages after the position, or from the instant.',
  ),
};

/** The form of an abonnement as it is sent; its filters have a form of their own. */
export const ABONNEMENT = {
  type: 'object',
  properties: {
    id: UUID,
    navn: linje(200),
    filtre: {
      type: 'array',
      maxItems: 100,
      ...beskrevet(
        'En besked leveres, når et af filtrene tager den; uden filtre leveres alle.',
        'A message is delivered when any of the filters takes it; without filters all are.',
      ),
    },
    levering: { type: 'object' },
    beskeddata: {
      type: 'boolean',
      ...beskrevet(
        'Om Beskeddata leveres med, ellers kun kuverten.',
        'Whether Beskeddata is delivered, or the envelope alone.',
      ),
    },
    modtager,
    dueslag: UUID,
    fra: FRA,
    oprettet: { type: 'string', readOnly: true },
  },
  required: ['navn'],
  additionalProperties: false,
} as const satisfies JsonSchema;

/** All of the form of an abonnement as it is sent: what its filters and its levering may be, too. */
export const abonnementsoenskeSchema = (): JsonSchema => ({
  ...ABONNEMENT,
  properties: {
    ...ABONNEMENT.properties,
    filtre: { ...ABONNEMENT.properties.filtre, items: filterSchema() },
    levering: { oneOf: Object.values(LEVERINGER) },
  },
});

const { hemmelighed: _, ...vist } = LEVERINGER.push.properties;

/** The form of an abonnement as it is answered: without its secret. */
export const abonnementSchema = (): JsonSchema => {
  const { navn, beskeddata, filtre } = ABONNEMENT.properties;
  return objekt(
    {
      id: UUID,
      navn,
      filtre: { ...filtre, items: filterSchema() },
      levering: { oneOf: [LEVERINGER.pull, LEVERINGER.amqp, { ...LEVERINGER.push, properties: vist }] },
      beskeddata,
      modtager,
      dueslag: UUID,
      oprettet: TIDSPUNKT,
    },
    ['id', 'navn', 'filtre', 'levering', 'beskeddata', 'dueslag', 'oprettet'],
  );
};
