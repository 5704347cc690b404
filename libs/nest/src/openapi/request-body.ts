import type { Objekttype } from '@sagdok/model';
import { storesContent } from '../content/content-references.js';
import { bilingual } from './bilingual.js';
import type { JsonObject } from './components.js';

/** A JSON body, and examples of it by name. */
export interface BodyParts {
  readonly schema: JsonObject;
  readonly examples: Readonly<Record<string, JsonObject>>;
  /** Absent: there must be one. */
  readonly optional?: true;
}

const FILE: JsonObject = { type: 'string', format: 'binary', contentMediaType: 'application/octet-stream' };

const FORM_JSON: JsonObject = {
  type: 'string',
  description: bilingual({
    da: 'Det JSON, der ellers er hele indholdet, som tekst.',
    en: 'The JSON that is the whole body otherwise, as text.',
  }),
};

/** The form; where it has files, with an example that refers to one. */
const formSchema = (example: JsonObject, withFiles: boolean): JsonObject => ({
  type: 'object',
  properties: {
    json: { ...FORM_JSON, ...(withFiles && { examples: [JSON.stringify(example)] }) },
    ...(withFiles && {
      fil1: {
        ...FILE,
        description: bilingual({
          da: 'En fil; i JSON henvises til den med `field:` og feltets navn, her `field:fil1`. Felternes navne er frie.',
          en: 'A file; the JSON refers to it by `field:` and the name of the field, here `field:fil1`. The names of fields are free.',
        }),
      },
    }),
  },
  required: ['json'],
  ...(withFiles && { additionalProperties: FILE }),
});

/** A body that operations on the type take: JSON, or a form with the JSON as a field and, where the type has content, with its files. */
export const requestBody = (objekttype: Objekttype, { schema, examples, optional }: BodyParts): JsonObject => {
  const [first = {}] = Object.values(examples);
  return {
    required: optional !== true,
    content: {
      'application/json': {
        schema,
        examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
      },
      'multipart/form-data': { schema: formSchema(first, storesContent(objekttype)) },
    },
  };
};
