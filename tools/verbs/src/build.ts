import { nodeProgram } from './node-program.ts';
import { builtProjects } from './projects.ts';

/** Builds the named projects (`sag`, `libs/tid`), or all, with what they depend on; what is up to date is left alone. */
export function run(args: readonly string[]): Promise<number> {
  return build(builtProjects().filter((folder) => args.length === 0 || args.some((name) => isNamed(folder, name))));
}

/** Builds the projects in these folders, with what they depend on. */
export function build(folders: readonly string[]): Promise<number> {
  return nodeProgram('tsc', ['--build', ...folders.map((folder) => `${folder}/tsconfig.lib.json`)]);
}

function isNamed(folder: string, name: string): boolean {
  return folder === name || folder.endsWith(`/${name}`);
}
