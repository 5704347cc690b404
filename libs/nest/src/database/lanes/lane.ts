import type { PoolClient } from 'pg';
import { isUnreachable } from '../unreachable.js';
import { Execution, type Work } from './execution.js';
import type { ReadCell } from './known.js';

/** What is told of a lane. */
export interface LaneEvents {
  /** It has carried out all that it was given. */
  readonly idle: (lane: Lane) => void;
  /** Its connection is gone, and it has nothing to do any more. */
  readonly lost: (lane: Lane) => void;
}

/** A connection to PostgreSQL. It is given some statements at a time, which go to the server in one write and are carried out in turn. */
export class Lane {
  readonly #client: PoolClient;
  readonly #events: LaneEvents;
  readonly #cellReader: (oid: number) => ReadCell;
  readonly #prepared = new Set<string>();
  #left = 0;
  #gone = false;
  /** When it was last given something to do, in milliseconds. */
  used = performance.now();

  constructor(client: PoolClient, events: LaneEvents) {
    this.#client = client;
    this.#events = events;
    this.#cellReader = client.getTypeParser.bind(client) as (oid: number) => ReadCell;
    client.on('error', () => {
      const known = this.#gone;
      this.#gone = true;
      if (!known && this.#left === 0) this.#events.lost(this);
    });
  }

  /** Sends statements to the server, once those before are done. */
  send(batch: readonly Work[]): void {
    const began = performance.now();
    const { stream } = this.#client.connection;
    this.used = began;
    this.#left = batch.length;
    stream.cork();
    for (const work of batch) this.#client.query(this.#execution(work, began, batch.length));
    stream.uncork();
  }

  /** Ends the connection without a word; what it was asked is refused. */
  break(): void {
    this.#client.connection.stream.destroy();
  }

  /** Gives the connection back. */
  close(): void {
    this.#gone = true;
    this.#client.release(true);
  }

  #execution(work: Work, began: number, together: number): Execution {
    const { known } = work;
    const { name } = known.statement;
    const prepare = name === undefined || !this.#prepared.has(name);
    if (name !== undefined) this.#prepared.add(name);
    return new Execution(work, {
      prepare,
      cellReader: this.#cellReader,
      done: (error) => {
        if (error !== undefined && prepare && name !== undefined) this.#prepared.delete(name);
        // The server says so before it ends the connection.
        if (error !== undefined && isUnreachable(error)) this.#gone = true;
        this.#left--;
        // What the process did meanwhile counts for all of them alike.
        if (error === undefined) known.took((performance.now() - began) / (together - this.#left));
        if (this.#left > 0) return;
        if (this.#gone) this.#events.lost(this);
        else this.#events.idle(this);
      },
    });
  }
}
