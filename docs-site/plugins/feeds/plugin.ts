import { mkdirSync, writeFileSync } from 'node:fs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { type Del, DELE } from '../../data/dele.ts';
import { buildLocale } from '../../src/locale/build-locale.ts';
import { makeFeed } from './make-feed.ts';
import { FEED_SOURCES } from './sources.ts';

const TITLES = {
  da: 'sagdok: alt nyt',
  en: 'sagdok: everything new',
} as const;

/** Writes the feeds, `feeds/alt` for everything and `feeds/PART` for each part of the standard, as Atom and JSON Feed. */
export function feeds({ siteConfig: { url }, baseUrl }: LoadContext): Plugin {
  return {
    name: 'sagdok-feeds',
    async postBuild({ outDir }) {
      const locale = buildLocale();
      const entries = (await Promise.all(FEED_SOURCES.map(async (source) => source()))).flat();
      mkdirSync(`${outDir}/feeds`, { recursive: true });
      const write = (name: string, title: string, chosen: typeof entries): void => {
        const path = `feeds/${name}`;
        const { atom, json } = makeFeed(chosen, { title, locale, portal: url + baseUrl, path });
        writeFileSync(`${outDir}/${path}.atom`, atom);
        writeFileSync(`${outDir}/${path}.json`, json);
      };

      write('alt', TITLES[locale], entries);
      for (const part of Object.keys(DELE) as readonly Del[]) {
        write(
          part,
          `sagdok: ${DELE[part].navn[locale]}`,
          entries.filter(({ dele }) => dele?.includes(part)),
        );
      }
    },
  };
}
