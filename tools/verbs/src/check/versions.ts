import { readFileSync } from 'node:fs';
import { root } from '../root.js';
import { type LockFile, versionFaults } from './version-faults.ts';

/** Checks that families of packages are of one version each, and that the lock file names no registry. */
export function run(): Promise<number> {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as LockFile;
  const faults = versionFaults(lock);
  for (const fault of faults) console.error(fault);

  return Promise.resolve(faults.length > 0 ? 1 : 0);
}
