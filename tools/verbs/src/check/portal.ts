import { build } from '../build.ts';
import { childProcess } from '../child-process.js';
import { builtProjects } from '../projects.ts';

/** Checks the portal's content: that each page is in both languages, and what else its own checks say. */
export async function run(): Promise<number> {
  const buildFailed = await build(builtProjects(['libs']));

  return buildFailed || childProcess(process.execPath, ['docs-site/checks/main.ts']);
}
