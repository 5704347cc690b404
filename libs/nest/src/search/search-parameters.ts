import type { Felt, Felter } from '@sagdok/model';
import type { FactTable, Tables } from '../storage/tables.js';
import type { Searched } from './field-condition.js';

/** What a search parameter asks of an object. One name may ask several things at once. */
export type Asked =
  | { readonly kind: 'felt'; readonly table: FactTable; readonly searched: Searched }
  | {
      readonly kind: 'tilstand';
      readonly table: FactTable;
      readonly tilstand: string;
      readonly vaerdier: readonly string[];
    }
  | { readonly kind: 'relation'; readonly table: FactTable; readonly relation: string }
  | { readonly kind: 'kaede'; readonly table: FactTable; readonly relation: string }
  | { readonly kind: 'noegle'; readonly tables: readonly FactTable[]; readonly key: string };

/** The search parameters of a type, by name in lower case. */
export type SearchParameters = ReadonlyMap<string, readonly Asked[]>;

type Entry = readonly [name: string, asked: Asked];

const structureEntries = (
  table: FactTable,
  column: string,
  felter: Felter,
  names: readonly string[],
  path: readonly string[],
): Entry[] =>
  Object.entries(felter).flatMap(([name, felt]) =>
    fieldEntries(table, column, felt, [...names, name], [...path, name]),
  );

const fieldEntries = (
  table: FactTable,
  column: string,
  felt: Felt,
  names: readonly string[],
  path: readonly string[],
): Entry[] => {
  if (felt.soegbar === false) return [];
  const own: Entry = [names.join('.'), { kind: 'felt', table, searched: { felt, column, path } }];
  return felt.type === 'struktur'
    ? [own, ...structureEntries(table, column, felt.struktur.felter, names, path)]
    : [own];
};

/** A relation to at most one object of the same type makes a hierarchy, or another chain that can be followed. */
const chainEntries = ({ objekttype }: Tables, table: FactTable): Entry[] =>
  Object.entries(table.relationer).flatMap(([relation, { kardinalitet, maal }]): Entry[] =>
    table.path.length === 0 && kardinalitet === '0..1' && maal?.includes(objekttype.navn)
      ? [[`${relation}.alle`, { kind: 'kaede', table, relation }]]
      : [],
  );

const tableEntries = (tables: Tables, table: FactTable): Entry[] => {
  const fields = Object.entries(table.felter).flatMap(([name, felt]) => fieldEntries(table, name, felt, [name], []));
  if (table.kind === 'tilstand') {
    return Object.entries(tables.objekttype.tilstande).map(([tilstand, { vaerdier }]) => [
      tilstand,
      { kind: 'tilstand', table, tilstand, vaerdier: vaerdier.map(({ vaerdi }) => vaerdi) },
    ]);
  }
  const relations = Object.keys(table.relationer).map((relation): Entry => [
    relation,
    { kind: 'relation', table, relation },
  ]);
  return [...relations, ...chainEntries(tables, table), ...fields];
};

const keyEntries = ({ facts }: Tables): Entry[] =>
  [...new Set(facts.flatMap(({ keys }) => keys))].map((key) => [
    key,
    { kind: 'noegle', key, tables: facts.filter(({ keys }) => keys.includes(key)) },
  ]);

/** The search parameters of a type: its fields, states, relations, keys of parts, members of named structures as `a.b`, and chains as `a.alle`. */
export const searchParametersOf = (tables: Tables): SearchParameters => {
  const entries = [...tables.facts.flatMap((table) => tableEntries(tables, table)), ...keyEntries(tables)];
  const grouped = Map.groupBy(entries, ([name]) => name.toLowerCase());
  return new Map([...grouped].map(([name, same]) => [name, same.map(([, asked]) => asked)]));
};
