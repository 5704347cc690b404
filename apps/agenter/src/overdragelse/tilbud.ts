import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idTekst, type UnikId } from '@sagdok/mox';

/** A case that somebody was asked to take over. */
export interface Tilbud {
  /** The BeskedId of the message that asked. Only they have it, and their kvittering names it as its transaction. */
  readonly transaktion: string;
  readonly sag: string;
  /** Whom. */
  readonly til: UnikId;
}

const SCHEMA = `
  PRAGMA busy_timeout = 10000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS tilbud (
    transaktion TEXT PRIMARY KEY, sag TEXT NOT NULL, til TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

const values = ({ transaktion, sag, til }: Tilbud): readonly [string, string, string] => [
  transaktion.toLowerCase(),
  sag.toLowerCase(),
  idTekst(til).toLowerCase(),
];

/** The cases that others were asked to take over, in a file that the agent and the command that asks have open at the same time. */
export class Tilbudsliste {
  readonly #database: DatabaseSync;

  /** @param file made when it is not there; `:memory:` for one that is forgotten */
  constructor(file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file);
    this.#database.exec(SCHEMA);
  }

  skriv(tilbud: Tilbud): void {
    this.#database
      .prepare('INSERT INTO tilbud (transaktion, sag, til) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
      .run(...values(tilbud));
  }

  /** Was just that offered? */
  har(tilbud: Tilbud): boolean {
    const found = this.#database.prepare('SELECT 1 FROM tilbud WHERE transaktion = ? AND sag = ? AND til = ?');
    return found.get(...values(tilbud)) !== undefined;
  }

  /** Forgets what was offered of a case. */
  fjern(sag: string): void {
    this.#database.prepare('DELETE FROM tilbud WHERE sag = ?').run(sag.toLowerCase());
  }

  luk(): void {
    this.#database.close();
  }
}
