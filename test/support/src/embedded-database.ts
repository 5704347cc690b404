import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';

/** A folder with an embedded database of a test's own. */
export interface EmbeddedDatabase {
  /** What `SAGDOK_DATA` is set to for a service to have it. */
  readonly folder: string;
  /** Where in the folder the database itself lies. */
  readonly data: string;
  /** Removes it, once nothing uses it any more. */
  readonly drop: () => Promise<void>;
}

/**
 * Makes an empty embedded database. The first is made as PGlite makes one, which takes seconds, and is kept below `node_modules/.cache`;
 * the others are copies of it.
 */
export async function createEmbeddedDatabase(): Promise<EmbeddedDatabase> {
  if (!existsSync(MADE)) await make();
  const folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
  const data = join(folder, 'database');
  await cp(MADE, data, { recursive: true });

  return { folder, data, drop: () => rm(folder, { recursive: true }) };
}

/** The version of PGlite that is installed; its package does not export the file that tells. */
function version(): string {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version: installed } = JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8')) as {
    readonly version: string;
  };

  return installed;
}

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/sagdok/', import.meta.url));
const MADE = join(CACHE, `pglite-${version()}`);

/** Makes it aside, so that it is there as a whole or not at all, whoever else makes one at the same time. */
async function make(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const aside = await mkdtemp(join(CACHE, 'making-'));
  const database = await PGlite.create(join(aside, 'data'));
  await database.close();
  try {
    await rename(join(aside, 'data'), MADE);
  } catch (error) {
    if (!existsSync(MADE)) throw error;
  } finally {
    await rm(aside, { recursive: true });
  }
}
