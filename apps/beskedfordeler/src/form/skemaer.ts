import type { JsonSchema } from '@sagdok/validering';

/** A uuid. */
export const UUID: JsonSchema = { type: 'string', format: 'uuid' };

/** A position in the log, or the id of an entry: a whole number as a text. */
export const POSITION: JsonSchema = { type: 'string', format: 'position' };

/** An instant, as it is answered. */
export const TIDSPUNKT: JsonSchema = { type: 'string', format: 'date-time' };

/** What a schema describes, in both languages. */
export const beskrevet = (da: string, en: string): JsonSchema => ({ description: da, 'x-description-en': en });

/** An object as it is answered. */
export const objekt = (properties: JsonSchema, required: readonly string[] = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
