import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DATABASE, SURROUNDINGS, statement, type Database, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { isReady } from '../dueslag/first-sql.js';
import { Signal } from '../modtagelse/signal.js';
import { T } from '../storage/table-names.js';

/** How long, in milliseconds, until the database is asked again what other processes have put in, and whose time has come. */
const LOOK_EVERY = 250;

/** Which of the dueslag in `$1` have something that a claim may find, at `$2`. */
const READY = statement(`select d.id::text from unnest($1::uuid[]) d(id)
  where ${isReady('d.id')}
    or exists (select from ${T.leverance} l where l.dueslag = d.id and l.til <= $2::timestamptz)`);

/** One that waits. */
export interface Venteplads {
  /** Resolves when there may be something in the dueslag, or when there is no more time to wait. */
  venter(milliseconds: number): Promise<void>;
  /** Has to be called in the end. */
  forlad(): void;
}

interface Gaest {
  readonly kald: () => void;
}

/** Where those wait who fetch from an empty dueslag. One look at the database serves all of them. */
@Injectable()
export class Ventesal implements BeforeApplicationShutdown {
  readonly #gaester = new Map<string, Set<Gaest>>();
  readonly #stop: () => void;
  #timer: NodeJS.Timeout | undefined;
  #lukket = false;

  constructor(
    signal: Signal,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {
    this.#stop = signal.lyt((dueslag) => {
      for (const id of dueslag) this.#kald(id);
    });
  }

  /** Is the process about to stop? Nobody waits then. */
  get lukket(): boolean {
    return this.#lukket;
  }

  /** Takes a place to wait: what comes from now on is heard, also before the waiting begins. */
  tagPlads(dueslag: string): Venteplads {
    let kaldt = Promise.withResolvers<undefined>();
    const gaest: Gaest = {
      kald: () => {
        kaldt.resolve(undefined);
      },
    };
    this.#gaester.set(dueslag, (this.#gaester.get(dueslag) ?? new Set()).add(gaest));
    return {
      venter: async (milliseconds) => {
        if (this.#lukket) return;
        this.#kig();
        const timer = setTimeout(gaest.kald, milliseconds);
        await kaldt.promise;
        clearTimeout(timer);
        kaldt = Promise.withResolvers();
      },
      forlad: () => {
        this.#forlad(dueslag, gaest);
      },
    };
  }

  beforeApplicationShutdown(): void {
    this.#lukket = true;
    this.#stop();
    clearTimeout(this.#timer);
    for (const dueslag of [...this.#gaester.keys()]) this.#kald(dueslag);
  }

  #kald(dueslag: string): void {
    for (const { kald } of this.#gaester.get(dueslag) ?? []) kald();
  }

  #forlad(dueslag: string, gaest: Gaest): void {
    const gaester = this.#gaester.get(dueslag);
    gaester?.delete(gaest);
    if (gaester?.size === 0) this.#gaester.delete(dueslag);
  }

  /** Looks at the database after a while, and again for as long as somebody waits. */
  #kig(): void {
    this.#timer ??= setTimeout(() => {
      this.#spoerg()
        // Who waits comes by the database itself in the end, and meets its fault there.
        .catch(() => undefined)
        .finally(() => {
          this.#timer = undefined;
          if (this.#gaester.size > 0 && !this.#lukket) this.#kig();
        });
    }, LOOK_EVERY);
  }

  async #spoerg(): Promise<void> {
    const now = formatIso(this.surroundings.now());
    const rows = await this.database.rows(READY, [[...this.#gaester.keys()], now]);
    for (const [dueslag] of rows) this.#kald(String(dueslag));
  }
}
