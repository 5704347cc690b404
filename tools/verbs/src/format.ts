import { nodeProgram } from './node-program.ts';

/** Formats the files that are named, or all. */
export function run(args: readonly string[]): Promise<number> {
  return nodeProgram('prettier', ['--write', '--log-level=warn', ...(args.length > 0 ? args : ['.'])]);
}
