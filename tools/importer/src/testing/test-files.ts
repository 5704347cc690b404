import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';

/** A folder that the tests of a file have for themselves while they run. */
export class TestFiles {
  #folder = '';

  /** Makes the folder before the tests and removes it after them. */
  constructor() {
    beforeAll(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'sagdok-importer-'));
    });
    afterAll(() => rm(this.#folder, { recursive: true, force: true }));
  }

  /** Writes a file, and gives its path. */
  async write(name: string, content: string | Uint8Array): Promise<string> {
    const path = this.path(name);
    await writeFile(path, content);
    return path;
  }

  /** Writes a file at once, and gives its path. */
  writeNow(name: string, content: string): string {
    const path = this.path(name);
    writeFileSync(path, content);
    return path;
  }

  /** The path of a file in the folder. */
  path(name: string): string {
    return join(this.#folder, name);
  }
}

/** All of what an iterable gives. */
export const all = async <T>(things: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
};
