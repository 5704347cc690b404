import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, type Database } from '@sagdok/nest';
import {
  FilterIndeks,
  maaModtage,
  Turtager,
  type Filter,
  type Haendelsesbesked,
  type Levering,
  type UnikId,
} from '@sagdok/mox';
import { instant } from '../storage/tidspunkt.js';
import { LOAD } from './abonnement-sql.js';
import type { Abonnement } from './abonnement.js';

/** A dueslag that a message is to lie in, and the abonnement by which it does. */
export interface Leveringssted {
  readonly dueslag: string;
  readonly abonnement: string;
}

const abonnement = (row: readonly unknown[]): Abonnement => {
  const [id, navn, dueslag, filtre, levering, beskeddata, modtager, ejer, oprettet] = row as [
    string,
    string,
    string,
    string,
    string,
    boolean,
    string | null,
    string,
    string,
  ];
  return {
    id,
    navn,
    dueslag,
    filtre: JSON.parse(filtre) as readonly Filter[],
    levering: JSON.parse(levering) as Levering,
    beskeddata,
    ...(modtager !== null && { modtager: JSON.parse(modtager) as UnikId }),
    ejer,
    oprettet: instant(oprettet),
  };
};

/**
 * All abonnementer, in memory, with an index that finds those a message is for. The database has their version: what is decided by
 * them is written only if it is still theirs.
 */
@Injectable()
export class Abonnementer {
  readonly #turtager = new Turtager();
  readonly #indeks = new FilterIndeks();
  readonly #alle = new Map<string, Abonnement>();
  readonly #efterDueslag = new Map<string, Set<string>>();
  #version = '0';

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The version that is in memory. */
  get version(): string {
    return this.#version;
  }

  /** Learns of what has changed in the database. */
  async opdater(): Promise<void> {
    await this.#turtager.efterTur('', async () => {
      const rows = await this.database.rows(LOAD, [this.#version]);
      for (const [, id, slettet, ...rest] of rows) {
        if (typeof id === 'string') this.#saet(id, slettet === true ? undefined : abonnement([id, ...rest]));
      }
      this.#version = String(rows[0]?.[0]);
    });
  }

  /** The abonnement with an id, as it is in memory. */
  find(id: string): Abonnement | undefined {
    return this.#alle.get(id);
  }

  /** All of them, by id. */
  alle(): readonly Abonnement[] {
    return [...this.#alle.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Those that lead to a dueslag. */
  til(dueslag: string): readonly Abonnement[] {
    return [...(this.#efterDueslag.get(dueslag) ?? [])].flatMap((id) => this.#alle.get(id) ?? []);
  }

  /**
   * Where a message is to lie. Two abonnementer of one dueslag get it once, by the one that gets Beskeddata.
   * @param maaSe may the owner of an abonnement see it?
   */
  match(besked: Haendelsesbesked, maaSe: (ejer: string) => boolean): readonly Leveringssted[] {
    const found = new Map<string, Abonnement>();
    for (const id of this.#indeks.match(besked)) {
      const each = this.#alle.get(id);
      if (each === undefined || !maaModtage(besked, each.modtager) || !maaSe(each.ejer)) continue;
      if (found.get(each.dueslag)?.beskeddata !== true) found.set(each.dueslag, each);
    }
    return [...found].map(([dueslag, { id }]) => ({ dueslag, abonnement: id }));
  }

  #saet(id: string, changed: Abonnement | undefined): void {
    const before = this.#alle.get(id);
    if (before !== undefined) this.#efterDueslag.get(before.dueslag)?.delete(id);
    if (changed === undefined) {
      this.#indeks.fjern(id);
      this.#alle.delete(id);
      return;
    }
    this.#indeks.saet(id, changed.filtre);
    this.#alle.set(id, changed);
    const sharing = this.#efterDueslag.get(changed.dueslag) ?? new Set();
    this.#efterDueslag.set(changed.dueslag, sharing.add(id));
  }
}
