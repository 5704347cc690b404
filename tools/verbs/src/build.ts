import { existsSync, globSync, rmSync } from 'node:fs';
import { nodeProgram } from './node-program.ts';
import { builtProjects } from './projects.ts';
import { root } from './root.js';

/** Builds the named projects (`sag`, `libs/tid`), or all, with what they depend on; what is up to date is left alone. */
export function run(args: readonly string[]): Promise<number> {
  return build(builtProjects().filter((folder) => args.length === 0 || args.some((name) => isNamed(folder, name))));
}

/** Builds the projects in these folders, with what they depend on. */
export async function build(folders: readonly string[]): Promise<number> {
  for (const folder of folders) removeStale(folder);

  return nodeProgram('tsc', ['--build', ...folders.map((folder) => `${folder}/tsconfig.lib.json`)]);
}

/** Removes what was built from files that are there no more: TypeScript leaves it, and a library would be published with it. */
function removeStale(folder: string): void {
  for (const built of globSync('**/*.{js,d.ts,js.map,d.ts.map}', { cwd: `${root}${folder}/dist` })) {
    const source = built.replace(/(?:\.js|\.d\.ts)(?:\.map)?$/, '.ts');
    if (!existsSync(`${root}${folder}/src/${source}`)) rmSync(`${root}${folder}/dist/${built}`);
  }
}

function isNamed(folder: string, name: string): boolean {
  return folder === name || folder.endsWith(`/${name}`);
}
