import { existsSync } from 'node:fs';
import { readReleases } from '../plugins/releases/read-releases.ts';
import { KEPT_OPENAPI } from '../generate/api/openapi-versions.ts';

/** Checks that the OpenAPI of each released version is kept, so that the address that names the version lasts. */
export function keptOpenapi(): readonly string[] {
  return readReleases()
    .released.filter(({ version }) => !existsSync(KEPT_OPENAPI + version))
    .map(
      ({ version }) =>
        `data/openapi/${version} is missing: write the OpenAPI of that version by \`node apps/samlet/dist/write-openapi.js docs-site/data/openapi/${version}\`.`,
    );
}
