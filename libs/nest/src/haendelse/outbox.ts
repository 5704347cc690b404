import { formatIso, type Livscykluskode } from '@sagdok/tid';
import type { Database, Statement } from '../database/database.js';
import { tableRows } from '../register/reader.js';
import { parseFacts } from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';
import { boundaries } from './boundaries.js';
import type { Haendelse, Registreringshaendelse, Virkningshaendelse } from './haendelse.js';
import {
  boundaryStatement,
  dueStatement,
  leaseStatement,
  passedStatement,
  releaseStatement,
  sentStatement,
  waitingStatement,
  writtenStatement,
} from './outbox-sql.js';

/** Rows of the outbox that are to be sent. */
export interface Batch {
  readonly haendelser: readonly Haendelse[];
  /** There may be more at once: there were as many as were asked for, or they are too much to be told of at the same time. */
  readonly full: boolean;
  /** Removes the rows: what they told of is known. */
  readonly done: () => Promise<void>;
}

interface Waiting {
  readonly besked_id: string;
  readonly objekttype: string;
  readonly objekt: string;
  readonly nr: number;
  readonly registreret: string;
  readonly livscykluskode: Livscykluskode;
  readonly brugerref: string;
}

interface Boundary {
  readonly besked_id: string;
  readonly objekttype: string;
  readonly objekt: string;
  readonly tidspunkt: string;
}

/** A type kept here, and how it is asked what was written of it. */
interface Kept {
  readonly tables: Tables;
  readonly written: Statement;
  readonly boundary: Statement;
}

const outboxStatements = (schema: string, navne: readonly string[]) => ({
  lease: leaseStatement(schema),
  release: releaseStatement(schema),
  waiting: waitingStatement(schema, navne),
  sent: sentStatement(schema),
  due: dueStatement(schema, navne),
  passed: passedStatement(schema),
});

/** The outbox of one app: what its registers have written and nobody has been told of, and what virkning has come to begin and end. */
export class Outbox {
  readonly #database: Database;
  readonly #types: ReadonlyMap<string, Kept>;
  readonly #statements: ReturnType<typeof outboxStatements>;

  constructor(database: Database, schema: string, types: readonly Tables[]) {
    this.#database = database;
    this.#types = new Map(
      types.map((tables) => [
        tables.objekttype.navn,
        { tables, written: writtenStatement(tables), boundary: boundaryStatement(tables) },
      ]),
    );
    this.#statements = outboxStatements(schema, [...this.#types.keys()]);
  }

  /** Takes the outbox for a process, or keeps it; false when another process has it. */
  async take(process: string): Promise<boolean> {
    return (await this.#database.rows(this.#statements.lease, [process])).length > 0;
  }

  /** Leaves the outbox to others. */
  async release(process: string): Promise<void> {
    await this.#database.rows(this.#statements.release, [process]);
  }

  /** The registreringer that wait longest, at most `most`: those of an object in their order. */
  async waiting(most: number): Promise<Batch> {
    const rows = await this.#database.rows(this.#statements.waiting, [most]);
    const waiting = rows.map(([besked_id, objekttype, objekt, nr, registreret, livscykluskode, brugerref]) => {
      return { besked_id, objekttype, objekt, nr, registreret, livscykluskode, brugerref } as Waiting;
    });
    const told = new Map<string, Registreringshaendelse>();
    for (const [navn, own] of Map.groupBy(waiting, ({ objekttype }) => objekttype))
      for (const haendelse of await this.#written(this.#type(navn), own)) told.set(haendelse.beskedId, haendelse);
    const first = waiting.filter(({ besked_id }) => told.has(besked_id));
    const keys = first.map(({ objekttype, objekt, nr }) => ({ objekttype, objekt, nr }));
    return {
      haendelser: first.flatMap(({ besked_id }) => told.get(besked_id) ?? []),
      full: rows.length === most || first.length < rows.length,
      done: () => this.#remove(this.#statements.sent, keys),
    };
  }

  /** What has begun and ended by `now` (microseconds since 1970), the first first, at most `most`. */
  async due(now: bigint, most: number): Promise<Batch> {
    const rows = await this.#database.rows(this.#statements.due, [formatIso(now), most]);
    const due = rows.map(([besked_id, objekttype, objekt, tidspunkt]) => {
      return { besked_id, objekttype, objekt, tidspunkt } as Boundary;
    });
    const told = new Map<string, Virkningshaendelse>();
    for (const [navn, own] of Map.groupBy(due, ({ objekttype }) => objekttype)) {
      const { tables, boundary } = this.#type(navn);
      const answer = await this.#database.rows(boundary, [JSON.stringify(own)]);
      for (const haendelse of boundaries(tables, answer)) told.set(haendelse.beskedId, haendelse);
    }
    // The database answers in no order.
    const haendelser = due.flatMap(({ besked_id }) => told.get(besked_id) ?? []);
    return { haendelser, full: rows.length === most, done: () => this.#remove(this.#statements.passed, due) };
  }

  #type(navn: string): Kept {
    const kept = this.#types.get(navn);
    if (kept === undefined) throw new TypeError(`${navn} is not kept here`);
    return kept;
  }

  async #written({ tables, written }: Kept, waiting: readonly Waiting[]): Promise<Registreringshaendelse[]> {
    const rows = await this.#database.rows(written, [JSON.stringify(waiting)]);
    const found = new Map(rows.map(([beskedId, ...cells]) => [beskedId, cells]));
    return waiting.flatMap(({ besked_id, objekt, nr, registreret, livscykluskode, brugerref }) => {
      const row = found.get(besked_id);
      if (row === undefined) return [];
      const [enkelte = null, ...cells] = row;
      return {
        slags: 'registrering',
        beskedId: besked_id,
        tables,
        uuid: objekt,
        nr,
        registreret,
        livscykluskode,
        brugerref,
        enkelte: parseFacts(enkelte),
        fakta: tableRows(tables, cells),
      };
    });
  }

  async #remove(statement: Statement, keys: readonly object[]): Promise<void> {
    if (keys.length > 0) await this.#database.rows(statement, [JSON.stringify(keys)]);
  }
}
