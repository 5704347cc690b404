import type { Needed, NeededRelations } from '../storage/current-sql.js';
import type { FactTable } from '../storage/tables.js';
import type { Write } from './write.js';

/** The relations of the object itself may be long lists, of which a write reads only what it names. */
const isNumberable = ({ kind, path }: FactTable): boolean => kind === 'relation' && path.length === 0;

const relationOf = ({ match }: Write): string => match.relation as string;

const relationsOf = (writes: readonly Write[]): NeededRelations => ({
  whole: writes
    .filter(({ rule }) => rule !== 'indeks')
    .map(relationOf)
    .toSorted(),
  numbered: writes
    .filter(({ rule }) => rule === 'indeks')
    .map(relationOf)
    .toSorted(),
});

/** What must be known of an object where writes touch it. */
export const neededOf = (writes: readonly Write[]): readonly Needed[] =>
  [...Map.groupBy(writes, ({ table }) => table)].map(([table, own]) =>
    isNumberable(table) ? { table, only: relationsOf(own) } : { table },
  );

/** The numbered entries that writes name. */
export const entriesOf = (writes: readonly Write[]): readonly object[] =>
  writes
    .filter(({ rule }) => rule === 'indeks')
    .flatMap((write) =>
      write.facts.flatMap(({ vaerdi: { indeks } }) =>
        typeof indeks === 'number' ? [{ relation: relationOf(write), indeks }] : [],
      ),
    );
