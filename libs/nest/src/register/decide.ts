import type { Felter } from '@sagdok/model';
import {
  mergeAttributes,
  replaceAll,
  replaceIndekseret,
  replaceList,
  replacePeriods,
  type Aendring,
  type Fakta,
} from '@sagdok/tid';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { StoredFact, Value } from '../storage/stored-fact.js';
import type { FactTable } from '../storage/tables.js';
import { mergeFields } from './field-value.js';
import { concernedAmong, type Write } from './write.js';

/** What a write does in one table. */
export interface TableChange extends Aendring<StoredFact, Value> {
  readonly table: FactTable;
}

/** The highest `indeks` that is current, by relation; absent for one without entries. */
export type Highest = Readonly<Record<string, number>>;

const missing = (felter: Felter, value: Value): string[] =>
  Object.entries(felter)
    .filter(([name, felt]) => felt.obligatorisk && value[name] === undefined)
    .map(([name]) => name);

const missingFejl = (table: FactTable, names: readonly string[]): Fejl => ({
  sti: `/attributter/${table.saet ?? ''}`,
  kode: 'mangler',
  da: `${names.join(', ')} skal med, hvor ${table.saet ?? ''} ikke har en værdi i forvejen`,
  en: `${names.join(', ')} must be given where ${table.saet ?? ''} has no value already`,
});

const merge =
  (table: FactTable, keys: Value) =>
  (old: Value | undefined, given: Value): Value => {
    const merged = { ...mergeFields(table.felter, old ?? {}, given), ...keys };
    const names = old === undefined ? missing(table.felter, merged) : [];
    if (names.length > 0) throw SagdokFejl.ugyldig([missingFejl(table, names)]);
    return merged;
  };

const apply = (write: Write, concerned: readonly StoredFact[], highest: Highest): Aendring<StoredFact, Value> => {
  switch (write.rule) {
    case 'flet':
      return mergeAttributes<Value, StoredFact, Value>(concerned, write.facts, merge(write.table, write.match));
    case 'erstat':
      return replacePeriods<Value, StoredFact>(concerned, write.facts);
    case 'liste':
      return replaceList<Value, StoredFact>(concerned, write.facts);
    case 'indeks':
      return replaceIndekseret<Value, StoredFact>(concerned, write.facts, highest[write.match.relation as string] ?? 0);
    case 'fjern':
      return { ender: concerned, begynder: [] };
  }
};

/** What is current of an object, as far as it was read: by the name of the table. */
export type Current = ReadonlyMap<string, readonly StoredFact[]>;

const byTable = (writes: readonly Write[]): Map<FactTable, Write[]> => Map.groupBy(writes, ({ table }) => table);

/** What the writes of a Ret end and begin among what is current; tables in which nothing changes are left out. */
export const decideRet = (writes: readonly Write[], current: Current, highest: Highest): TableChange[] =>
  [...byTable(writes)]
    .map(([table, own]) => {
      const concerned = concernedAmong(current.get(table.name) ?? []);
      const changes = own.map((write) => apply(write, concerned(write), highest));
      return {
        table,
        ender: changes.flatMap(({ ender }) => ender),
        begynder: changes.flatMap(({ begynder }) => begynder),
      };
    })
    .filter(({ ender, begynder }) => ender.length > 0 || begynder.length > 0);

/** What the writes of a whole object begin, where nothing is. */
export const decideOpret = (writes: readonly Write[]): TableChange[] => decideRet(writes, new Map(), {});

/** What a whole object ends and begins where it takes the place of all that is current. */
export const decideErstat = (whole: WholeObject, tables: readonly FactTable[], current: Current): TableChange[] =>
  tables
    .map((table) => ({
      table,
      ...replaceAll<Value, StoredFact>(current.get(table.name) ?? [], whole.get(table) ?? []),
    }))
    .filter(({ ender, begynder }) => ender.length > 0 || begynder.length > 0);

/** All facts of an object at one time of registration, by table. */
export type WholeObject = ReadonlyMap<FactTable, readonly Fakta<Value>[]>;

/** The facts that the writes of a whole object make. */
export const wholeOf = (writes: readonly Write[]): WholeObject =>
  new Map(decideOpret(writes).map(({ table, begynder }) => [table, begynder]));
