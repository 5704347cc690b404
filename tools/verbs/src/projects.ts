import { existsSync, readdirSync } from 'node:fs';
import { root } from './root.js';

/** The folders of the workspace's projects that are built, such as `libs/tid`, those of one kind when it is given. */
export function builtProjects(kinds: readonly string[] = ['libs', 'apps', 'test', 'tools']): readonly string[] {
  return kinds
    .filter((kind) => existsSync(root + kind))
    .flatMap((kind) => readdirSync(root + kind).map((name) => `${kind}/${name}`))
    .filter((folder) => existsSync(`${root}${folder}/tsconfig.lib.json`));
}
