import type { Objekttype } from '@sagdok/model';
import type { JsonSchema } from '@sagdok/validering';
import { openapiDocument } from '../openapi/openapi-document.js';
import type { ServedType } from '../openapi/type-paths.js';
import { searchParametersOf } from '../search/search-parameters.js';
import { tablesOf } from '../storage/tables.js';

/** An operation of an OpenAPI document, as far as tests look at it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** The names of its parameters in the query. */
  readonly query: readonly string[];
  /** The examples of its JSON body, by name. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** The statuses of its answers. */
  readonly statuses: readonly number[];
  /** The first example of the answer with status 200. */
  readonly answer: unknown;
}

/** As a process that serves it gives it to the document. */
export const servedType = (objekttype: Objekttype): ServedType => ({
  objekttype,
  searchParameters: searchParametersOf(tablesOf(objekttype, objekttype.del)),
});

/** The document of a process that serves the types. */
export const servedDocument = (types: readonly Objekttype[]): JsonSchema =>
  openapiDocument({ types: types.map(servedType), version: '0.0.0' });

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface JsonContent {
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: JsonContent;
  readonly responses: Readonly<Record<string, JsonContent>>;
}

const jsonExamples = (content: JsonContent | undefined): [string, unknown][] =>
  Object.entries(content?.content?.['application/json']?.examples ?? {}).map(([name, { value }]) => [name, value]);

/** Every operation of a document. */
export const operationsOf = ({ paths, components }: JsonSchema): Operation[] => {
  const { parameters } = components as unknown as { readonly parameters: Readonly<Record<string, Parameter>> };
  const resolved = (parameter: Parameter | { readonly $ref: string }): Parameter =>
    '$ref' in parameter ? parameters[parameter.$ref.split('/').at(-1) ?? '']! : parameter;
  const items = paths as unknown as Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      query: (operation.parameters ?? [])
        .map(resolved)
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name),
      examples: Object.fromEntries(jsonExamples(operation.requestBody)),
      statuses: Object.keys(operation.responses).map(Number),
      answer: jsonExamples(operation.responses['200'])[0]?.[1],
    })),
  );
};
