import type { Plugin } from '@docusaurus/types';
import { repositoryFolder } from '../repository-folder.ts';
import { statusOf } from './change.ts';
import { readReleases } from './read-releases.ts';

/**
 * Gives the portal the packages' releases, as `@generated/sagdok-releases/default/releases.json`, and beside it the
 * little that the home page says of them, as `status.json`.
 */
export function releases(): Plugin {
  return {
    name: 'sagdok-releases',
    getPathsToWatch: () => [`${repositoryFolder}.changeset/*.md`, `${repositoryFolder}libs/*/CHANGELOG.md`],
    async contentLoaded({ actions: { createData } }) {
      const all = readReleases();
      await createData('releases.json', all);
      await createData('status.json', statusOf(all));
    },
  };
}
