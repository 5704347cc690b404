import type { Connection, FieldDef, Submittable } from 'pg';
import type { Known, ReadCell } from './known.js';

/** A statement that somebody waits for. */
export interface Work {
  readonly known: Known;
  /** Its parameters as text. */
  readonly values: readonly (string | null)[];
  readonly resolve: (rows: readonly (readonly unknown[])[]) => void;
  readonly reject: (error: unknown) => void;
}

/** What a connection does for an execution. */
export interface ExecutionOptions {
  /** Whether the connection has yet to prepare the statement. */
  readonly prepare: boolean;
  readonly cellReader: (oid: number) => ReadCell;
  /** Is told that it is over, and with which error if it failed. */
  readonly done: (error?: unknown) => void;
}

/**
 * One execution of a statement, as `pg` carries it out for whoever implements its `submit` and `handle...`. Beside the driver's own it
 * asks the server to describe the columns of a statement only the first time, and makes of each row the list of its cells.
 */
export class Execution implements Submittable {
  readonly #work: Work;
  readonly #options: ExecutionOptions;
  readonly #rows: unknown[][] = [];

  constructor(work: Work, options: ExecutionOptions) {
    this.#work = work;
    this.#options = options;
  }

  submit(connection: Connection): void {
    const { known, values } = this.#work;
    const { name = '', text } = known.statement;
    if (this.#options.prepare) {
      // One that failed the last time may have been prepared all the same; of one that was not there is nothing to close.
      connection.close({ type: 'S', name }, true);
      connection.parse({ name, text, types: [] }, true);
    }
    connection.bind({ statement: name, values: [...values] }, true);
    if (known.cells === undefined) connection.describe({ type: 'P', name: '' }, true);
    connection.execute({}, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { readonly fields: readonly FieldDef[] }): void {
    this.#work.known.cells = fields.map(({ dataTypeID }) => this.#options.cellReader(dataTypeID));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const { cells = [] } = this.#work.known;
    this.#rows.push(fields.map((text, i) => (text === null ? null : cells[i]?.(text))));
  }

  handleCommandComplete(): void {
    // The rows are all there; the answer is given when the server is ready for more.
  }

  handleError(error: unknown): void {
    this.#work.reject(error);
    this.#options.done(error);
  }

  handleReadyForQuery(): void {
    this.#work.resolve(this.#rows);
    this.#options.done();
  }
}
