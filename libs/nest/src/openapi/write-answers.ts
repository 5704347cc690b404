import type { Objekttype } from '@sagdok/model';
import { EKSEMPEL_UUID } from '@sagdok/validering';
import { registreringExample } from './answer-example.js';
import { bilingual } from './bilingual.js';
import type { JsonObject, Reference } from './components.js';
import { schemaName } from './hoisted-schema.js';
import { jsonAnswer } from './operation.js';
import type { Parts } from './parts.js';
import { etagHeaders, kvitteringSchema } from './shared-parts.js';

const previewSchema = (objekttype: Objekttype, { components, models }: Parts): Reference => {
  const registrering = models.ref(objekttype, 'svar');
  return components.ref('schemas', [`${schemaName(objekttype.navn)}Forhaandsvisning`], {
    type: 'object',
    description: bilingual({
      da: 'Hvad operationen ville gøre ved objektet: dets registrering før og efter, i al virkningstid. Uden `foer` ville det blive oprettet.',
      en: 'What the operation would make of the object: its registrering before and after, over all valid time. Without `foer` it would be made.',
    }),
    properties: { uuid: { type: 'string', format: 'uuid' }, foer: registrering, efter: registrering },
    required: ['uuid', 'efter'],
    examples: [{ uuid: EKSEMPEL_UUID, efter: registreringExample(objekttype) }],
  });
};

const PREVIEW = {
  da: 'Hvad der ville ske (`dryRun=true`); intet er skrevet.',
  en: 'What would happen (`dryRun=true`); nothing has been written.',
};

/** The answers to a write that is carried out, with its status, and to one that is only shown. */
export const writeAnswers = (objekttype: Objekttype, status: number, parts: Parts): JsonObject => {
  const kvittering = kvitteringSchema(parts.components);
  const preview = previewSchema(objekttype, parts);
  const written = { da: 'Objektet er skrevet.', en: 'The object has been written.' };
  const headers = etagHeaders(parts.components);
  if (status !== 200)
    return { 200: jsonAnswer(PREVIEW, preview), [status]: { ...jsonAnswer(written, kvittering), headers } };
  const either = { da: `${written.da} ${PREVIEW.da}`, en: `${written.en} ${PREVIEW.en}` };
  return { 200: { ...jsonAnswer(either, { anyOf: [kvittering, preview] }), headers } };
};
