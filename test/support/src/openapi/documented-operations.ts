/** An operation of an OpenAPI document, as far as tests look at it. */
export interface DocumentedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** The names of its parameters in the query. */
  readonly query: readonly string[];
  /** The examples of its JSON body, by name. */
  readonly examples: Readonly<Record<string, unknown>>;
  /** The statuses of its answers. */
  readonly statuses: readonly number[];
  /** The first example of the answer with status 200. */
  readonly answer: unknown;
}

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
  readonly summary: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: JsonContent;
  readonly responses: Readonly<Record<string, JsonContent>>;
}

interface RawDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly parameters?: Readonly<Record<string, Parameter>> };
}

const jsonExamples = (content: JsonContent | undefined): [string, unknown][] =>
  Object.entries(content?.content?.['application/json']?.examples ?? {}).map(([name, { value }]) => [name, value]);

/** Every operation of an OpenAPI document. */
export const documentedOperations = (document: object): DocumentedOperation[] => {
  const { paths, components } = document as RawDocument;
  const shared = new Map(Object.entries(components.parameters ?? {}));
  const resolved = (parameter: Parameter | { readonly $ref: string }): Parameter | undefined =>
    '$ref' in parameter ? shared.get(parameter.$ref.split('/').at(-1) ?? '') : parameter;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      query: (operation.parameters ?? [])
        .map(resolved)
        .flatMap((parameter) => (parameter?.in === 'query' ? [parameter.name] : [])),
      examples: Object.fromEntries(jsonExamples(operation.requestBody)),
      statuses: Object.keys(operation.responses).map(Number),
      answer: jsonExamples(operation.responses['200'])[0]?.[1],
    })),
  );
};

/** The route of an operation, as `servedRoutes` has it; the path of stored content is one parameter to Nest. */
export const routeOf = ({ method, path }: DocumentedOperation): string =>
  `${method} ${path.replace(/\{aar\}.*/, '*').replace(/\{(\w+)\}/g, ':$1')}`;
