import { EntitySchema, type EntitySchemaProperty } from '@mikro-orm/core';
import type { Column } from './column.js';
import type { TableIndex } from './indexes.js';

/** A table of an app, as MikroORM is told of it. */
export interface TableDefinition {
  /** The PostgreSQL schema: the app's name. */
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /** The names of the columns that identify a row. */
  readonly primary: readonly string[];
  readonly indexes: readonly TableIndex[];
  /** An exclusion constraint, as the SQL of its check. */
  readonly exclusion?: string | undefined;
}

const property = (column: Column, primary: readonly string[]): EntitySchemaProperty<unknown, object> => ({
  type: 'string',
  fieldName: column.name,
  columnType: column.type,
  ...(primary.includes(column.name)
    ? { primary: true, autoincrement: column.type === 'bigserial' }
    : { nullable: column.required !== true }),
  ...(column.default !== undefined && { defaultRaw: column.default }),
  ...(column.generated !== undefined && { generated: `(${column.generated}) stored` }),
});

const indexSql = (schema: string, table: string, index: TableIndex): string =>
  `create ${index.unique ? 'unique ' : ''}index "${index.name}" on "${schema}"."${table}" ${index.definition}`;

/** The MikroORM entity of a table: columns, primary key, indexes and exclusion constraint, for migrations to be made from. */
export const tableEntity = (table: TableDefinition): EntitySchema =>
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
