import { LIVSCYKLUSKODER } from '@sagdok/tid';
import type { JsonSchema } from '@sagdok/validering';
import { URN_MOENSTER, UUID_MOENSTER } from '../besked/unik-id.js';
import { type Kriterium, KRITERIER } from './kriterier.js';
import { MAKS_VAERDIER, RELATERET } from './parse-filter.js';

const id: JsonSchema = { type: 'string', pattern: `^(?:${UUID_MOENSTER}|${URN_MOENSTER})$` };

const VAERDIER: Readonly<Record<Kriterium['vaerdi'], JsonSchema>> = {
  id,
  livscykluskode: { enum: LIVSCYKLUSKODER },
  relateretObjekt: {
    type: 'object',
    properties: Object.fromEntries(RELATERET.map((navn) => [navn, id])),
    required: ['objekt'],
    additionalProperties: false,
  },
};

/** The JSON Schema (2020-12) of a `Filter`, with descriptions in Danish, and in English as `x-description-en`. */
export function filterSchema(): JsonSchema {
  const kriterier = Object.entries(KRITERIER).map(([navn, { definition, vaerdi }]): [string, JsonSchema] => [
    navn,
    {
      description: definition.da,
      'x-description-en': definition.en,
      type: 'array',
      minItems: 1,
      maxItems: MAKS_VAERDIER,
      items: VAERDIER[vaerdi],
    },
  ]);

  return { type: 'object', properties: Object.fromEntries(kriterier), additionalProperties: false };
}
