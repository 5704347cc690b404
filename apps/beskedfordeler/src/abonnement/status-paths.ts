import { tekster } from '@sagdok/model';
import { jsonAnswer, schemaRef, type Parts, type Paths } from '@sagdok/nest';
import { ID, TIDSPUNKT } from '../openapi/eksempler.js';
import { examplesOf, fordelerOperation, ROD } from '../openapi/fordeler-operation.js';
import { abonnementsId } from './abonnement-paths.js';
import { STATUS_SVAR } from './status-schema.js';

const RASK = {
  abonnement: ID.abonnement,
  dueslag: ID.dueslag,
  venter: 3,
  laant: 1,
  aeldsteVentende: TIDSPUNKT,
  afleveret: '42',
  senesteAflevering: TIDSPUNKT,
  fejlkoe: 0,
  kreds: { tilstand: 'lukket' },
  genspil: [],
};

/** The path of how it goes with an abonnement. */
export const statusPaths = ({ components, problems }: Parts): Paths => ({
  [`${ROD}/abonnement/{id}/status`]: {
    get: fordelerOperation(
      {
        operationId: 'abonnementStatus',
        summary: tekster('Se, hvordan det går med et abonnement', 'see how it goes with an abonnement'),
      },
      {
        parameters: [abonnementsId],
        responses: {
          200: jsonAnswer(
            tekster(
              'Hvad der venter, siden hvornår, og hvordan modtageren har det.',
              'What waits, since when, and how the receiver is.',
            ),
            schemaRef(components, 'Abonnementsstatus', STATUS_SVAR),
            examplesOf({ rask: RASK }),
          ),
          ...problems.of([404]),
        },
      },
    ),
  },
});
