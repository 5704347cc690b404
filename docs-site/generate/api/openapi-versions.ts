import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { siteFolder } from '../../checks/site-folder.ts';
import type { OpenapiDocument } from './openapi.ts';

/** The services' program that writes the OpenAPI of each of them into a folder. */
const WRITE_OPENAPI = `${siteFolder}../apps/samlet/dist/write-openapi.js`;

const ENDING = '.openapi.json';

/** Where the OpenAPI of each released version is kept, as it was then. */
export const KEPT_OPENAPI = `${siteFolder}data/openapi/`;

/** OpenAPI documents as they are written, by the name of the service. */
export type OpenapiTexts = ReadonlyMap<string, string>;

/** The OpenAPI of the services as they are now. */
export function currentOpenapi(): OpenapiTexts {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    // The program runs what is built, whatever the one that asks runs.
    execFileSync(process.execPath, [WRITE_OPENAPI, folder], { env: { ...process.env, NODE_OPTIONS: '' } });

    return readTexts(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The OpenAPI of the versions that were released, by version. */
export function keptOpenapi(): ReadonlyMap<string, OpenapiTexts> {
  const versions = existsSync(KEPT_OPENAPI) ? readdirSync(KEPT_OPENAPI) : [];

  return new Map(versions.map((version) => [version, readTexts(KEPT_OPENAPI + version)]));
}

/** The documents, read. */
export function openapiDocuments(texts: OpenapiTexts): ReadonlyMap<string, OpenapiDocument> {
  return new Map([...texts].map(([service, text]) => [service, JSON.parse(text) as OpenapiDocument]));
}

function readTexts(folder: string): OpenapiTexts {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .toSorted();

  return new Map(files.map((file) => [basename(file, ENDING), readFileSync(join(folder, file), 'utf8')]));
}
