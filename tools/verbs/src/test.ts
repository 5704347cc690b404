import { run as build } from './build.ts';
import { nodeProgram } from './node-program.ts';

/** ES modules in Jest need the first flag (nest and MikroORM are ES modules only); the second keeps Node from saying so. */
const nodeFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Runs the tests that Jest's arguments choose, or all. Builds first: some tests start apps as processes. */
export async function run(args: readonly string[]): Promise<number> {
  const buildFailed = await build([]);
  const testsFailed = await nodeProgram('jest', args, { nodeFlags });

  return testsFailed || buildFailed;
}
