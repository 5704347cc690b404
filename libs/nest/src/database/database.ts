import { createHash } from 'node:crypto';

/** A statement in SQL with numbered parameters, prepared once a connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names a statement after its text. */
export const statement = (text: string): Statement => ({
  name: createHash('sha1').update(text).digest('base64url'),
  text,
});

/** A value of a parameter; arrays are PostgreSQL arrays, JSON is given as its text. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

/** What the register asks of the database: one prepared statement at a time, each a transaction of its own. */
export interface Database {
  /** Runs the statement and gives its rows, each the list of its columns. Rejects with the driver's error (`code` is the SQLSTATE). */
  rows(statement: Statement, parameters: readonly Parameter[]): Promise<readonly (readonly unknown[])[]>;
}
