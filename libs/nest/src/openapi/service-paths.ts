import type { JsonObject } from './components.js';
import { jsonAnswer, operation } from './operation.js';
import type { Parts } from './parts.js';
import { fieldsSchema } from './shared-parts.js';

/** The tag of what is not of any part of the standard. */
export const SERVICE_TAG = 'drift';

/** The path of what the types of a part consist of. */
export const partPath = (del: string, { components, problems }: Parts): JsonObject => ({
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

const file = (mediaType: string, da: string, en: string): JsonObject => ({
  description: `${da}\n\n${en}`,
  content: { [mediaType]: { schema: { type: 'string' } } },
});

/** The paths that every process has, whatever it serves. */
export const servicePaths = ({ problems }: Parts): JsonObject => ({
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
          200: jsonAnswer({ da: 'Databasen svarer.', en: 'The database answers.' }, STATUS),
          ...problems.of([503]),
        },
      },
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
  '/docs/{fil}': {
    get: operation(
      { operationId: 'docsFil', tag: SERVICE_TAG, summary: { da: 'Sidens filer', en: 'the files of the page' } },
      {
        parameters: [{ name: 'fil', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: file('*/*', 'Filen.', 'The file.'), ...problems.of([404]) },
      },
    ),
  },
});
