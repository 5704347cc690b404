import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { LaestForslag } from './parse-forslag.ts';
import { parseForslag } from './parse-forslag.ts';

/** Reads every proposal in a folder of proposals, by number. `folder` ends in a slash. */
export function readMapper(folder: string): readonly (LaestForslag & { readonly mappe: string })[] {
  return readdirSync(folder)
    .filter((navn) => statSync(folder + navn).isDirectory())
    .toSorted()
    .map((mappe) => ({ mappe, ...parseForslag(mappe, filerI(`${folder}${mappe}/`)) }));
}

function filerI(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((navn) => [navn, readFileSync(folder + navn, 'utf8')]));
}
