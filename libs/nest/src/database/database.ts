import { createHash } from 'node:crypto';

/** A statement in SQL with numbered parameters, prepared once a connection under its name, where it has one. */
export interface Statement {
  readonly name: string | undefined;
  readonly text: string;
}

/** How many texts of a kind are prepared at most: a connection keeps what it has prepared. */
const MOST_PREPARED = 1000;

const preparing = (): ((text: string) => Statement) => {
  const statements = new Map<string, Statement>();
  return (text) => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    if (statements.size >= MOST_PREPARED) return { name: undefined, text };
    const made = { name: createHash('sha1').update(text).digest('base64url'), text };
    statements.set(text, made);
    return made;
  };
};

/** The statement of a text: prepared under a name that is made of the text, or unnamed once there are very many. */
export const statement = preparing();

/** The same for a text that a client decides on, such as a search: however many those are, `statement` has room for the others. */
export const clientStatement = preparing();

/** A value of a parameter; arrays are PostgreSQL arrays, JSON is given as its text. */
export type Parameter = string | number | boolean | null | readonly string[] | readonly number[];

/** What the register asks of the database: one prepared statement at a time, each a transaction of its own. */
export interface Database {
  /** Runs the statement and gives its rows, each the list of its columns. Rejects with the driver's error (`code` is the SQLSTATE). */
  rows(statement: Statement, parameters: readonly Parameter[]): Promise<readonly (readonly unknown[])[]>;
}
