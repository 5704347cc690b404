import type { Tekster } from '@sagdok/model';
import {
  bilingual,
  operation,
  type JsonObject,
  type OperationParts,
  type OperationTexts,
  type Reference,
} from '@sagdok/nest';
import { SCHEMA } from '../storage/tables.js';

/** What all the distributor's addresses begin with. */
export const ROD = `/${SCHEMA}`;

/** An operation of the distributor. */
export const fordelerOperation = (texts: Omit<OperationTexts, 'tag'>, parts: OperationParts): JsonObject =>
  operation({ ...texts, tag: SCHEMA }, parts);

/** Examples by name, as the document has them. */
export const examplesOf = (values: Readonly<Record<string, JsonObject | readonly JsonObject[]>>): JsonObject => ({
  examples: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
});

/** A body that is JSON. */
export const jsonBody = (
  schema: JsonObject | Reference,
  examples: Readonly<Record<string, JsonObject>>,
  required = true,
): JsonObject => ({ required, content: { 'application/json': { schema, ...examplesOf(examples) } } });

/** A part of an address. */
export const stiParameter = (name: string, text: Tekster, schema: JsonObject): JsonObject => ({
  name,
  in: 'path',
  required: true,
  description: bilingual(text),
  schema,
});

/** An answer that says all by its status. */
export const intetSvar = (text: Tekster): JsonObject => ({ description: bilingual(text) });
