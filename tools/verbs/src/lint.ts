import { createProjectGraphAsync } from '@nx/devkit';
import { nodeProgram } from './node-program.ts';

/** Lints the files that are named, or all. */
export async function run(args: readonly string[]): Promise<number> {
  // The module boundaries are checked against the project graph that Nx last wrote: make it anew.
  await createProjectGraphAsync();

  return nodeProgram('eslint', args.length > 0 ? args : ['.']);
}
