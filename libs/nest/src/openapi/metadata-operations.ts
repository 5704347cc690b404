import type { Objekttype } from '@sagdok/model';
import type { JsonObject } from './components.js';
import { jsonAnswer, operation } from './operation.js';
import type { Parts } from './parts.js';
import { fieldsSchema } from './shared-parts.js';

/** What the type consists of, in LoRA's form. */
export const fieldsOperation = ({ navn, del, titel }: Objekttype, { components, problems }: Parts): JsonObject =>
  operation(
    {
      operationId: `${navn}Fields`,
      tag: del,
      summary: { da: `Navnene i ${titel.da}`, en: `the names in ${titel.en}` },
    },
    {
      responses: {
        200: jsonAnswer(
          { da: 'Navnene, efter hvad de er.', en: 'The names, by what they are.' },
          fieldsSchema(components),
        ),
        ...problems.of([400]),
      },
    },
  );

/** The JSON Schema of the type's Opret. */
export const schemaOperation = ({ navn, del, titel }: Objekttype, { problems }: Parts): JsonObject =>
  operation(
    {
      operationId: `${navn}Schema`,
      tag: del,
      summary: { da: `JSON Schema for ${titel.da}`, en: `JSON Schema of ${titel.en}` },
    },
    {
      responses: {
        200: jsonAnswer(
          { da: 'Skemaet for indholdet af en Opret (2020-12).', en: 'The schema of the body of an Opret (2020-12).' },
          { type: 'object' },
        ),
        ...problems.of([400]),
      },
    },
  );
