import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Plugin } from '@docusaurus/types';
import { siteFolder } from '../checks/site-folder.ts';

const run = promisify(execFile);

/**
 * Stops the build when one of the portal's checks finds a fault. They run as they do in `npm run check`, since what they import
 * is more than Docusaurus can load with its configuration.
 */
export function checks(): Plugin {
  return {
    name: 'sagdok-checks',
    async loadContent() {
      try {
        await run(process.execPath, ['checks/main.ts'], { cwd: siteFolder });
      } catch (error) {
        const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
        throw new Error(`The portal has faults:\n${said}`, { cause: error });
      }
    },
  };
}
