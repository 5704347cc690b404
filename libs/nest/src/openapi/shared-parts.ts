import { EKSEMPEL_UUID } from '@sagdok/validering';
import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';

/** The uuid in the path of an object. */
export const uuidParameter = (components: Components): Reference =>
  components.ref('parameters', ['uuidISti'], {
    name: 'uuid',
    in: 'path',
    required: true,
    description: bilingual({ da: 'Objektets uuid.', en: 'The uuid of the object.' }),
    schema: { type: 'string', format: 'uuid' },
  });

/** The condition that the object has not been changed since it was read. */
export const ifMatchParameter = (components: Components): Reference =>
  components.ref('parameters', ['IfMatch'], {
    name: 'If-Match',
    in: 'header',
    description: bilingual({
      da: 'Den ETag, objektet blev læst med, eller flere; `*`: objektet skal findes. Er objektet et andet sted, sker der intet, og svaret er 412.',
      en: 'The ETag that the object was read with, or several; `*`: the object must exist. If it is elsewhere, nothing happens, and the answer is 412.',
    }),
    schema: { type: 'string', pattern: '^(\\*|"\\d{1,9}"(\\s*,\\s*"\\d{1,9}")*)$' },
  });

/** What a request is known again by when it is sent again. */
export const idempotencyKeyParameter = (components: Components): Reference =>
  components.ref('parameters', ['IdempotencyKey'], {
    name: 'Idempotency-Key',
    in: 'header',
    description: bilingual({
      da:
        'En nøgle, som afsenderen vælger, en ny til hver anmodning. Sendes anmodningen igen med den, svares der som første gang, og intet ' +
        'skrives; en anden anmodning med den samme nøgle til det samme objekt er 422. Et afslag bruger ikke nøglen.',
      en:
        'A key that the sender chooses, a new one for each request. When the request is sent again with it, the answer is that of the first ' +
        'time, and nothing is written; another request with the same key to the same object is 422. A refusal does not use up the key.',
    }),
    schema: { type: 'string', minLength: 1, maxLength: 255, examples: ['"8e03978e-40d5-43e8-bc93-6894a57f9324"'] },
  });

/** The wish to see what a write would do, without writing. */
export const dryRunParameter = (components: Components): Reference =>
  components.ref('parameters', ['dryRun'], {
    name: 'dryRun',
    in: 'query',
    description: bilingual({
      da: '`true`: skriv intet, men svar med objektet før og efter. En historik kan ikke vises således.',
      en: '`true`: write nothing, but answer with the object before and after. A history cannot be shown so.',
    }),
    schema: { type: 'boolean' },
  });

/** The headers of a page of results. */
export const linkHeaders = (components: Components): JsonObject => ({
  Link: components.ref('headers', ['Link'], {
    description: bilingual({
      da: 'Adressen på den næste side (`rel="next"`), når siden er fuld.',
      en: 'The address of the next page (`rel="next"`), when the page is full.',
    }),
    schema: { type: 'string' },
  }),
});

/** The headers of an answer that tells which registrering is current. */
export const etagHeaders = (components: Components): JsonObject => ({
  ETag: components.ref('headers', ['ETag'], {
    description: bilingual({
      da: 'Nummeret på objektets gældende registrering, til If-Match.',
      en: 'The number of the object’s current registrering, for If-Match.',
    }),
    schema: { type: 'string', examples: ['"3"'] },
  }),
});

/** The answer to a write. */
export const kvitteringSchema = (components: Components): Reference =>
  components.ref('schemas', ['Kvittering'], {
    type: 'object',
    description: bilingual({ da: 'Objektet, der er skrevet.', en: 'The object that was written.' }),
    properties: { uuid: { type: 'string', format: 'uuid' } },
    required: ['uuid'],
    examples: [{ uuid: EKSEMPEL_UUID }],
  });

/** What a type consists of, as `/fields` and `/classes` tell it. */
export const fieldsSchema = (components: Components): Reference => {
  const names: JsonObject = { type: 'array', items: { type: 'string' } };
  return components.ref('schemas', ['Felter'], {
    type: 'object',
    description: bilingual({
      da: 'Navnene på det, en objekttype består af.',
      en: 'The names of what a type consists of.',
    }),
    properties: {
      attributter: { type: 'object', additionalProperties: names },
      tilstande: {
        description: bilingual({
          da: 'Tilstandene og deres værdier; er der flere, som par, der holder deres rækkefølge.',
          en: 'The states and their values; where there are several, as pairs, which keep their order.',
        }),
        anyOf: [
          { type: 'object', additionalProperties: names },
          { type: 'array', items: { type: 'array', prefixItems: [{ type: 'string' }, names], items: false } },
        ],
      },
      relationer_nul_til_en: names,
      relationer_nul_til_mange: names,
    },
    required: ['attributter', 'tilstande', 'relationer_nul_til_en', 'relationer_nul_til_mange'],
  });
};
