import { runBuilt } from './run-built.ts';

/** Runs the test of messages, against services that are up to date. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('test/beskedtest', args, ['apps/sag', 'apps/dokument', 'apps/beskedfordeler']);
}
