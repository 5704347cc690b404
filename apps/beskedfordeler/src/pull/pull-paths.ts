import { tekster } from '@sagdok/model';
import { beskedSchema } from '@sagdok/mox';
import { jsonAnswer, schemaRef, type Parts, type Paths } from '@sagdok/nest';
import { UUID } from '../form/skemaer.js';
import { BESKED, ID, LAAN, POSITION } from '../openapi/eksempler.js';
import {
  examplesOf,
  fordelerOperation,
  intetSvar,
  jsonBody,
  ROD,
  stiParameter,
} from '../openapi/fordeler-operation.js';
import { HENT, hentet, KVITTER } from './pull-schema.js';

const dueslag = stiParameter(
  'dueslag',
  tekster('Dueslagets id, fra abonnementet.', 'The id of the dueslag, from the abonnement.'),
  UUID,
);

/** The paths of a dueslag. */
export const pullPaths = ({ components, problems }: Parts): Paths => ({
  [`${ROD}/dueslag/{dueslag}/hent`]: {
    post: fordelerOperation(
      {
        operationId: 'dueslagHent',
        summary: tekster('Hent beskeder i et dueslag', 'fetch messages from a dueslag'),
        description: tekster(
          'Beskederne er udlånt, til de kvitteres, eller tiden er gået; de om samme objekt kommer i rækkefølge. ' +
            'En besked kan komme igen og kendes på sit BeskedId.',
          'The messages are lent until they are acknowledged or the time is over; those about the same object come in order. ' +
            'A message may come again, and is known by its BeskedId.',
        ),
      },
      {
        parameters: [dueslag],
        requestBody: jsonBody(
          schemaRef(components, 'Hentning', HENT),
          { hent: { antal: 10, vent: 5, laan: 60 } },
          false,
        ),
        responses: {
          200: jsonAnswer(
            tekster('Det, der kan udleveres nu; måske intet.', 'What can be handed over now; perhaps nothing.'),
            schemaRef(components, 'Hentet', hentet(schemaRef(components, 'Haendelsesbesked', beskedSchema()))),
            examplesOf({
              beskeder: {
                beskeder: [{ position: POSITION, laan: LAAN, forsoeg: 1, abonnement: ID.abonnement, besked: BESKED }],
              },
              tom: { beskeder: [] },
            }),
          ),
          ...problems.of([400, 404, 413]),
        },
      },
    ),
  },
  [`${ROD}/dueslag/{dueslag}/kvitter`]: {
    post: fordelerOperation(
      {
        operationId: 'dueslagKvitter',
        summary: tekster('Kvitter for beskeder, eller giv dem tilbage', 'acknowledge messages, or give them back'),
      },
      {
        parameters: [dueslag],
        requestBody: jsonBody(schemaRef(components, 'Kvitteringer', KVITTER), {
          modtaget: { positioner: [{ position: POSITION, laan: LAAN }] },
          ubrugelig: { fejl: [{ position: POSITION, kode: 40, tekst: 'Sagen findes ikke her' }] },
        }),
        responses: { 204: intetSvar(tekster('Det er noteret.', 'It is noted.')), ...problems.of([400, 404, 413]) },
      },
    ),
  },
});
