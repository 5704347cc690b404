import { openapiDocuments } from '../api/openapi-versions.ts';
import type { StandardSource } from '../standard.ts';
import { type Download, HENT } from './download.ts';

const AT = `${HENT}/openapi`;

/** The address of a service's OpenAPI: of one version, or the newest. */
export function openapiAddress(service: string, version?: string): string {
  return `${[AT, ...(version === undefined ? [] : [version]), service].join('/')}.openapi.json`;
}

/**
 * The OpenAPI of each service: the newest at an address without a version, and each version at one of its own.
 * What a released version said is kept, so that its address says the same for ever.
 */
export function serviceDownloads({ openapi: { current, kept } }: Pick<StandardSource, 'openapi'>): readonly Download[] {
  const versions = new Map(kept);
  for (const { info } of openapiDocuments(current).values())
    if (!versions.has(info.version)) versions.set(info.version, current);

  const newestFirst = [...versions].toSorted(([a], [b]) => b.localeCompare(a, 'en', { numeric: true }));
  const file = (path: string, label: string, text: string): Download => ({
    path,
    label: { da: label, en: label },
    content: () => text,
  });

  return [
    ...[...current].map(([service, text]) => file(openapiAddress(service), `${service}.openapi.json`, text)),
    ...newestFirst.flatMap(([version, texts]) =>
      [...texts].map(([service, text]) =>
        file(openapiAddress(service, version), `${version}/${service}.openapi.json`, text),
      ),
    ),
  ];
}
