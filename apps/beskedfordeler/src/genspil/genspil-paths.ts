import { tekster } from '@sagdok/model';
import { jsonAnswer, schemaRef, type Parts, type Paths } from '@sagdok/nest';
import { abonnementsId } from '../abonnement/abonnement-paths.js';
import { POSITION } from '../openapi/eksempler.js';
import { examplesOf, fordelerOperation, jsonBody, ROD } from '../openapi/fordeler-operation.js';
import { GENSPIL, GENSPIL_SVAR } from './genspil-schema.js';

/** The path of replays. */
export const genspilPaths = ({ components, problems }: Parts): Paths => ({
  [`${ROD}/abonnement/{id}/genspil`]: {
    post: fordelerOperation(
      {
        operationId: 'abonnementGenspil',
        summary: tekster('Genspil loggen for et abonnement', 'replay the log for an abonnement'),
        description: tekster(
          'Beskederne leveres igen, som de ville være nu: filtre og adgang er abonnementets nuværende.',
          'The messages are delivered again as they would be now: filters and access are those of the abonnement today.',
        ),
      },
      {
        parameters: [abonnementsId],
        requestBody: jsonBody(schemaRef(components, 'Genspilsoenske', GENSPIL), {
          alt: { fra: '0' },
          siden: { fra: '2026-01-31T12:00:00Z' },
        }),
        responses: {
          202: jsonAnswer(
            tekster('Genspillet er begyndt.', 'The replay has begun.'),
            schemaRef(components, 'Genspil', GENSPIL_SVAR),
            examplesOf({ begyndt: { efter: '0', til: POSITION } }),
          ),
          ...problems.of([400, 404, 413]),
        },
      },
    ),
  },
});
