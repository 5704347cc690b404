import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { repositoryFolder } from '../repository-folder.ts';
import type { Change, Release, Releases } from './change.ts';
import { parseChangelog } from './changelog.ts';
import { parseChangeset } from './changeset.ts';

/** What was released, from the packages' changelogs, and what will be, from the changesets that wait. */
export function readReleases(): Releases {
  const changelogs = globSync('libs/*/CHANGELOG.md', { cwd: repositoryFolder }).toSorted();
  const versions = changelogs.flatMap((path) => parseChangelog(basename(dirname(path)), read(path)));
  const released = [...Map.groupBy(versions, ({ version }) => version)].map(([version, each]): Release => {
    const date = releaseDate(version, changelogs);

    return { version, ...(date !== undefined && { date }), changes: merge(each.flatMap(({ changes }) => changes)) };
  });

  return {
    released: released.toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true })),
    pending: globSync('.changeset/*.md', { cwd: repositoryFolder })
      .toSorted()
      .map((path) => parseChangeset(read(path)))
      .filter((change) => change !== undefined),
  };
}

/** The same change in the changelogs of several packages, as one. */
export function merge(changes: readonly Change[]): readonly Change[] {
  return [...Map.groupBy(changes, ({ title, details }) => title + details).values()].flatMap(([first, ...others]) =>
    first ? { ...first, packages: [first, ...others].flatMap(({ packages }) => packages) } : [],
  );
}

/** The day of the commit that first had the version's heading. */
function releaseDate(version: string, changelogs: readonly string[]): string | undefined {
  try {
    const days = execFileSync('git', ['log', '--format=%cs', '-S', `## ${version}\n`, '--', ...changelogs], {
      cwd: repositoryFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

    return days
      .trim()
      .split('\n')
      .findLast((day) => day !== '');
  } catch {
    // A source archive has no history, and git may not be there: the release is shown without its day.
    return undefined;
  }
}

function read(path: string): string {
  return readFileSync(repositoryFolder + path, 'utf8');
}
