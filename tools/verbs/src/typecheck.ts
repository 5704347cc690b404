import { nodeProgram } from './node-program.ts';

/** Checks the types of all projects, their tests included, with TypeScript 7. */
export function run(args: readonly string[]): Promise<number> {
  return nodeProgram('tsc', ['--build', ...args]);
}
