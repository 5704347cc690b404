import type { Stats } from 'node:fs';
import { lstat, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkerLoop, backoff, type Beskedmodtager } from '@sagdok/mox';
import type { RaaAflaesning } from './aflaesning.js';
import { afsendAflaesninger } from './afsend-aflaesninger.js';
import { Arbejdsmappe, type TagetFil } from './arbejdsmappe.js';
import { aflaesningerI, CsvFejl } from './csv.js';
import { hasCode } from './has-code.js';
import type { Uplacerede } from './uplacerede.js';
import { aflaesningsbesked } from './vandbesked.js';

/** How an inbox works. */
export interface IndbakkeOptions {
  /** The folder. */
  readonly mappe: string;
  /** Where readings are sent to. */
  readonly modtager: Beskedmodtager;
  /** Where readings are put that are refused for good. */
  readonly uplacerede: Uplacerede;
  /** Hears what became of each file. */
  readonly fortael: (tekst: string) => void;
  /** Hears of what went wrong and is tried again. */
  readonly fejlet: (error: unknown) => void;
  /** How long a file must have been left alone before it is taken, in milliseconds: until then it may not be whole. Default 2000. */
  readonly ro?: number;
  /** How often to look, in milliseconds. Default 1000. */
  readonly interval?: number;
}

/** Folders in the inbox: for files in work, for those that have been sent on, and for those that are not files of readings. */
const UNDER_ARBEJDE = 'under-arbejde';
const BEHANDLET = 'behandlet';
const AFVIST = 'afvist';

/** How many readings are sent at a time. */
const BATCH = 100;

/** A file that is still being written has another name, or a dot before it. */
const NAVN = /^[^.].*\.csv$/i;

/**
 * A folder that files of readings are put in, which several processes may share. A file is first moved to `under-arbejde`, so that it is
 * that file that is sent, and no other that comes under its name. Each reading is sent on as a message, in the order of the file; when
 * all are stored, or refused for good, the file is moved to `behandlet`. A file that is sent twice gives the same messages.
 */
export class Indbakke {
  readonly #options: Required<IndbakkeOptions>;
  readonly #arbejde: Arbejdsmappe;
  readonly #loop: WorkerLoop;

  constructor(options: IndbakkeOptions) {
    this.#options = { ro: 2000, interval: 1000, ...options };
    this.#arbejde = new Arbejdsmappe(this.#path(UNDER_ARBEJDE));
    this.#loop = new WorkerLoop({
      round: (stopping) => this.#round(stopping),
      idle: () => this.#options.interval,
      backoff: backoff({ first: 1000, longest: 60_000 }),
      failed: options.fejlet,
    });
  }

  /** Makes the folders that are missing, and begins to look. */
  async start(): Promise<void> {
    for (const name of [BEHANDLET, AFVIST]) await mkdir(this.#path(name), { recursive: true });
    await this.#arbejde.aabn();
    this.#loop.start();
  }

  /** Ends when the file under way is finished, or its batch when that is large. */
  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  async #round(stopping: AbortSignal): Promise<boolean> {
    const failures: unknown[] = [];
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      if (!stopping.aborted) await work().catch((error: unknown) => failures.push(error));
    };
    for (const taget of await this.#arbejde.tagne()) await attempt(() => this.#behandl(taget, stopping));
    const names = (await readdir(this.#options.mappe)).filter((name) => NAVN.test(name)).toSorted();
    for (const name of names) await attempt(() => this.#take(name, stopping));
    if (failures.length > 0) throw failures[0];
    return false;
  }

  /** Takes a file, unless it may still be written, and sends what it holds. */
  async #take(name: string, stopping: AbortSignal): Promise<void> {
    const there = await lstat(this.#path(name)).catch(notThere);
    if (there === undefined) return;
    if (!there.isFile()) throw new Error(`${name} er ingen fil / is no file`);
    if (!this.#isLeftAlone(Math.max(there.mtimeMs, there.ctimeMs))) return;
    const taget = await this.#arbejde.tag(this.#path(name));
    if (taget !== undefined) await this.#behandl(taget, stopping);
  }

  /** Sends what a file holds that is in work, unless another process is done with it. */
  async #behandl(taget: TagetFil, stopping: AbortSignal): Promise<void> {
    const before = await stat(taget.sti).catch(notThere);
    if (before === undefined || !this.#isLeftAlone(before.mtimeMs)) return;
    const content = await readFile(taget.sti);
    try {
      const aflaesninger = aflaesningerI(content);
      const refused = await this.#send(aflaesninger, stopping);
      if (refused === undefined) return;
      const sent = `${aflaesninger.length - refused} aflæsninger sendt / readings sent`;
      await this.#finish(taget, before, BEHANDLET, refused === 0 ? sent : `${sent}, ${refused} afvist / refused`);
    } catch (error) {
      if (!(error instanceof CsvFejl)) throw error;
      await this.#finish(taget, before, AFVIST, error.message);
    }
  }

  /** Sends readings. Gives how many were refused for good; undefined when it was told to stop before all were sent. */
  async #send(aflaesninger: readonly RaaAflaesning[], stopping: AbortSignal): Promise<number | undefined> {
    const { modtager, uplacerede } = this.#options;
    let refused = 0;
    for (let from = 0; from < aflaesninger.length; from += BATCH) {
      if (stopping.aborted) return undefined;
      const nu = new Date();
      const beskeder = aflaesninger.slice(from, from + BATCH).map((raa) => aflaesningsbesked(raa, nu));
      for (const uplaceret of await afsendAflaesninger(modtager, beskeder)) {
        uplacerede.skriv(uplaceret);
        refused += 1;
      }
    }
    return refused;
  }

  /** Moves a file that is done with; one that somebody has written to meanwhile is read once more instead. */
  async #finish(taget: TagetFil, before: Stats, folder: string, tekst: string): Promise<void> {
    const after = await stat(taget.sti).catch(notThere);
    if (after?.mtimeMs !== before.mtimeMs || after.size !== before.size) return;
    if (await this.#arbejde.aflever(taget, this.#path(folder))) this.#options.fortael(`${taget.navn}: ${tekst}`);
  }

  #isLeftAlone(lastWritten: number): boolean {
    return Date.now() - lastWritten >= this.#options.ro;
  }

  #path(name: string): string {
    return join(this.#options.mappe, name);
  }
}

/** Nothing, for a file that somebody has moved away meanwhile. */
const notThere = (error: unknown): undefined => {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
};
