import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.js';

const folder = `${root}node_modules/node/`;

/** Whether this process already runs on the Node that the lock file names. */
export function isPinnedNode() {
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));

  return process.version === `v${version}`;
}

/** The path of the Node that the lock file names. */
export function pinnedNode() {
  const path = `${folder}bin/node${process.platform === 'win32' ? '.exe' : ''}`;

  if (!existsSync(path)) {
    throw new Error(
      `${path} is missing: npm did not run the install script of the package "node". Run npm rebuild node.`,
    );
  }

  return path;
}
