export { fejlFra } from './fejl-fra-ajv.js';
export { FEJLKODER, type Fejlkode } from './fejlkoder.js';
export type { Fejl } from './fejl.js';
export type { Form, Json, JsonSchema } from './schema/json-schema.js';
export { opretSchema, retSchema, svarSchema } from './schema/objekt-schema.js';
export { MAKS_FEJL, type Validator, validatorFor } from './validator.js';
