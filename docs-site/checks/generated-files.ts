import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { apiFiles } from '../generate/api/api-files.ts';
import { currentSource } from '../generate/current-source.ts';
import { GENERATED } from '../generate/generated.ts';
import { standardFiles } from '../generate/standard-files.ts';
import { siteFolder } from './site-folder.ts';

/** Checks that the pages that are made from the model, the text of the standard and the OpenAPI were made anew after they changed. */
export function generatedFiles(): readonly string[] {
  const source = currentSource();

  return staleFiles(new Map([...standardFiles(source), ...apiFiles(source)]), siteFolder);
}

/** The files in a folder that are not as they are made now, a sentence each. */
export function staleFiles(files: ReadonlyMap<string, string>, folder: string): readonly string[] {
  const there = globSync(GENERATED, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((file) => relative(folder, `${file.parentPath}/${file.name}`));

  return [
    ...[...files]
      .filter(([path, content]) => !existsSync(folder + path) || readFileSync(folder + path, 'utf8') !== content)
      .map(([path]) => `${path} is stale: run \`npm run generate\` and commit what it changed.`),
    ...there
      .filter((path) => !files.has(path))
      .map((path) => `${path} is made no more: run \`npm run generate\` and commit that it is gone.`),
  ];
}
