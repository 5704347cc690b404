import { bilingual, jsonAnswer, queryParameterObjects, schemaRef, type Parts, type Paths } from '@sagdok/nest';
import { tekster } from '@sagdok/model';
import { beskedSchema, returSchema } from '@sagdok/mox';
import { objekt, POSITION } from '../form/skemaer.js';
import { BESKED, ID, POSITION as PLADS, TIDSPUNKT } from '../openapi/eksempler.js';
import { examplesOf, fordelerOperation, intetSvar, ROD, stiParameter } from '../openapi/fordeler-operation.js';
import { FEJLKOE_PARAMETERS } from './fejlkoe-parameters.js';
import { fejlpostSchema, helFejlpostSchema } from './fejlkoe-schema.js';

const id = stiParameter('id', tekster('Postens id.', 'The id of the entry.'), POSITION);

const POST = {
  id: '7',
  slags: 'levering',
  kode: 40,
  tekst: 'Sagen findes ikke her',
  tidspunkt: TIDSPUNKT,
  forsoeg: 3,
  dueslag: ID.dueslag,
  abonnement: ID.abonnement,
  position: PLADS,
  besked: BESKED,
};

/** The paths of the fejlkø. */
export const fejlkoePaths = ({ components, problems }: Parts): Paths => {
  const besked = schemaRef(components, 'Haendelsesbesked', beskedSchema());
  const retur = schemaRef(components, 'StandardRetur', returSchema());
  return {
    [`${ROD}/fejlkoe`]: {
      get: fordelerOperation(
        {
          operationId: 'fejlkoeList',
          summary: tekster(
            'List det, der ikke kunne modtages eller leveres',
            'list what could not be taken or delivered',
          ),
        },
        {
          parameters: queryParameterObjects(FEJLKOE_PARAMETERS),
          responses: {
            200: jsonAnswer(
              tekster('Posterne, den ældste først.', 'The entries, the oldest first.'),
              objekt({
                fejl: { type: 'array', items: schemaRef(components, 'Fejlpost', fejlpostSchema(besked)) },
              }),
              examplesOf({ fejl: { fejl: [POST] } }),
            ),
            ...problems.of([400, 403]),
          },
        },
      ),
    },
    [`${ROD}/fejlkoe/{id}`]: {
      get: fordelerOperation(
        { operationId: 'fejlkoeLaes', summary: tekster('Læs en post i fejlkøen', 'read an entry of the fejlkø') },
        {
          parameters: [id],
          responses: {
            200: jsonAnswer(
              tekster('Posten, med det, der blev sendt.', 'The entry, with what was sent.'),
              schemaRef(components, 'HelFejlpost', helFejlpostSchema(besked)),
              examplesOf({ levering: POST }),
            ),
            ...problems.of([403, 404]),
          },
        },
      ),
      delete: fordelerOperation(
        {
          operationId: 'fejlkoeFjern',
          summary: tekster('Kassér en post i fejlkøen', 'discard an entry of the fejlkø'),
        },
        {
          parameters: [id],
          responses: { 204: intetSvar(tekster('Den er væk.', 'It is gone.')), ...problems.of([403, 404]) },
        },
      ),
    },
    [`${ROD}/fejlkoe/{id}/genfremsend`]: {
      post: fordelerOperation(
        {
          operationId: 'fejlkoeGenfremsend',
          summary: tekster('Modtag eller levér den igen', 'take or deliver it once more'),
          description: tekster(
            'Posten er væk, når det er gjort; afvises beskeden igen, bliver den.',
            'The entry is gone when that is done; if the message is refused again, it stays.',
          ),
        },
        {
          parameters: [id],
          responses: {
            200: jsonAnswer(
              tekster('Det er gjort.', 'It is done.'),
              retur,
              examplesOf({ modtaget: { StatusKode: 20 } }),
            ),
            400: {
              description: bilingual(tekster('Beskeden afvises igen.', 'The message is refused again.')),
              content: { 'application/json': { schema: retur } },
            },
            ...problems.of([403, 404, 409]),
          },
        },
      ),
    },
  };
};
