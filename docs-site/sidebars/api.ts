import { readdirSync } from 'node:fs';
import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import type { Tekster } from '@sagdok/model';
import { siteFolder } from '../checks/site-folder.ts';
import { localized } from '../src/locale/build-locale.ts';

const FOLDER = 'api/generated';

const FEJLKODER: Tekster = { da: 'Fejlkoder', en: 'Error codes' };

/** The generated pages in a folder, its first page left out. */
const pagesIn = (folder: string): string[] =>
  readdirSync(`${siteFolder}docs/${folder}`)
    .filter((file) => file.endsWith('.mdx') && file !== 'index.mdx')
    .map((file) => `${folder}/${file.slice(0, -'.mdx'.length)}`);

export const api: SidebarsConfig[string] = [
  `${FOLDER}/index`,
  ...pagesIn(FOLDER),
  {
    type: 'category',
    label: localized(FEJLKODER),
    link: { type: 'doc', id: `${FOLDER}/problemer/index` },
    items: pagesIn(`${FOLDER}/problemer`),
  },
];
