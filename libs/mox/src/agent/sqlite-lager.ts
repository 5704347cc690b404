import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Erindring, Lager } from './lager.js';

/** Each commit reaches the disk before it returns; another process that has the file open is waited for. */
const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS udfoert (besked_id TEXT PRIMARY KEY, hvornaar INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS udfoert_hvornaar ON udfoert (hvornaar);
  CREATE TABLE IF NOT EXISTS fejlet (
    besked_id TEXT PRIMARY KEY, antal INTEGER NOT NULL, hvornaar INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

const STATEMENTS = {
  erindring: `SELECT (SELECT count(*) FROM udfoert WHERE besked_id = :id) AS udfoert,
    coalesce((SELECT antal FROM fejlet WHERE besked_id = :id), 0) AS fejl`,
  udfoert: 'INSERT INTO udfoert (besked_id, hvornaar) VALUES (?, ?) ON CONFLICT DO NOTHING',
  fejlet: `INSERT INTO fejlet (besked_id, antal, hvornaar) VALUES (?, 1, ?)
    ON CONFLICT (besked_id) DO UPDATE SET antal = antal + 1, hvornaar = excluded.hvornaar RETURNING antal`,
  glemFejl: 'DELETE FROM fejlet WHERE besked_id = ?',
  rydUdfoert: 'DELETE FROM udfoert WHERE hvornaar < ?',
  rydFejlet: 'DELETE FROM fejlet WHERE hvornaar < ?',
} as const;

/** A store in a file, on the SQLite that Node brings (`node:sqlite`). Several processes of one agent may share the file. */
export class SqliteLager implements Lager {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<keyof typeof STATEMENTS, StatementSync>();

  /** Opens the file; it and its folder are made when they are not there. */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec(SCHEMA);
  }

  erindring(beskedId: string): Erindring {
    const row = this.#statement('erindring').get({ id: beskedId });
    return { udfoert: row?.udfoert === 1, fejl: Number(row?.fejl) };
  }

  udfoert(beskedId: string, hvornaar: number): void {
    this.#statement('udfoert').run(beskedId, hvornaar);
    this.glemFejl(beskedId);
  }

  fejlet(beskedId: string, hvornaar: number): number {
    return Number(this.#statement('fejlet').get(beskedId, hvornaar)?.antal);
  }

  glemFejl(beskedId: string): void {
    this.#statement('glemFejl').run(beskedId);
  }

  ryd(foer: number): void {
    this.#statement('rydUdfoert').run(foer);
    this.#statement('rydFejlet').run(foer);
  }

  luk(): void {
    this.#database.close();
  }

  #statement(name: keyof typeof STATEMENTS): StatementSync {
    const prepared = this.#prepared.get(name) ?? this.#database.prepare(STATEMENTS[name]);
    this.#prepared.set(name, prepared);
    return prepared;
  }
}
