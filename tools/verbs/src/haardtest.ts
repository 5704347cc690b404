import { runBuilt } from './run-built.ts';

/** Runs the hard test, against services that are up to date. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('test/haardtest', args, ['apps/samlet']);
}
