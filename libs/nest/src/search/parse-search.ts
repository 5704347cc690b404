import type { Laest } from '@sagdok/mox';
import type { Fejl } from '@sagdok/validering';
import type { View } from '../register/window.js';
import type { FactTable, Tables } from '../storage/tables.js';
import type { Criterion, RowCondition } from './condition.js';
import { chainCondition } from './chain-condition.js';
import { fieldCondition, isUuid, NOT_A_UUID, type Refusal } from './field-condition.js';
import type { Draft, GeneralParameter } from './general-parameter.js';
import { GENERAL, oneOf } from './general-parameters.js';
import { matches } from './pattern.js';
import type { QueryParameter } from './query-parameter.js';
import type { Asked, SearchParameters } from './search-parameters.js';
import type { SearchRequest } from './search-request.js';
import { isReference, literal, NOT_A_REFERENCE, targetCondition } from './target-condition.js';

const fejl = (name: string, kode: Fejl['kode'], { da, en }: Refusal): Fejl => ({
  sti: `?${name}`,
  kode,
  da: `${name}: ${da}`,
  en: `${name}: ${en}`,
});

const one = (table: FactTable, meets: RowCondition): Criterion => [{ table, meets }];

const stateCondition =
  (tilstand: string, vaerdi: string): RowCondition =>
  (alias) =>
    `${alias}.tilstand = ${literal(tilstand)} and ${alias}.vaerdi = ${literal(vaerdi)}`;

const criterionOf = (asked: Asked, { value, objekttype }: QueryParameter): Criterion | Refusal => {
  switch (asked.kind) {
    case 'felt': {
      const condition = fieldCondition(asked.searched, value);
      return typeof condition === 'function' ? one(asked.table, condition) : condition;
    }
    case 'tilstand':
      return asked.vaerdier.includes(value)
        ? one(asked.table, stateCondition(asked.tilstand, value))
        : oneOf(asked.vaerdier);
    case 'relation': {
      const condition = targetCondition({ value, relation: asked.relation, objekttype });
      return condition === undefined ? NOT_A_REFERENCE : one(asked.table, condition);
    }
    case 'kaede': {
      const condition = isUuid(value) ? chainCondition(asked.table, asked.relation, value) : undefined;
      return condition === undefined ? NOT_A_UUID : one(asked.table, condition);
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
  return relations.length < all.length && !isReference(value) ? all.filter(({ kind }) => kind !== 'relation') : all;
};

/** How much a search asks at most: the time that the database takes to plan it grows faster than its square. */
const MOST_CRITERIA = 40;

const TOO_MANY: Refusal = {
  da: `en søgning har højst ${MOST_CRITERIA} forskellige betingelser`,
  en: `a search has at most ${MOST_CRITERIA} different conditions`,
};

const generalOf = ({ key }: QueryParameter): GeneralParameter | undefined =>
  Object.hasOwn(GENERAL, key) ? GENERAL[key] : undefined;

/** The parameters without those that say the same as one before. */
const distinct = (parameters: readonly QueryParameter[]): QueryParameter[] => [
  ...new Map(parameters.map((each) => [JSON.stringify([each.key, each.objekttype, each.value]), each])).values(),
];

/** The general parameters that are given more than one value and take one. */
const contradicting = (parameters: readonly QueryParameter[]): readonly QueryParameter[] =>
  [...Map.groupBy(parameters, ({ key }) => key).values()].flatMap(([, second]) => {
    const general = second && generalOf(second);
    return second === undefined || general === undefined || general.repeated ? [] : [second];
  });

const TWICE: Refusal = { da: 'der er givet flere værdier', en: 'several values are given' };

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
): Laest<SearchRequest> => {
  const draft: Draft = { criteria: [] };
  const different = distinct(parameters);
  const surplus = different[MOST_CRITERIA];
  if (surplus !== undefined) return { fejl: [fejl(surplus.name, 'for-mange', TOO_MANY)] };
  const strid = contradicting(different).map(({ name }) => fejl(name, 'parametre-i-strid', TWICE));
  const faults = different.flatMap((parameter) => {
    const general = generalOf(parameter);
    if (general === undefined && !known.has(parameter.key)) return [fejl(parameter.name, 'ukendt-parameter', UNKNOWN)];
    const refusals =
      general === undefined ? typed(draft, known, parameter) : [general.read(draft, parameter, tables) ?? []].flat();
    return refusals.map((refusal) => fejl(parameter.name, 'ugyldig-parameter', refusal));
  });
  const all = [...strid, ...faults];
  return all.length > 0 ? { fejl: all } : { vaerdi: { ...draft, view } };
};
