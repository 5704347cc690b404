import { KOMMENDE_PARAMETERS } from '../haendelse/kommende-parameters.js';
import type { JsonObject } from './components.js';
import { jsonAnswer, operation } from './operation.js';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';
import { queryParameterObjects } from './query-parameters.js';

const SKIFT: JsonObject = {
  type: 'object',
  required: ['tidspunkt', 'objekttype', 'uuid'],
  properties: {
    tidspunkt: { type: 'string', format: 'date-time' },
    objekttype: { type: 'string' },
    uuid: { type: 'string', format: 'uuid' },
    begynder: { type: 'object', description: 'Hvad der begynder.\n\nWhat begins.' },
    ophoerer: { type: 'object', description: 'Hvad der ophører.\n\nWhat ends.' },
  },
};

/** The path of what will begin and end. */
export const kommendePath = ({ problems }: Parts, tag: string): Paths => ({
  '/kommende': {
    get: operation(
      {
        operationId: 'kommende',
        tag,
        summary: {
          da: 'Hvad der begynder og ophører i de kommende dage',
          en: 'what begins and ends in the days to come',
        },
      },
      {
        parameters: queryParameterObjects(KOMMENDE_PARAMETERS),
        responses: {
          200: jsonAnswer(
            {
              da: 'Hver begyndelse og ophør af virkning, de første først, efter hvad der er registreret nu.',
              en: 'Each beginning and end of virkning, the first first, by what is registered now.',
            },
            {
              type: 'object',
              required: ['fra', 'til', 'results'],
              properties: {
                fra: { type: 'string', format: 'date-time' },
                til: { type: 'string', format: 'date-time' },
                results: { type: 'array', items: SKIFT },
              },
            },
          ),
          ...problems.of([400]),
        },
      },
    ),
  },
});
