// Writes the pages that are made from the model, the text of the standard and the OpenAPI of the services, and removes what is made no more.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { siteFolder } from '../checks/site-folder.ts';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import { apiFiles } from './api/api-files.ts';
import { currentSource } from './current-source.ts';
import { GENERATED } from './generated.ts';
import { GIVEN_IDS } from '../checks/given-ids.ts';
import { kravI } from './standard.ts';
import { standardFiles } from './standard-files.ts';

const given = JSON.parse(readFileSync(GIVEN_IDS, 'utf8')) as readonly string[];
const ids = STANDARDDELE.flatMap(({ afsnit }) => kravI(afsnit)).map(({ id }) => id);
writeFileSync(GIVEN_IDS, `${JSON.stringify([...new Set([...given, ...ids])].toSorted(), null, 2)}\n`);

const source = currentSource();
const files = new Map([...standardFiles(source), ...apiFiles(source)]);

for (const file of globSync(GENERATED, { cwd: siteFolder, withFileTypes: true })) {
  const path = relative(siteFolder, `${file.parentPath}/${file.name}`);
  if (file.isFile() && !files.has(path)) rmSync(siteFolder + path);
}
for (const [path, content] of files) {
  mkdirSync(dirname(siteFolder + path), { recursive: true });
  writeFileSync(siteFolder + path, content);
}
