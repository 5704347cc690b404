import type { Felter } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import type { Tables } from '../storage/tables.js';
import type { Criterion } from './condition.js';
import { anyFieldCondition, isUuid, type Refusal } from './field-condition.js';
import type { QueryParameter } from './query-parameter.js';
import type { Page, SearchRequest } from './search-request.js';
import { anyRelation, NOT_A_REFERENCE, targetCondition } from './target-condition.js';

/** Why a value is not one of a closed list. */
export const oneOf = (values: readonly string[]): Refusal => ({
  da: `værdien skal være en af ${values.join(', ')}`,
  en: `the value must be one of ${values.join(', ')}`,
});

const NOT_A_UUID: Refusal = { da: 'værdien skal være en uuid', en: 'the value must be a uuid' };

const anyField = (tables: Tables, value: string): Criterion =>
  tables.facts
    .filter(({ kind }) => kind === 'attribut')
    .map((table) => ({
      table,
      meets: anyFieldCondition(
        { ...Object.fromEntries(table.keys.map((key) => [key, KEY_FIELD])), ...table.felter },
        value,
      ),
    }));

const NO_TEXT = { da: '', en: '' };
const KEY_FIELD: Felter[string] = {
  type: 'tekst',
  titel: NO_TEXT,
  definition: NO_TEXT,
  kilde: { evidens: 'L', sted: '' },
  siden: '',
};

const NOT_WHOLE: Refusal = { da: 'værdien skal være et helt tal fra 0', en: 'the value must be a whole number from 0' };

const whole = ({ value }: QueryParameter): number | undefined => (/^\d{1,15}$/.test(value) ? Number(value) : undefined);

/** A request as its parameters are read. */
export type Draft = { -readonly [K in keyof Omit<SearchRequest, 'criteria'>]?: SearchRequest[K] } & {
  readonly criteria: Criterion[];
};

/** Reads one parameter into the draft; gives why it cannot. */
export type General = (draft: Draft, parameter: QueryParameter, tables: Tables) => Refusal | undefined;

const setPage = (draft: Draft, change: Partial<Page>): void => {
  draft.page = { first: 0, ...draft.page, ...change };
};

/** The parameters that every type's search has. */
export const GENERAL: Readonly<Record<string, General>> = {
  uuid: (draft, { value }) => {
    if (!isUuid(value)) return NOT_A_UUID;
    if (draft.uuid !== undefined) return { da: 'en søgning tager kun én uuid', en: 'a search takes one uuid only' };
    draft.uuid = value;
    return undefined;
  },
  brugerref: (draft, { value }) => {
    if (!isUuid(value)) return NOT_A_UUID;
    draft.brugerref = value;
    return undefined;
  },
  livscykluskode: (draft, { value }) => {
    const kode = LIVSCYKLUSKODER.find((each) => each === value);
    if (kode === undefined) return oneOf(LIVSCYKLUSKODER);
    draft.livscykluskode = kode;
    return undefined;
  },
  notetekst: (draft, { value }) => {
    draft.notetekst = value;
    return undefined;
  },
  vilkaarligattr: (draft, { value }, tables) => {
    draft.criteria.push(anyField(tables, value));
    return undefined;
  },
  vilkaarligrel: (draft, { value, objekttype }, tables) => {
    const meets = targetCondition({ value, objekttype });
    if (meets === undefined) return NOT_A_REFERENCE;
    draft.criteria.push(anyRelation(tables, meets));
    return undefined;
  },
  foersteresultat: (draft, parameter) => {
    const first = whole(parameter);
    if (first === undefined) return NOT_WHOLE;
    // 0 alone asks for all of it, in no order (golden README).
    if (first > 0) setPage(draft, { first });
    return undefined;
  },
  maximalantalresultater: (draft, parameter) => {
    const most = whole(parameter);
    if (most === undefined) return NOT_WHOLE;
    setPage(draft, { most });
    return undefined;
  },
};

/** The names, in lower case, of the parameters that every type's search has beside those for time. */
export const GENERAL_PARAMETERS: readonly string[] = Object.keys(GENERAL);
