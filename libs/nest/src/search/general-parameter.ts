import type { Tekster } from '@sagdok/model';
import type { JsonSchema } from '@sagdok/validering';
import type { Tables } from '../storage/tables.js';
import type { Criterion } from './condition.js';
import type { Refusal } from './field-condition.js';
import type { QueryParameter } from './query-parameter.js';
import type { SearchRequest } from './search-request.js';

/** A request as its parameters are read. */
export type Draft = { -readonly [K in keyof Omit<SearchRequest, 'criteria'>]?: SearchRequest[K] } & {
  readonly criteria: Criterion[];
};

/** A parameter that every type's search has, declared once: it is read, and the API's description tells it, by this. */
export interface GeneralParameter {
  /** What it asks. */
  readonly text: Tekster;
  /** Its value: a text or a reference as searches take them, or what a schema says. */
  readonly value: 'tekst' | 'reference' | JsonSchema;
  /** It may be given several times. */
  readonly repeated?: true;
  /** Reads it into the draft; gives why it cannot. */
  readonly read: (draft: Draft, parameter: QueryParameter, tables: Tables) => Refusal | undefined;
}
