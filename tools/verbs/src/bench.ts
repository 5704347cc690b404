import { builtProjects } from './projects.ts';
import { runBuilt } from './run-built.ts';

/** Runs the measurements, against apps that are up to date. */
export function run(args: readonly string[]): Promise<number> {
  return runBuilt('tools/bench', args, builtProjects(['apps']));
}
