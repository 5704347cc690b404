import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { root } from './root.js';

/**
 * Builds what is stale of a project and the projects it needs beside it, then runs its main.js in this process,
 * so that signals reach it without a go-between. Gives an exit code when it could not be built.
 */
export async function runBuilt(
  folder: string,
  args: readonly string[],
  besides: readonly string[] = [],
): Promise<number> {
  const failed = await build([folder, ...besides]);
  if (failed) return failed;

  const main = `${root}${folder}/dist/main.js`;
  process.argv.splice(1, Infinity, main, ...args);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(main).href);

  return Number(process.exitCode ?? 0);
}
