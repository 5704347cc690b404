import { runBuilt } from './run-built.ts';

/** Runs the importer, which starts the services itself when none are running. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('tools/importer', args, ['apps/samlet']);
}
