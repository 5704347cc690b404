import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { run as build } from './build.ts';
import { childProcess } from './child-process.js';
import { nodeProgram } from './node-program.ts';
import { builtProjects } from './projects.ts';
import { root } from './root.js';

/** Where generated files may lie. */
const places = ['{libs,apps,test,tools}/*/src', 'docs-site/{docs,i18n,src,static}'];

/** Makes all generated files anew: runs the script `generate` of each project whose package.json has it. */
export async function run(): Promise<number> {
  const buildFailed = await build([]);
  if (buildFailed) return buildFailed;

  for (const folder of [...builtProjects(), 'docs-site'].filter(hasGenerateScript)) {
    const failed = await childProcess('npm', ['run', '--silent', 'generate', `--workspace=${folder}`]);
    if (failed) return failed;
  }

  const files = generatedFiles();

  return files.length === 0
    ? 0
    : nodeProgram('prettier', ['--write', '--log-level=warn', '--ignore-unknown', ...files]);
}

/** The generated files there are: those in a folder `generated`, and those with it in their name (`x.generated.ts`). */
export function generatedFiles(): readonly string[] {
  return ['generated/**/*.*', '*.generated.*']
    .flatMap((pattern) => places.map((place) => `${place}/**/${pattern}`))
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((file) => relative(root, `${file.parentPath}/${file.name}`))
    .toSorted();
}

function hasGenerateScript(folder: string): boolean {
  const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8')) as {
    readonly scripts?: { readonly generate?: string };
  };

  return manifest.scripts?.generate !== undefined;
}
