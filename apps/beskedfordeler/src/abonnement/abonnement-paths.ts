import { tekster } from '@sagdok/model';
import {
  bilingual,
  jsonAnswer,
  queryParameterObjects,
  schemaRef,
  type JsonObject,
  type Parts,
  type Paths,
} from '@sagdok/nest';
import { UUID } from '../form/skemaer.js';
import { ID, TIDSPUNKT } from '../openapi/eksempler.js';
import {
  examplesOf,
  fordelerOperation,
  intetSvar,
  jsonBody,
  ROD,
  stiParameter,
} from '../openapi/fordeler-operation.js';
import { ABONNEMENT_PARAMETERS } from './abonnement-parameters.js';
import { abonnementSchema, abonnementsoenskeSchema } from './abonnement-schema.js';

/** The id of an abonnement in an address. */
export const abonnementsId = stiParameter('id', tekster('Abonnementets id.', 'The id of the abonnement.'), UUID);

const FILTRE = [{ objekttype: ['urn:sagdok:objekttype:sag'] }];

const PULL = { navn: 'Alle sager', filtre: FILTRE, levering: { slags: 'pull' }, fra: 'nu' };

const PUSH = {
  navn: 'Alle sager, tilsendt',
  filtre: FILTRE,
  levering: { slags: 'push', url: 'https://modtager.example.dk/beskeder', format: 'json', hemmelighed: 'skift-mig' },
  beskeddata: true,
};

const { fra: _, ...KENDT } = PULL;

const SVAR = { id: ID.abonnement, ...KENDT, beskeddata: false, dueslag: ID.dueslag, oprettet: TIDSPUNKT };

/** The paths of abonnementer. */
export const abonnementPaths = ({ components, problems }: Parts): Paths => {
  const oenske = schemaRef(components, 'Abonnementsoenske', abonnementsoenskeSchema());
  const abonnement = schemaRef(components, 'Abonnement', abonnementSchema());
  const svar = (da: string, en: string): JsonObject =>
    jsonAnswer(tekster(da, en), abonnement, examplesOf({ abonnement: SVAR }));
  return {
    [`${ROD}/abonnement`]: {
      get: fordelerOperation(
        { operationId: 'abonnementList', summary: tekster('List abonnementer', 'list abonnementer') },
        {
          parameters: queryParameterObjects(ABONNEMENT_PARAMETERS),
          responses: {
            200: jsonAnswer(
              tekster('Dem, du må se, ordnet efter id.', 'Those that you may see, in the order of their ids.'),
              {
                type: 'object',
                properties: { abonnementer: { type: 'array', items: abonnement } },
                required: ['abonnementer'],
              },
              examplesOf({ abonnementer: { abonnementer: [SVAR] } }),
            ),
            ...problems.of([400]),
          },
        },
      ),
      post: fordelerOperation(
        {
          operationId: 'abonnementOpret',
          summary: tekster('Opret et abonnement', 'make an abonnement'),
          description: tekster(
            'Et abonnement uden `dueslag` får et nyt; flere abonnementer kan dele et og leveres så ens.',
            'An abonnement without `dueslag` gets a new one; several abonnementer may share one, and are then delivered alike.',
          ),
        },
        {
          requestBody: jsonBody(oenske, { pull: PULL, push: PUSH }),
          responses: {
            201: {
              ...svar('Abonnementet er oprettet.', 'The abonnement is made.'),
              headers: {
                Location: {
                  description: bilingual(tekster('Abonnementets adresse.', 'The address of the abonnement.')),
                  schema: { type: 'string' },
                },
              },
            },
            ...problems.of([400, 409, 413]),
          },
        },
      ),
    },
    [`${ROD}/abonnement/{id}`]: {
      get: fordelerOperation(
        { operationId: 'abonnementLaes', summary: tekster('Læs et abonnement', 'read an abonnement') },
        {
          parameters: [abonnementsId],
          responses: {
            200: svar('Abonnementet, uden hemmelighed.', 'The abonnement, without its secret.'),
            ...problems.of([404]),
          },
        },
      ),
      put: fordelerOperation(
        {
          operationId: 'abonnementSaet',
          summary: tekster('Opret eller ret et abonnement', 'make or change an abonnement'),
          description: tekster(
            'Abonnementet bliver, som der står; `fra` gælder kun et nyt, og `dueslag` kan ikke ændres.',
            'The abonnement becomes as it is written; `fra` is only for a new one, and `dueslag` cannot be changed.',
          ),
        },
        {
          parameters: [abonnementsId],
          requestBody: jsonBody(oenske, { pull: PULL, push: PUSH }),
          responses: {
            200: svar('Abonnementet, som det er nu.', 'The abonnement as it is now.'),
            ...problems.of([400, 404, 413]),
          },
        },
      ),
      delete: fordelerOperation(
        {
          operationId: 'abonnementFjern',
          summary: tekster('Fjern et abonnement', 'remove an abonnement'),
          description: tekster(
            'Det, der venter i dueslaget, går med, når intet andet abonnement har det.',
            'What waits in the dueslag goes with it, when no other abonnement has that.',
          ),
        },
        {
          parameters: [abonnementsId],
          responses: { 204: intetSvar(tekster('Det er væk.', 'It is gone.')), ...problems.of([404]) },
        },
      ),
    },
  };
};
