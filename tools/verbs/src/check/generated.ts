import { readFileSync } from 'node:fs';
import { generatedFiles, run as generate } from '../generate.ts';
import { root } from '../root.js';

/** Checks that generating again changes no generated file and adds none. */
export async function run(): Promise<number> {
  const before = contents();
  const failed = await generate();
  if (failed) return failed;

  const stale = [...contents()].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
  if (stale.length > 0) console.error(`These generated files were stale:\n  ${stale.join('\n  ')}`);

  return stale.length > 0 ? 1 : 0;
}

function contents(): ReadonlyMap<string, string> {
  return new Map(generatedFiles().map((path) => [path, readFileSync(root + path, 'utf8')]));
}
