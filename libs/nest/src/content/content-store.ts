import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The paths that the store makes: year, month, day, hour and minute as folders, then a uuid. Nothing else is ever opened. */
const PATH = /^\d{4}\/\d{2}\/\d{2}\/\d{2}\/\d{2}\/[0-9a-f-]{36}\.bin$/;

/** The content of documents as files in a folder, under paths that the store makes (as LoRA's: golden dokument-upload). */
export class ContentStore {
  readonly #folder: string;
  readonly #newUuid: () => string;

  constructor(folder: string, newUuid: () => string) {
    this.#folder = folder;
    this.#newUuid = newUuid;
  }

  /** A path for content that comes now. */
  newPath(now: bigint): string {
    const minute = new Date(Number(now / 1000n)).toISOString().slice(0, 16).replace(/[-T:]/g, '/');
    return `${minute}/${this.#newUuid()}.bin`;
  }

  /** Streams content to disk. It is wholly there, and flushed, when it is done. */
  async put(path: string, content: Readable): Promise<void> {
    const file = join(this.#folder, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await pipeline(content, createWriteStream(`${file}.del`, { flush: true }));
      await rename(`${file}.del`, file);
    } catch (error) {
      await rm(`${file}.del`, { force: true });
      throw error;
    }
  }

  /** The content at a path and its size in bytes; undefined when there is none. */
  async open(path: string): Promise<{ readonly content: Readable; readonly size: number } | undefined> {
    if (!PATH.test(path)) return undefined;
    const file = join(this.#folder, path);
    const found = await stat(file).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    });
    return found && { content: createReadStream(file), size: found.size };
  }

  /** Removes content that nothing refers to, or what came of it. */
  async remove(path: string): Promise<void> {
    const file = join(this.#folder, path);
    await Promise.all([file, `${file}.del`].map((each) => rm(each, { force: true })));
  }
}
