import { nodeProgram } from '../node-program.ts';

/** Checks that each package.json names what is imported and no more, and that each file and export is used. knip.jsonc says where to begin. */
export function run(): Promise<number> {
  return nodeProgram('knip', ['--no-config-hints', '--no-progress']);
}
