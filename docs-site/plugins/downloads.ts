import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { siteFolder } from '../checks/site-folder.ts';
import { HENT } from '../generate/downloads/download.ts';

const run = promisify(execFile);

/** Makes the files to download on each build, and their sizes and checksums for the page that lists them. */
export function downloads({ generatedFilesDir }: LoadContext): Plugin {
  const folder = `${generatedFilesDir}/downloads`;

  return {
    name: 'sagdok-downloads',
    async loadContent() {
      await run(process.execPath, ['generate/write-downloads.ts', folder], { cwd: siteFolder });
    },
    async contentLoaded({ actions }) {
      await actions.createData('sums.json', readFileSync(`${folder}/sums.json`, 'utf8'));
    },
    postBuild({ outDir }) {
      // In each language: links from its pages begin with its own root.
      cpSync(folder + HENT, outDir + HENT, { recursive: true });

      return Promise.resolve();
    },
  };
}
