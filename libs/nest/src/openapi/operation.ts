import type { Tekster } from '@sagdok/model';
import { bilingual } from './bilingual.js';
import type { JsonObject, Reference } from './components.js';

/** What is said of an operation. */
export interface OperationTexts {
  /** Its name in generated clients; never changes. */
  readonly operationId: string;
  readonly tag: string;
  readonly summary: Tekster;
  readonly description?: Tekster;
}

/** What an operation takes and answers, each as the document has it. */
export interface OperationParts {
  readonly parameters?: readonly (JsonObject | Reference)[];
  readonly requestBody?: JsonObject;
  readonly responses: JsonObject;
}

/** An operation of the document. */
export const operation = (
  { operationId, tag, summary, description }: OperationTexts,
  { parameters = [], requestBody, responses }: OperationParts,
): JsonObject => ({
  operationId,
  tags: [tag],
  summary: `${summary.da} / ${summary.en}`,
  ...(description !== undefined && { description: bilingual(description) }),
  ...(parameters.length > 0 && { parameters }),
  ...(requestBody !== undefined && { requestBody }),
  responses,
});

/** An answer that is JSON. */
export const jsonAnswer = (description: Tekster, schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  description: bilingual(description),
  content: { 'application/json': { schema, ...more } },
});
