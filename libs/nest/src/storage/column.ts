import type { Felt } from '@sagdok/model';

/** The PostgreSQL types that columns have. */
export type Sqltype =
  | 'text'
  | 'text[]'
  | 'boolean'
  | 'integer'
  | 'bigint'
  | 'bigserial'
  | 'date'
  | 'timestamptz'
  | 'interval'
  | 'uuid'
  | 'jsonb'
  | 'tstzrange';

/** A column of a table, named as the member it holds. */
export interface Column {
  readonly name: string;
  readonly type: Sqltype;
  /** Absent: the column may be null. */
  readonly required?: true;
  /** The value the database gives the column, as SQL. */
  readonly default?: string;
  /** What the database makes of the other columns and stores, as SQL. */
  readonly generated?: string;
}

const SQLTYPES: Readonly<Record<Felt['type'], Sqltype>> = {
  tekst: 'text',
  tekstliste: 'text[]',
  boolean: 'boolean',
  heltal: 'integer',
  dato: 'date',
  tidspunkt: 'timestamptz',
  varighed: 'interval',
  uuid: 'uuid',
  struktur: 'jsonb',
  strukturliste: 'jsonb',
};

/** The column that holds a field: single values typed, named structures as `jsonb`. */
export const columnOf = (name: string, felt: Felt): Column => ({ name, type: SQLTYPES[felt.type] });
