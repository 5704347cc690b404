import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { type Objekttype, STANDARDER, type Tekster } from '@sagdok/model';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import type { Standarddel } from '../data/standarden/standarddel.ts';
import { beskrevneVersioner } from '../generate/standard.ts';
import { localized } from '../src/locale/build-locale.ts';

const FOLDER = 'standarden/generated';

const TILLAEG: Tekster = { da: 'Tillæg uden for standarden', en: 'Additions outside the standard' };

const typesIn = (del: string, version: string): readonly Objekttype[] =>
  STANDARDER.find((standard) => standard.del === del && standard.version === version)?.objekttyper ?? [];

const typePages = (types: readonly Objekttype[]): string[] =>
  types.map(({ del, version, navn }) => `${FOLDER}/${del}/${version}/${navn}`);

/** A part: its own page, and below it each version, the newest first, with its text and its types. */
function part(del: Standarddel) {
  const versioner = beskrevneVersioner(del);

  return {
    type: 'category' as const,
    label: localized(del.titel),
    link: { type: 'doc' as const, id: `${FOLDER}/${del.navn}/index` },
    items: [
      ...versioner.toReversed().map((version) => ({
        type: 'category' as const,
        label: `${localized(del.titel)} ${version}`,
        items: [`${FOLDER}/${del.navn}/${version}/index`, ...typePages(typesIn(del.navn, version))],
      })),
      ...versioner.flatMap((fra, place) =>
        versioner.slice(place + 1).map((til) => `${FOLDER}/${del.navn}/aendringer/${fra}-${til}`),
      ),
    ],
  };
}

export const standarden: SidebarsConfig[string] = [
  'standarden/index',
  ...STANDARDDELE.map(part),
  {
    type: 'category',
    label: localized(TILLAEG),
    link: { type: 'doc', id: `${FOLDER}/tillaeg` },
    items: typePages(STANDARDER.filter(({ status }) => status === 'tillaeg').flatMap(({ objekttyper }) => objekttyper)),
  },
  `${FOLDER}/hent`,
];
