import { readFileSync } from 'node:fs';
import { childProcess } from './child-process.js';
import { root } from './root.js';

/**
 * @typedef {{ readonly version?: string, readonly link?: boolean, readonly optional?: boolean, readonly peer?: boolean }} LockedPackage
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock
 */

/**
 * Whether what is installed is what the lock file says. `installed` is npm's own record, node_modules/.package-lock.json,
 * which npm writes last: an interrupted install has none. Packages for other platforms are locked but not installed.
 * @param {Lock} locked
 * @param {Lock | undefined} installed
 */
export function isInstalled(locked, installed) {
  if (!installed) return false;

  return Object.entries(locked.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.optional)
    .every(([path, entry]) => installed.packages[path]?.version === entry.version);
}

/**
 * Installs the locked packages unless they are there, and gives npm's exit code.
 * @returns {Promise<number>}
 */
export async function installMissing() {
  if (isInstalled(readLock('package-lock.json') ?? { packages: {} }, readLock('node_modules/.package-lock.json'))) {
    return 0;
  }

  console.error('sagdok: installing the packages of package-lock.json, which takes a minute or two ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

  return npm ? childProcess(process.execPath, [npm, ...args]) : childProcess('npm', args);
}

/**
 * @param {string} path
 * @returns {Lock | undefined} undefined when there is no such file
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8'));
  } catch {
    return undefined;
  }
}
