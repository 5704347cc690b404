import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RaaAflaesning } from './aflaesning.js';

/** A reading that could not be placed, or has not been yet: an attempt at it failed. */
export interface Uplaceret {
  /** The BeskedId of the message that brought it. */
  readonly beskedId: string;
  readonly aflaesning: RaaAflaesning;
  /** Why, for a person. */
  readonly grund: string;
  /** When it was tried last, ISO 8601. */
  readonly tidspunkt: string;
}

const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS uplaceret (
    besked_id TEXT PRIMARY KEY, aflaesning TEXT NOT NULL, grund TEXT NOT NULL, tidspunkt TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** The list of readings that wait for a person, in a file that the agent and the commands on it have open at the same time. */
export class Uplacerede {
  readonly #database: DatabaseSync;

  /** @param file made when it is not there; `:memory:` for one that is forgotten */
  constructor(file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec(SCHEMA);
  }

  /** Puts a reading on the list; again, only why and when change. */
  skriv({ beskedId, aflaesning, grund, tidspunkt }: Uplaceret): void {
    this.#database
      .prepare(
        `INSERT INTO uplaceret (besked_id, aflaesning, grund, tidspunkt) VALUES (?, ?, ?, ?)
         ON CONFLICT (besked_id) DO UPDATE SET grund = excluded.grund, tidspunkt = excluded.tidspunkt`,
      )
      .run(beskedId, JSON.stringify(aflaesning), grund, tidspunkt);
  }

  /** Takes a reading off the list. */
  fjern(beskedId: string): void {
    this.#database.prepare('DELETE FROM uplaceret WHERE besked_id = ?').run(beskedId);
  }

  /** The list, the longest waiting first. */
  alle(): readonly Uplaceret[] {
    const rows = this.#database.prepare('SELECT * FROM uplaceret ORDER BY tidspunkt, besked_id').all();
    return rows.map(({ besked_id, aflaesning, grund, tidspunkt }) => ({
      beskedId: String(besked_id),
      aflaesning: JSON.parse(String(aflaesning)) as RaaAflaesning,
      grund: String(grund),
      tidspunkt: String(tidspunkt),
    }));
  }

  luk(): void {
    this.#database.close();
  }
}
