import { nodeProgram } from '../node-program.ts';

/** Checks that the project references in tsconfig files follow the imports between projects. */
export function run(): Promise<number> {
  return nodeProgram('nx', ['sync:check']);
}
