import { open, readFile, type FileHandle } from 'node:fs/promises';
import type { Operation } from './operation.js';

/** That a write was acknowledged: with which object, and as which registrering of it. */
export interface Kvittering {
  readonly note: string;
  readonly uuid: string;
  readonly nr: number;
}

type Line =
  | { readonly afsendt: Operation }
  | { readonly kvitteret: Kvittering }
  | { readonly afvist: { readonly note: string; readonly status: number } };

/** All that a journal says, by note. */
export interface Fort {
  readonly afsendt: ReadonlyMap<string, Operation>;
  readonly kvitteret: readonly Kvittering[];
  readonly afvist: ReadonlySet<string>;
}

/** What the writers have sent and what has been answered, line by line in a file. An acknowledgement is on disk before it counts. */
export class Journal {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<Journal> {
    return new Journal(await open(path, 'a'));
  }

  async sent(operation: Operation): Promise<void> {
    await this.#write({ afsendt: operation });
  }

  async acknowledged(kvittering: Kvittering): Promise<void> {
    await this.#write({ kvitteret: kvittering });
    await this.#file.datasync();
  }

  async refused(note: string, status: number): Promise<void> {
    await this.#write({ afvist: { note, status } });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(line: Line): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(line)}\n`);
  }
}

/** Reads a journal. */
export const readJournal = async (path: string): Promise<Fort> => {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((text) => text !== '');
  const afsendt = new Map<string, Operation>();
  const kvitteret: Kvittering[] = [];
  const afvist = new Set<string>();
  for (const line of lines.map((text) => JSON.parse(text) as Line)) {
    if ('afsendt' in line) afsendt.set(line.afsendt.note, line.afsendt);
    else if ('kvitteret' in line) kvitteret.push(line.kvitteret);
    else afvist.add(line.afvist.note);
  }
  return { afsendt, kvitteret, afvist };
};
