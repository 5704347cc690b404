import { nodeProgram } from './node-program.ts';

/** Checks that the files that are named, or all, are formatted. */
export function run(args: readonly string[]): Promise<number> {
  return nodeProgram('prettier', ['--check', '--log-level=warn', ...(args.length > 0 ? args : ['.'])]);
}
