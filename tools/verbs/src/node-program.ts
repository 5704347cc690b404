import { childProcess } from './child-process.js';
import { root } from './root.js';

/** Command line programs of packages, by their file, so that nothing depends on PATH. */
const files = {
  changeset: '@changesets/cli/bin.js',
  docusaurus: '@docusaurus/core/bin/docusaurus.mjs',
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  nx: 'nx/dist/bin/nx.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: '@typescript/native/bin/tsc',
} as const;

/** How a program is run, where it is not in the workspace's root and without flags of Node. */
interface ProgramOptions {
  readonly nodeFlags?: readonly string[];
  readonly folder?: string;
}

/** Runs an installed command line program on this process's Node, and gives its exit code. */
export function nodeProgram(
  name: keyof typeof files,
  args: readonly string[],
  { nodeFlags = [], folder }: ProgramOptions = {},
): Promise<number> {
  return childProcess(process.execPath, [...nodeFlags, `${root}node_modules/${files[name]}`, ...args], folder);
}
