import { execFileSync } from 'node:child_process';
import { nodeProgram } from '../node-program.ts';
import { root } from '../root.js';

/** Checks that each library changed since `main` has a changeset; on `main` itself, that the changesets there can be read. */
export function run(): Promise<number> {
  const main = execFileSync('git', ['branch', '--list', 'main'], { cwd: root, encoding: 'utf8' });

  return nodeProgram('changeset', ['status', `--since=${main ? 'main' : 'HEAD'}`]);
}
