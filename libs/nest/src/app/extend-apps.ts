import { readFile } from 'node:fs/promises';
import { medUdvidelser, OBJEKTTYPER, parseUdvidelser, type Objekttype } from '@sagdok/model';
import { ConfigError } from '@sagdok/mox';
import type { App } from './app.js';

const read = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new ConfigError([`SAGDOK_UDVIDELSER: ${file} cannot be read as JSON: ${(error as Error).message}`]);
  }
};

/**
 * The apps with what a file of extensions declares: attributes and relations added to their types, and types of their own in the app
 * that takes those.
 * @throws ConfigError when the file cannot be read; ModelFejl that names every fault in what it declares
 */
export const extendApps = async (apps: readonly App[], file: string | undefined): Promise<readonly App[]> => {
  if (file === undefined) return apps;
  const extended = new Map(
    medUdvidelser(OBJEKTTYPER, parseUdvidelser(await read(file))).map((type) => [type.navn, type]),
  );
  const known = new Set(OBJEKTTYPER.map(({ navn }) => navn));
  const own: readonly Objekttype[] = [...extended.values()].filter(({ navn }) => !known.has(navn));
  return apps.map((app) => ({
    ...app,
    objekttyper: [
      ...app.objekttyper.map((type) => extended.get(type.navn) ?? type),
      ...(app.tagerEgneTyper ? own : []),
    ],
  }));
};
