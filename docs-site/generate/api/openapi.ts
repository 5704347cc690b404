import type { Tekster } from '@sagdok/model';

/** JSON Schema, as far as pages are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** A header of an answer. */
export interface Header {
  readonly description: string;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** What an operation takes. */
export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

/** What an operation answers with a status. */
export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
}

/** A reference to a component of the document. */
export interface Reference {
  readonly $ref: string;
}

/** An operation, as the document has it. */
export interface RawOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

/** The OpenAPI document of a service, as far as pages are made from it. */
export interface OpenapiDocument {
  readonly info: { readonly version: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What is referred to, or the value itself. */
export function resolved<T extends object>(document: OpenapiDocument, value: T | Reference): T {
  if (!('$ref' in value)) return value;
  const [section = '', name = ''] = value.$ref.split('/').slice(2);
  const found = document.components[section]?.[name];
  if (found === undefined) throw new Error(`The OpenAPI has no ${value.$ref}.`);

  return found as T;
}

/** A text of the document in both languages: it has the Danish paragraphs first, then as many in English. */
export function bothLanguages(text: string): Tekster {
  const paragraphs = text.split('\n\n');
  if (paragraphs.length === 1) return { da: text, en: text };
  if (paragraphs.length % 2 !== 0) throw new Error(`A text of the OpenAPI is not in both languages: ${text}`);
  const half = paragraphs.length / 2;

  return { da: paragraphs.slice(0, half).join(' '), en: paragraphs.slice(half).join(' ') };
}

/** What an operation is called in both languages: `Læs Sag / read Case`. */
export function summaryOf({ summary, operationId }: RawOperation): Tekster {
  const [da, en] = summary.split(' / ');
  if (da === undefined || en === undefined) throw new Error(`The OpenAPI names ${operationId} in one language.`);

  return { da, en: en.charAt(0).toUpperCase() + en.slice(1) };
}
