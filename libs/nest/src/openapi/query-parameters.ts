import type { DeclaredParameters } from '../rest/read-parameters.js';
import { bilingual } from './bilingual.js';
import type { JsonObject } from './components.js';

/** The parameters that an operation declares, as the document has them. */
export const queryParameterObjects = (declared: DeclaredParameters): JsonObject[] =>
  Object.entries(declared).map(([name, { text, schema }]) => ({
    name,
    in: 'query',
    description: bilingual(text),
    schema,
  }));
