import { tekster } from '@sagdok/model';
import { beskedSchema } from '@sagdok/mox';
import { jsonAnswer, queryParameterObjects, schemaRef, type Parts, type Paths } from '@sagdok/nest';
import { objekt, POSITION as POSITIONSFORM, TIDSPUNKT as TIDSPUNKTSFORM } from '../form/skemaer.js';
import { BESKED, POSITION, TIDSPUNKT } from '../openapi/eksempler.js';
import { examplesOf, fordelerOperation, ROD } from '../openapi/fordeler-operation.js';
import { HAENDELSER_PARAMETERS } from './haendelser-parameters.js';

/** The path of the feed. */
export const haendelserPaths = ({ components, problems }: Parts): Paths => {
  const besked = schemaRef(components, 'Haendelsesbesked', beskedSchema());
  const haendelse = objekt({ position: POSITIONSFORM, modtaget: TIDSPUNKTSFORM, besked });
  return {
    [`${ROD}/haendelser`]: {
      get: fordelerOperation(
        {
          operationId: 'haendelserLaes',
          summary: tekster('Læs loggen over alle beskeder', 'read the log of all messages'),
          description: tekster(
            'Kuverterne uden Beskeddata. Den, der læser videre fra `naeste`, overser intet.',
            'The envelopes, without Beskeddata. Who reads on from `naeste` misses nothing.',
          ),
        },
        {
          parameters: queryParameterObjects(HAENDELSER_PARAMETERS),
          responses: {
            200: jsonAnswer(
              tekster(
                'Beskederne efter positionen; de, der kun er for andre, er udeladt.',
                'The messages after the position; those that are for others alone are left out.',
              ),
              objekt({ haendelser: { type: 'array', items: haendelse }, naeste: POSITIONSFORM }),
              examplesOf({
                haendelser: {
                  haendelser: [{ position: POSITION, modtaget: TIDSPUNKT, besked: BESKED }],
                  naeste: POSITION,
                },
              }),
            ),
            ...problems.of([400, 403]),
          },
        },
      ),
    },
  };
};
