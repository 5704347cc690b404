import type { Felt, Felter } from '@sagdok/model';
import { parseDato, parseTidspunkt, parseVarighed, formatPostgres } from '@sagdok/tid';
import type { Parameters, RowCondition } from './condition.js';
import { matches } from './pattern.js';

/** Why a value cannot be searched by, for people. */
export interface Refusal {
  readonly da: string;
  readonly en: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'yes', 'y', 'on', '1'].map((text) => [text, true] as const),
  ...['false', 'f', 'no', 'n', 'off', '0'].map((text) => [text, false] as const),
]);

/** Why a value is no uuid. */
export const NOT_A_UUID: Refusal = { da: 'værdien skal være en uuid', en: 'the value must be a uuid' };

/** Is the value a uuid? */
export const isUuid = (value: string): boolean => UUID.test(value);

const no = (da: string, en: string): Refusal => ({ da, en });

type Compare = (expression: string, parameters: Parameters) => string;

const equals =
  (value: string | number | boolean, type: string): Compare =>
  (expression, parameters) =>
    `${expression} = ${parameters.add(value, type)}`;

const scalarCompare = (felt: Felt, value: string): Compare | Refusal => {
  switch (felt.type) {
    case 'boolean': {
      const truth = BOOLEANS.get(value.toLowerCase());
      return truth === undefined
        ? no('værdien skal være true eller false', 'the value must be true or false')
        : equals(truth, 'boolean');
    }
    case 'heltal':
      return /^-?\d{1,10}$/.test(value) && Number(value) === (Number(value) | 0)
        ? equals(Number(value), 'int')
        : no('værdien skal være et heltal', 'the value must be an integer');
    case 'dato': {
      const dato = parseDato(value);
      return dato === undefined ? no('værdien er ikke en dato', 'the value is no date') : equals(dato, 'date');
    }
    case 'tidspunkt': {
      const tidspunkt = parseTidspunkt(value);
      return tidspunkt === undefined
        ? no('værdien er ikke et tidspunkt', 'the value is no instant')
        : equals(formatPostgres(tidspunkt), 'timestamptz');
    }
    case 'varighed':
      return parseVarighed(value) === undefined
        ? no('værdien er ikke en varighed', 'the value is no length of time')
        : equals(value, 'interval(0)');
    case 'uuid':
      return isUuid(value) ? equals(value, 'uuid') : NOT_A_UUID;
    default:
      return (expression, parameters) => matches(expression, value, parameters);
  }
};

/** A field that a search can name, and where its value lies in the row. */
export interface Searched {
  readonly felt: Felt;
  readonly column: string;
  /** The members that lead from the column to the value, for named structures. */
  readonly path: readonly string[];
}

// The names come from the model, never from a request.
const json = (base: string, path: readonly string[]): string =>
  path.reduce((expression, member, i) => `${expression} ${i === path.length - 1 ? '->>' : '->'} '${member}'`, base);

const leaves = (felter: Felter): string[][] =>
  Object.entries(felter).flatMap(([name, felt]) =>
    felt.type === 'struktur' ? leaves(felt.struktur.felter).map((leaf) => [name, ...leaf]) : [[name]],
  );

const any = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? 'false') : `(${conditions.join(' or ')})`;

/** The condition that a row's field has a value: text by pattern, other types by equality, structures and lists by any of their texts. */
export const fieldCondition = ({ felt, column, path }: Searched, value: string): RowCondition | Refusal => {
  const at = (alias: string): string => `${alias}."${column}"`;
  const text = (expression: string, parameters: Parameters): string => matches(`(${expression})`, value, parameters);
  switch (felt.type) {
    case 'tekstliste':
      return (alias, parameters) =>
        `exists (select from unnest(${at(alias)}) e(tekst) where ${matches('e.tekst', value, parameters)})`;
    case 'struktur':
      return (alias, parameters) =>
        any(leaves(felt.struktur.felter).map((leaf) => text(json(at(alias), [...path, ...leaf]), parameters)));
    case 'strukturliste':
      return (alias, parameters) =>
        `exists (select from jsonb_array_elements(${at(alias)}) e(item) where ${any(
          leaves(felt.struktur.felter).map((leaf) => text(json('e.item', leaf), parameters)),
        )})`;
    default: {
      const compare = scalarCompare(felt, value);
      if (typeof compare !== 'function') return compare;
      const cast = {
        boolean: '::boolean',
        heltal: '::int',
        tekst: '',
        dato: '::date',
        tidspunkt: '::timestamptz',
        varighed: '::interval',
        uuid: '::uuid',
      }[felt.type];
      return (alias, parameters) =>
        compare(path.length === 0 ? at(alias) : `(${json(at(alias), path)})${cast}`, parameters);
    }
  }
};

/** The condition that any of the fields, as text, matches the value (`vilkaarligattr`); booleans do not count, as in LoRA. */
export const anyFieldCondition =
  (felter: Felter, value: string): RowCondition =>
  (alias, parameters, scope) => {
    const conditions = Object.entries(felter).flatMap(([column, felt]) => {
      if (felt.type === 'boolean') return [];
      if (
        felt.type === 'tekst' ||
        felt.type === 'tekstliste' ||
        felt.type === 'struktur' ||
        felt.type === 'strukturliste'
      ) {
        const condition = fieldCondition({ felt, column, path: [] }, value);
        return typeof condition === 'function' ? [condition(alias, parameters, scope)] : [];
      }
      return [matches(`(${alias}."${column}"::text)`, value, parameters)];
    });
    return conditions.length > 0 ? any(conditions) : 'false';
  };
