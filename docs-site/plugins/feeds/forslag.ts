import { FORSLAGSSTATUS } from '../../data/forslagsstatus.ts';
import type { Forslagstekst } from '../../src/forslag/forslag.ts';
import { readMapper } from '../../src/forslag/read-mapper.ts';
import { forslagsadresse, skrevetNummer } from '../../src/forslag/resume.ts';
import type { FeedSource } from './feed-entry.ts';
import { siteFolder } from '../../checks/site-folder.ts';

/** Every step of every change proposal. */
export const forslag: FeedSource = () =>
  readMapper(`${siteFolder}forslag/`)
    .flatMap(({ forslag }) => forslag ?? [])
    .flatMap(({ mappe, nummer, titel, dele, historik }) =>
      historik.map(({ status, dato, grund }, nr) => {
        const { navn } = FORSLAGSSTATUS[status];
        const skrevet = skrevetNummer(nummer);

        return {
          id: `forslag/${skrevet}/${nr + 1}-${status}`,
          date: dato,
          title: {
            da: `Forslag ${skrevet}: ${navn.da}. ${paa(titel, 'da')}`,
            en: `Proposal ${skrevet}: ${navn.en}. ${paa(titel, 'en')}`,
          },
          summary: { da: paa(grund, 'da'), en: paa(grund, 'en') },
          path: forslagsadresse(mappe),
          dele: dele.filter((del) => del !== 'tillaeg'),
        };
      }),
    );

const paa = (tekst: Forslagstekst, sprog: 'da' | 'en'): string => tekst[sprog] ?? Object.values(tekst)[0] ?? '';
