import type { StandardSource } from '../standard.ts';
import { downloadGroups } from './download-groups.ts';

/** The files to download, by the path that each is served at. */
export function downloadFiles(source: StandardSource): ReadonlyMap<string, string> {
  return new Map(
    downloadGroups(source)
      .flatMap(({ files }) => files)
      .map(({ path, content }) => [path, content()]),
  );
}
