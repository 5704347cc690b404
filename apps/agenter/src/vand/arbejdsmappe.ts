import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { v7 } from 'uuid';
import { hasCode } from './has-code.js';

/** A file that has been taken into work. */
export interface TagetFil {
  readonly navn: string;
  /** Its path while it is in work. */
  readonly sti: string;
}

/** After how long what others have in work is taken over, in milliseconds. */
const FORLADT = 600_000;

/**
 * The folder for files that are in work. A file is taken with one rename, into a folder of its own: one process gets it, and no other
 * file of its name can come in its place. What a process leaves that dies is taken over by the next that starts, or after ten minutes by
 * those that run. Nothing tells whether its process lives, so two may work on one file, which must be harmless.
 */
export class Arbejdsmappe {
  readonly #sti: string;
  /** The folders of what this process is to work on. */
  readonly #egne = new Set<string>();

  constructor(sti: string) {
    this.#sti = sti;
  }

  /** Makes the folder when it is not there, and takes over all that lies in it. */
  async aabn(): Promise<void> {
    await mkdir(this.#sti, { recursive: true });
    for (const id of await this.#ids()) this.#egne.add(id);
  }

  /** Takes a file into work; undefined when somebody else has just taken it. */
  async tag(sti: string): Promise<TagetFil | undefined> {
    // Its place in time: what is taken first is gone on with first.
    const id = v7();
    const taget = { navn: basename(sti), sti: join(this.#sti, id, basename(sti)) };
    await mkdir(join(this.#sti, id));
    this.#egne.add(id);
    const gotIt = await unless(['ENOENT'], () => rename(sti, taget.sti)).catch(async (error: unknown) => {
      await this.#slip(id);
      throw error;
    });
    if (gotIt) return taget;
    await this.#slip(id);
    return undefined;
  }

  /** What is in work, and for this process to go on with, in the order it was taken. */
  async tagne(): Promise<readonly TagetFil[]> {
    const found: TagetFil[] = [];
    for (const id of await this.#ids()) {
      // Another process may be done with it at any time.
      await unless(['ENOENT'], async () => {
        if (!this.#egne.has(id) && !(await this.#erForladt(id))) return;
        const [navn] = await readdir(join(this.#sti, id));
        if (navn === undefined) await this.#slip(id);
        else found.push({ navn, sti: join(this.#sti, id, navn) });
      });
    }
    return found;
  }

  /** Moves a file that is done with to a folder, beside earlier ones of the same name; false when somebody else has moved it. */
  async aflever({ navn, sti }: TagetFil, mappe: string): Promise<boolean> {
    const free = await reserved(mappe, navn);
    const moved = await unless(['ENOENT'], () => rename(sti, free));
    if (!moved) await rm(free);
    await this.#slip(basename(dirname(sti)));
    return moved;
  }

  /** Lets go of a folder that holds nothing any more. */
  async #slip(id: string): Promise<void> {
    this.#egne.delete(id);
    await unless(['ENOENT', 'ENOTEMPTY'], () => rmdir(join(this.#sti, id)));
  }

  async #ids(): Promise<readonly string[]> {
    const entries = await readdir(this.#sti, { withFileTypes: true });
    return entries.flatMap((each) => (each.isDirectory() ? [each.name] : [])).toSorted();
  }

  /** A file's coming changes its folder's time, and nothing does so afterwards. */
  async #erForladt(id: string): Promise<boolean> {
    const { mtimeMs } = await stat(join(this.#sti, id));
    return Date.now() - mtimeMs > FORLADT;
  }
}

/** Makes an empty file under the first name that is free, for another to be put in its place: so nobody else gets that name. */
const reserved = async (mappe: string, navn: string): Promise<string> => {
  for (let n = 1; ; n += 1) {
    const path = join(mappe, n === 1 ? navn : navn.replace(/\.csv$/i, `.${n}$&`));
    if (await unless(['EEXIST'], async () => (await open(path, 'wx')).close())) return path;
  }
};

/** Does something; false when it fails in one of these ways. */
const unless = async (codes: readonly string[], work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    if (hasCode(error, ...codes)) return false;
    throw error;
  }
};
