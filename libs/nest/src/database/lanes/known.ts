import type { Statement } from '../database.js';
import { Pace } from './pace.js';

/** Reads a cell of an answer from its text. */
export type ReadCell = (text: string) => unknown;

/** What is known of a statement. */
export class Known {
  readonly #onlyReads: boolean;
  readonly #pace = new Pace();
  /** One for each column; undefined until the server has described them. */
  cells: readonly ReadCell[] | undefined;

  constructor(readonly statement: Statement) {
    this.#onlyReads = /^select\b/i.test(statement.text);
  }

  /** How long it will take, in milliseconds; Infinity where others should not wait for it: a write may itself have to wait, for a lock. */
  get expected(): number {
    return this.#onlyReads ? this.#pace.expected : Infinity;
  }

  /** It took so long, in milliseconds. */
  took(ms: number): void {
    this.#pace.took(ms);
  }
}
