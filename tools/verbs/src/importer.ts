import { runBuilt } from './run-built.ts';

/** Runs the importer. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('tools/importer', args);
}
