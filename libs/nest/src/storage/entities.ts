import { EntitySchema, type EntitySchemaProperty } from '@mikro-orm/core';
import type { Column } from './column.js';
import { CURRENT, exclusionOf, factIndexes, type TableIndex } from './indexes.js';
import { FACT_COLUMNS, REGISTRERING_COLUMNS, type Tables } from './tables.js';

interface TableDefinition {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primary: readonly string[];
  readonly indexes: readonly TableIndex[];
  readonly exclusion?: string | undefined;
}

const property = (column: Column, primary: readonly string[]): EntitySchemaProperty<unknown, object> => ({
  type: 'string',
  fieldName: column.name,
  columnType: column.type,
  ...(primary.includes(column.name) ? { primary: true } : { nullable: column.required !== true }),
  ...(column.default !== undefined && { defaultRaw: column.default }),
});

const indexSql = (schema: string, table: string, index: TableIndex): string =>
  `create ${index.unique ? 'unique ' : ''}index "${index.name}" on "${schema}"."${table}" ${index.definition}`;

const entity = (table: TableDefinition): EntitySchema =>
  new EntitySchema<object>({
    name: `${table.schema}.${table.name}`,
    tableName: table.name,
    schema: table.schema,
    properties: Object.fromEntries(table.columns.map((column) => [column.name, property(column, table.primary)])),
    indexes: table.indexes.map((index) => ({
      name: index.name,
      expression: indexSql(table.schema, table.name, index),
    })),
    checks: table.exclusion === undefined ? [] : [{ name: `${table.name}_uden_overlap`, expression: table.exclusion }],
  });

/** The outbox of a part: one row for each registrering, written in the same statement, for the distributor to read. */
export const OUTBOX = 'haendelse';

const OUTBOX_COLUMNS: readonly Column[] = [
  { name: 'objekttype', type: 'text', required: true },
  { name: 'objekt', type: 'uuid', required: true },
  { name: 'nr', type: 'integer', required: true },
  { name: 'besked_id', type: 'uuid', required: true, default: 'gen_random_uuid()' },
  { name: 'registreret', type: 'timestamptz', required: true },
  { name: 'livscykluskode', type: 'text', required: true },
  { name: 'brugerref', type: 'uuid', required: true },
  // Transactions become visible in another order than they begin; a reader that stops below the oldest one running misses none.
  { name: 'transaktion', type: 'xid8', required: true, default: 'pg_current_xact_id()' },
];

const outboxEntity = (schema: string): EntitySchema =>
  entity({
    schema,
    name: OUTBOX,
    columns: OUTBOX_COLUMNS,
    primary: ['objekttype', 'objekt', 'nr'],
    indexes: [{ name: `${OUTBOX}_transaktion`, definition: 'using btree (transaktion)' }],
  });

const registreringEntity = (tables: Tables): EntitySchema =>
  entity({
    schema: tables.schema,
    name: tables.registrering,
    columns: REGISTRERING_COLUMNS,
    primary: ['objekt', 'nr'],
    indexes: [
      { name: `${tables.registrering}_gaeldende`, definition: `using btree (objekt) where (${CURRENT})`, unique: true },
    ],
  });

/** The MikroORM entities of the object types of one part: their tables, and the part's outbox. */
export const entitiesOf = (tables: readonly Tables[]): EntitySchema[] => [
  ...[...new Set(tables.map(({ schema }) => schema))].map(outboxEntity),
  ...tables.flatMap((type) => [
    registreringEntity(type),
    ...type.facts.map((table) =>
      entity({
        schema: type.schema,
        name: table.name,
        columns: [...FACT_COLUMNS, ...table.columns],
        primary: ['objekt', 'nr', 'lbnr'],
        indexes: factIndexes(table),
        exclusion: exclusionOf(table),
      }),
    ),
  ]),
];
