import type { Felter } from '@sagdok/model';
import type { FactTable } from './tables.js';

/** Facts and registreringer that are believed now. Their own partial indexes keep today's reads free of history's cost. */
export const CURRENT = 'upper_inf(registreret)';

/** Facts that are believed no more. Their indexes are for searches in what was known at another time, and cost only who ends a fact. */
const ENDED = `not ${CURRENT}`;

/** An index or constraint of a table, as the SQL that follows its name. */
export interface TableIndex {
  readonly name: string;
  /** What is indexed and how, from `using` on, with the condition if it is partial. */
  readonly definition: string;
  readonly unique?: true;
}

const current = (name: string, definition: string, unique?: true): TableIndex => ({
  name,
  definition: `${definition} where (${CURRENT})`,
  ...(unique && { unique }),
});

/** The same index of what is current and of what has ended, each by itself. */
const ofBoth = (name: string, definition: string, more = ''): TableIndex[] => [
  { name, definition: `${definition} where (${CURRENT}${more})` },
  { name: `${name}_foer`, definition: `${definition} where (${ENDED}${more})` },
];

/** The expression that a text is searched and sorted by: without regard to case, in the order of its bytes. */
export const folded = (column: string): string => `lower(${column}) collate "C"`;

const fieldIndexes = (table: string, felter: Felter): TableIndex[] =>
  Object.entries(felter)
    .filter(([, felt]) => 'indekseret' in felt || 'noegle' in felt)
    .flatMap(([name]) => ofBoth(`${table}_${name}`, `using btree ((${folded(name)}), objekt)`));

/** The condition for content that the service stores itself, rather than a reference to somewhere else. */
export const stored = (column: string): string => `${column} like 'store:%'`;

const contentIndexes = (table: string, felter: Felter): TableIndex[] =>
  Object.entries(felter)
    .filter(([, felt]) => 'indhold' in felt)
    .map(([name]) => ({ name: `${table}_${name}_gemt`, definition: `using btree (${name}) where (${stored(name)})` }));

const relationIndexes = (table: string, path: readonly string[]): TableIndex[] => [
  ...ofBoth(`${table}_uuid`, 'using btree (uuid, relation)'),
  ...ofBoth(`${table}_urn`, 'using btree (urn, relation)', ' and urn is not null'),
  ...(path.length > 0
    ? []
    : [
        {
          name: `${table}_indeks`,
          definition: `using btree (objekt, relation, indeks) where (${CURRENT} and indeks is not null)`,
          unique: true as const,
        },
      ]),
];

/** The indexes of a table of facts. */
export const factIndexes = (table: FactTable): readonly TableIndex[] => [
  current(
    `${table.name}_gaeldende`,
    table.kind === 'relation' ? 'using btree (objekt, relation)' : 'using btree (objekt)',
  ),
  ...fieldIndexes(table.name, table.felter),
  ...contentIndexes(table.name, table.felter),
  ...(table.kind === 'tilstand' ? [current(`${table.name}_vaerdi`, 'using btree (tilstand, vaerdi, objekt)')] : []),
  ...(table.kind === 'relation' ? relationIndexes(table.name, table.path) : []),
];

/**
 * The constraint by which the database itself refuses two values of one thing at one instant of both axes.
 * A relation that may have several targets is outside it.
 */
export const exclusionOf = (table: FactTable): string => {
  const what = { attribut: [], tilstand: ['tilstand'], relation: ['relation'] }[table.kind];
  const keys = ['objekt', ...table.keys, ...what].map((column) => `${column} with =`).join(', ');
  const where = table.kind === 'relation' ? ' where (enkelt)' : '';
  return `exclude using gist (${keys}, virkning with &&, registreret with &&)${where}`;
};
