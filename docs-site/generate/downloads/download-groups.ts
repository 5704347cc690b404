import type { StandardSource } from '../standard.ts';
import { beskedDownloads } from './besked-downloads.ts';
import type { DownloadGroup } from './download.ts';
import { requirementsFile } from './requirements-file.ts';
import { serviceDownloads } from './service-downloads.ts';
import { typeDownloads } from './type-downloads.ts';

/** Everything to download, in the order of the page that lists it. */
export function downloadGroups(source: StandardSource): readonly DownloadGroup[] {
  return [
    {
      titel: { da: 'Tjenesternes OpenAPI', en: 'OpenAPI of the services' },
      files: serviceDownloads(source),
    },
    { titel: { da: 'Beskeder', en: 'Messages' }, files: beskedDownloads() },
    { titel: { da: 'Krav', en: 'Requirements' }, files: [requirementsFile(source)] },
    ...source.standarder.flatMap(({ titel, objekttyper }) =>
      objekttyper.map((type) => ({
        titel:
          objekttyper.length === 1
            ? titel
            : { da: `${titel.da}: ${type.titel.da}`, en: `${titel.en}: ${type.titel.en}` },
        files: typeDownloads(type),
      })),
    ),
  ];
}
