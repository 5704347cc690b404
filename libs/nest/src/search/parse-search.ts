import type { Felter } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import type { Fejl } from '@sagdok/validering';
import type { View } from '../register/window.js';
import type { FactTable, Tables } from '../storage/tables.js';
import type { Criterion, RowCondition } from './condition.js';
import { anyFieldCondition, fieldCondition, isUuid, type Refusal } from './field-condition.js';
import { matches } from './pattern.js';
import type { Asked, SearchParameters } from './search-parameters.js';
import type { Page, SearchRequest } from './search-request.js';

/** The parameters of a request in order: the name in lower case with what follows its colon apart, and the value. */
export interface QueryParameter {
  /** As the request has it, for messages. */
  readonly name: string;
  readonly key: string;
  /** The type of object after a colon, e.g. `Bruger` in `ejer:Bruger`; its case counts. */
  readonly objekttype?: string;
  readonly value: string;
}

const URN = /^urn:./i;

const fejl = (name: string, kode: Fejl['kode'], { da, en }: Refusal): Fejl => ({
  sti: `?${name}`,
  kode,
  da: `${name}: ${da}`,
  en: `${name}: ${en}`,
});

const relationCondition = (
  relation: string | undefined,
  value: string,
  objekttype: string | undefined,
): RowCondition | undefined => {
  const target = isUuid(value) ? (['uuid', 'uuid'] as const) : URN.test(value) ? (['urn', 'text'] as const) : undefined;
  if (target === undefined) return undefined;
  const [column, type] = target;
  return (alias, parameters) =>
    [
      `${alias}.${column} = ${parameters.add(value, type)}`,
      ...(relation === undefined ? [] : [`${alias}.relation = ${parameters.add(relation, 'text')}`]),
      ...(objekttype === undefined ? [] : [`${alias}.objekttype = ${parameters.add(objekttype, 'text')}`]),
    ].join(' and ');
};

const oneOf = (values: readonly string[]): Refusal => ({
  da: `værdien skal være en af ${values.join(', ')}`,
  en: `the value must be one of ${values.join(', ')}`,
});

const NOT_A_UUID: Refusal = { da: 'værdien skal være en uuid', en: 'the value must be a uuid' };
const NOT_A_REFERENCE: Refusal = {
  da: 'værdien skal være en uuid eller en urn',
  en: 'the value must be a uuid or a urn',
};

const one = (table: FactTable, meets: RowCondition): Criterion => [{ table, meets }];

const criterionOf = (asked: Asked, { value, objekttype }: QueryParameter): Criterion | Refusal => {
  switch (asked.kind) {
    case 'felt': {
      const condition = fieldCondition(asked.searched, value);
      return typeof condition === 'function' ? one(asked.table, condition) : condition;
    }
    case 'tilstand':
      return asked.vaerdier.includes(value)
        ? one(
            asked.table,
            (alias, parameters) =>
              `${alias}.tilstand = ${parameters.add(asked.tilstand, 'text')} and ${alias}.vaerdi = ${parameters.add(value, 'text')}`,
          )
        : oneOf(asked.vaerdier);
    case 'relation': {
      const condition = relationCondition(asked.relation, value, objekttype);
      return condition === undefined ? NOT_A_REFERENCE : one(asked.table, condition);
    }
    case 'noegle':
      return asked.tables.map((table) => ({
        table,
        meets: (alias, parameters) => matches(`${alias}."${asked.key}"`, value, parameters),
      }));
  }
};

/** A name may be both an attribute and a relation: a text that can be no reference then asks the attribute alone. */
const relevant = (all: readonly Asked[], { value, objekttype }: QueryParameter): readonly Asked[] => {
  const relations = all.filter(({ kind }) => kind === 'relation');
  if (objekttype !== undefined) return relations;
  const reference = isUuid(value) || URN.test(value);
  return relations.length < all.length && !reference ? all.filter(({ kind }) => kind !== 'relation') : all;
};

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

type Draft = { -readonly [K in keyof Omit<SearchRequest, 'criteria'>]?: SearchRequest[K] } & {
  readonly criteria: Criterion[];
};

type General = (draft: Draft, parameter: QueryParameter, tables: Tables) => Refusal | undefined;

const setPage = (draft: Draft, change: Partial<Page>): void => {
  draft.page = { first: 0, ...draft.page, ...change };
};

/** The parameters that every type's search has. */
const GENERAL: Readonly<Record<string, General>> = {
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
    const meets = relationCondition(undefined, value, objekttype);
    if (meets === undefined) return NOT_A_REFERENCE;
    draft.criteria.push(tables.facts.filter(({ kind }) => kind === 'relation').map((table) => ({ table, meets })));
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

const UNKNOWN: Refusal = { da: 'ukendt parameter', en: 'unknown parameter' };

const isRefusal = (outcome: Criterion | Refusal): outcome is Refusal => 'da' in outcome;

const typed = (draft: Draft, known: SearchParameters, parameter: QueryParameter): Refusal[] => {
  const asked = relevant(known.get(parameter.key) ?? [], parameter);
  if (asked.length === 0)
    return [{ da: 'kun relationer har en objekttype', en: 'only relations have a type of object' }];
  return asked.flatMap((each) => {
    const criterion = criterionOf(each, parameter);
    if (isRefusal(criterion)) return [criterion];
    draft.criteria.push(criterion);
    return [];
  });
};

/**
 * Reads the parameters of a Søg: those every search has, and those of the type. Every parameter must be met, a repeated one by each of
 * its values, not necessarily in the same period (golden README).
 * @returns the request, or all the faults in the parameters
 */
export const parseSearch = (
  tables: Tables,
  known: SearchParameters,
  parameters: readonly QueryParameter[],
  view: View,
): SearchRequest | readonly Fejl[] => {
  const draft: Draft = { criteria: [] };
  const faults = parameters.flatMap((parameter) => {
    const general = Object.hasOwn(GENERAL, parameter.key) ? GENERAL[parameter.key] : undefined;
    if (general === undefined && !known.has(parameter.key)) return [fejl(parameter.name, 'ukendt-parameter', UNKNOWN)];
    const refusals =
      general === undefined ? typed(draft, known, parameter) : [general(draft, parameter, tables) ?? []].flat();
    return refusals.map((refusal) => fejl(parameter.name, 'ugyldig-parameter', refusal));
  });
  if (faults.length > 0) return faults;
  return { ...draft, view };
};
