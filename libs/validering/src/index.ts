export { fejlFra } from './fejl-fra-ajv.js';
export { formater } from './formater.js';
export { FEJLKODER, type Fejlkode } from './fejlkoder.js';
export type { Fejl } from './fejl.js';
export { MAKS_FEJL } from './fejlsamling.js';
export type { Form, Json, JsonSchema } from './schema/json-schema.js';
export { opretSchema, retSchema, svarSchema } from './schema/objekt-schema.js';
export { type Validator, validatorFor } from './validator.js';
