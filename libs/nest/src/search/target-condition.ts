import type { Tables } from '../storage/tables.js';
import type { Criterion, RowCondition } from './condition.js';
import { isUuid, type Refusal } from './field-condition.js';

const URN = /^urn:./i;

/** Can the value be what a relation points at? */
export const isReference = (value: string): boolean => isUuid(value) || URN.test(value);

/** Why a value cannot be what a relation points at. */
export const NOT_A_REFERENCE: Refusal = {
  da: 'værdien skal være en uuid eller en urn',
  en: 'the value must be a uuid or a urn',
};

/** A text of the model, as SQL: the planner knows how common it is, as it does not of a parameter. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What a relation points at: which relation, and the type of object, are left open where they are not given. */
export interface Target {
  readonly value: string;
  readonly relation?: string;
  readonly objekttype?: string | undefined;
}

/** The condition that a row is a relation to a target; undefined when the value can be none. */
export const targetCondition = ({ value, relation, objekttype }: Target): RowCondition | undefined => {
  if (!isReference(value)) return undefined;
  const [column, type] = isUuid(value) ? ['uuid', 'uuid'] : ['urn', 'text'];
  return (alias, parameters) =>
    [
      `${alias}.${column} = ${parameters.add(value, type)}`,
      ...(relation === undefined ? [] : [`${alias}.relation = ${literal(relation)}`]),
      ...(objekttype === undefined ? [] : [`${alias}.objekttype = ${parameters.add(objekttype, 'text')}`]),
    ].join(' and ');
};

/** The criterion that any relation, of the object or of its parts, meets the condition. */
export const anyRelation = ({ facts }: Tables, meets: RowCondition): Criterion =>
  facts.filter(({ kind }) => kind === 'relation').map((table) => ({ table, meets }));
