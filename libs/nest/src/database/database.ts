import { createHash } from 'node:crypto';

/** A statement in SQL with numbered parameters, prepared once a connection under its name, where it has one. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
}

/** How many texts are prepared at most: a connection keeps what it has prepared, and searches come in any combination. */
const MOST_PREPARED = 1000;

const statements = new Map<string, Statement>();

/** The statement of a text: prepared under a name that is made of the text, or unnamed once there are very many. */
export const statement = (text: string): Statement => {
  const known = statements.get(text);
  if (known !== undefined) return known;
  if (statements.size >= MOST_PREPARED) return { name: undefined, text };
  const made = { name: createHash('sha1').update(text).digest('base64url'), text };
  statements.set(text, made);
  return made;
};

/** A value of a parameter; arrays are PostgreSQL arrays, JSON is given as its text. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

/** What the register asks of the database: one prepared statement at a time, each a transaction of its own. */
export interface Database {
  /** Runs the statement and gives its rows, each the list of its columns. Rejects with the driver's error (`code` is the SQLSTATE). */
  rows(statement: Statement, parameters: readonly Parameter[]): Promise<readonly (readonly unknown[])[]>;
}
