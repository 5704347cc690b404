import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkerLoop, backoff, type Beskedmodtager } from '@sagdok/mox';
import type { RaaAflaesning } from './aflaesning.js';
import { aflaesningerI, CsvFejl } from './csv.js';
import { aflaesningsbesked } from './vandbesked.js';

/** How an inbox works. */
export interface IndbakkeOptions {
  /** The folder. */
  readonly mappe: string;
  /** Where readings are sent to. */
  readonly modtager: Beskedmodtager;
  /** Hears what became of each file. */
  readonly fortael: (tekst: string) => void;
  /** Hears of what went wrong and is tried again. */
  readonly fejlet: (error: unknown) => void;
  /** How long a file must have been left alone before it is taken, in milliseconds: until then it may not be whole. Default 2000. */
  readonly ro?: number;
  /** How often to look, in milliseconds. Default 1000. */
  readonly interval?: number;
}

/** Folders in the inbox: for files that have been sent on, and for those that are not files of readings. */
const BEHANDLET = 'behandlet';
const AFVIST = 'afvist';

/** How many readings are sent at a time. */
const BATCH = 100;

/** A file that is still being written has another name, or a dot before it. */
const NAVN = /^[^.].*\.csv$/i;

/**
 * A folder that files of readings are put in. Each reading is sent on as a message, in the order of the file; when all are stored, the
 * file is moved to `behandlet`. A file that is sent twice, because the process died before it was moved, gives the same messages.
 */
export class Indbakke {
  readonly #options: Required<IndbakkeOptions>;
  readonly #loop: WorkerLoop;

  constructor(options: IndbakkeOptions) {
    this.#options = { ro: 2000, interval: 1000, ...options };
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
    this.#loop.start();
  }

  /** Ends when the file under way is finished, or its batch when that is large. */
  async stop(): Promise<void> {
    await this.#loop.stop();
  }

  async #round(stopping: AbortSignal): Promise<boolean> {
    const names = (await readdir(this.#options.mappe)).filter((name) => NAVN.test(name)).toSorted();
    const failures: unknown[] = [];
    for (const name of names) {
      if (stopping.aborted) break;
      await this.#takeWhole(name, stopping).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
    return false;
  }

  async #takeWhole(name: string, stopping: AbortSignal): Promise<void> {
    const { mtimeMs, ctimeMs } = await stat(this.#path(name));
    if (Date.now() - Math.max(mtimeMs, ctimeMs) >= this.#options.ro) await this.#take(name, stopping);
  }

  async #take(name: string, stopping: AbortSignal): Promise<void> {
    const content = await readFile(this.#path(name));
    const { fortael } = this.#options;
    try {
      const aflaesninger = aflaesningerI(content);
      if (!(await this.#send(aflaesninger, stopping))) return;
      await this.#move(name, BEHANDLET);
      fortael(`${name}: ${aflaesninger.length} aflæsninger sendt / readings sent`);
    } catch (error) {
      if (!(error instanceof CsvFejl)) throw error;
      await this.#move(name, AFVIST);
      fortael(`${name}: ${error.message}`);
    }
  }

  /** Sends readings; false when it was told to stop before all were stored. */
  async #send(aflaesninger: readonly RaaAflaesning[], stopping: AbortSignal): Promise<boolean> {
    for (let from = 0; from < aflaesninger.length; from += BATCH) {
      if (stopping.aborted) return false;
      const nu = new Date();
      const beskeder = aflaesninger.slice(from, from + BATCH).map((raa) => aflaesningsbesked(raa, nu));
      const returer = await this.#options.modtager.modtag(beskeder);
      const refused = returer.find(({ StatusKode }) => StatusKode !== 20);
      if (refused !== undefined) throw new Error(`${refused.StatusKode}: ${refused.FejlbeskedTekst ?? ''}`);
    }
    return true;
  }

  /** Moves a file, beside earlier ones of the same name. */
  async #move(name: string, folder: string): Promise<void> {
    const taken = new Set(await readdir(this.#path(folder)));
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = name.replace(/\.csv$/i, `.${n}$&`);
    await rename(this.#path(name), this.#path(join(folder, free)));
  }

  #path(name: string): string {
    return join(this.#options.mappe, name);
  }
}
