import { bilingual } from './bilingual.js';
import { PROBLEMER } from '../rest/problemer.js';
import type { JsonObject } from './components.js';
import { jsonAnswer, operation } from './operation.js';
import { kommendePath } from './kommende-path.js';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';
import { fieldsSchema } from './shared-parts.js';

/** The tag of what is not of any part of the standard. */
export const SERVICE_TAG = 'drift';

/** The path of what the types of a part consist of. */
export const partPath = (del: string, { components, problems }: Parts): Paths => ({
  [`/${del}/classes`]: {
    get: operation(
      {
        operationId: `${del}Classes`,
        tag: del,
        summary: { da: `Objekttyperne i ${del}`, en: `the types of object in ${del}` },
      },
      {
        responses: {
          200: jsonAnswer(
            { da: 'Navnene i hver objekttype.', en: 'The names in each type of object.' },
            { type: 'object', additionalProperties: fieldsSchema(components) },
          ),
          ...problems.of([]),
        },
      },
    ),
  },
});

const STATUS: JsonObject = { type: 'object', properties: { status: { const: 'ok' } }, required: ['status'] };

const READINESS: JsonObject = {
  type: 'object',
  properties: {
    status: { enum: ['ok', 'forringet'] },
    rabbitmq: {
      type: 'string',
      description:
        'ok, eller hvorfor RabbitMQ ikke kan bruges; kun med AMQP_URL\n\nok, or why RabbitMQ cannot be used; only with AMQP_URL',
    },
  },
  required: ['status'],
};

const file = (mediaType: string, da: string, en: string): JsonObject => ({
  description: `${da}\n\n${en}`,
  content: { [mediaType]: { schema: { type: 'string' } } },
});

/** The paths that every process has, whatever it serves. */
export const servicePaths = (parts: Parts): Paths => {
  const { problems } = parts;
  return {
    ...kommendePath(parts, SERVICE_TAG),
    '/site-map': {
      get: operation(
        { operationId: 'siteMap', tag: SERVICE_TAG, summary: { da: 'Alle adresser', en: 'all addresses' } },
        {
          responses: {
            200: jsonAnswer(
              { da: 'Alt, der kan læses, som LoRA lister det.', en: 'All that can be read, as LoRA lists it.' },
              {
                type: 'object',
                properties: { 'site-map': { type: 'array', items: { type: 'string' } } },
                required: ['site-map'],
              },
            ),
            ...problems.of([]),
          },
        },
      ),
    },
    '/health/live': {
      get: operation(
        {
          operationId: 'healthLive',
          tag: SERVICE_TAG,
          summary: { da: 'Er processen i live?', en: 'is the process alive?' },
        },
        { responses: { 200: jsonAnswer({ da: 'Den svarer.', en: 'It answers.' }, STATUS), ...problems.of([]) } },
      ),
    },
    '/health/ready': {
      get: operation(
        {
          operationId: 'healthReady',
          tag: SERVICE_TAG,
          summary: { da: 'Kan processen betjene?', en: 'can the process serve?' },
        },
        {
          responses: {
            200: jsonAnswer(
              {
                da: 'Databasen svarer. Uden RabbitMQ er status forringet: alt betjenes, men beskeder venter i databasen.',
                en: 'The database answers. Without RabbitMQ the status is forringet: all is served, but messages wait in the database.',
              },
              READINESS,
            ),
            ...problems.of([503]),
          },
        },
      ),
    },
    '/': {
      get: operation(
        {
          operationId: 'forside',
          tag: SERVICE_TAG,
          summary: { da: 'Viser vej', en: 'shows the way' },
        },
        {
          responses: {
            302: { description: bilingual({ da: 'En browser: til `/docs`.', en: 'A browser: to `/docs`.' }) },
            308: { description: bilingual({ da: 'Andre: til `/site-map`.', en: 'Others: to `/site-map`.' }) },
            ...problems.of([]),
          },
        },
      ),
    },
    '/metrics': {
      get: operation(
        {
          operationId: 'metrics',
          tag: SERVICE_TAG,
          summary: { da: 'Processens tal til Prometheus', en: 'figures of the process for Prometheus' },
        },
        { responses: { 200: file('text/plain', 'Tallene.', 'The figures.'), ...problems.of([]) } },
      ),
    },
    '/openapi.json': {
      get: operation(
        { operationId: 'openapi', tag: SERVICE_TAG, summary: { da: 'Dette dokument', en: 'this document' } },
        {
          responses: {
            200: jsonAnswer({ da: 'OpenAPI 3.1.', en: 'OpenAPI 3.1.' }, { type: 'object' }),
            ...problems.of([]),
          },
        },
      ),
    },
    '/docs': {
      get: operation(
        { operationId: 'docs', tag: SERVICE_TAG, summary: { da: 'Dokumentet som side', en: 'the document as a page' } },
        { responses: { 200: file('text/html', 'Siden.', 'The page.'), ...problems.of([]) } },
      ),
    },
    '/problemer': {
      get: operation(
        { operationId: 'problemer', tag: SERVICE_TAG, summary: { da: 'Alle fejlkoder', en: 'all error codes' } },
        { responses: { 200: file('text/html', 'Siden.', 'The page.'), ...problems.of([]) } },
      ),
    },
    '/problemer/{kode}': {
      get: operation(
        {
          operationId: 'problem',
          tag: SERVICE_TAG,
          summary: { da: 'Hvad en fejlkode betyder', en: 'what an error code means' },
          description: {
            da: 'Siden, som `type` i et afslag er adressen på: hvad der skete, og hvad man gør.',
            en: 'The page that `type` in a refusal is the address of: what happened, and what to do.',
          },
        },
        {
          parameters: [
            {
              name: 'kode',
              in: 'path',
              required: true,
              description: 'Koden, som den står i `kode`.\n\nThe code as it stands in `kode`.',
              schema: { enum: Object.keys(PROBLEMER) },
            },
          ],
          responses: { 200: file('text/html', 'Siden.', 'The page.'), ...problems.of([404]) },
        },
      ),
    },
    '/docs/{fil}': {
      get: operation(
        { operationId: 'docsFil', tag: SERVICE_TAG, summary: { da: 'Sidens filer', en: 'the files of the page' } },
        {
          parameters: [
            {
              name: 'fil',
              in: 'path',
              required: true,
              description: 'Filens navn.\n\nThe name of the file.',
              schema: { type: 'string' },
            },
          ],
          responses: { 200: file('*/*', 'Filen.', 'The file.'), ...problems.of([404]) },
        },
      ),
    },
  };
};
