import { AFVIGELSER } from '../../data/afvigelser/afvigelser.ts';
import { MOEDER } from '../../data/moeder.ts';
import { readReleases } from '../releases/read-releases.ts';
import { forslag } from './forslag.ts';
import type { FeedEntry, FeedSource } from './feed-entry.ts';

const releases: FeedSource = () =>
  readReleases().released.flatMap(({ version, date, changes }): readonly FeedEntry[] =>
    date === undefined
      ? []
      : [
          {
            id: `udgivelser/${version}`,
            date,
            title: { da: `Pakkerne er udgivet i version ${version}`, en: `The packages are released as ${version}` },
            summary: { da: `${changes.length} ændringer`, en: `${changes.length} changes` },
            path: `/faellesskab/udgivelser/#v${version}`,
          },
        ],
  );

const deviations: FeedSource = () =>
  AFVIGELSER.flatMap(({ id, dato, titel, haandtering, del }) =>
    dato === undefined
      ? []
      : [
          {
            id: `afvigelser/${id}`,
            date: dato,
            title: titel,
            summary: haandtering,
            path: `/faellesskab/afvigelser/#${id}`,
            dele: [del],
          },
        ],
  );

const meetings: FeedSource = () =>
  MOEDER.map(({ id, indkaldt, titel, om }) => ({
    id: `moeder/${id}`,
    date: indkaldt,
    title: titel,
    summary: om,
    path: '/faellesskab/moeder/',
  }));

/** Where the entries of the feeds come from. */
export const FEED_SOURCES: readonly FeedSource[] = [releases, deviations, meetings, forslag];
