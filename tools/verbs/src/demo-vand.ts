import { runBuilt } from './run-built.ts';

/** Shows readings of water meters on their way to the journal of their cases, against running services. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('apps/agenter', ['demo-vand', ...args]);
}
