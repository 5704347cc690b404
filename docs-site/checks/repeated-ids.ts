import { globSync, readFileSync } from 'node:fs';
import { siteFolder } from './site-folder.ts';

/** Where pages lie, in either language. */
const PAGES = '{docs,i18n/*/docusaurus-plugin-content-docs}/**/*.{md,mdx}';

/** What gives a place in a page its id: a heading, an anchor, a requirement. */
const IDS = [/^#{1,6} .*(?:\{\/\*|<!--) *#([\w.-]+)/gm, /<Anchor id=\{?"([^"]+)"/g, /<Krav id="([^"]+)"/g] as const;

/** Checks that no page gives the same id to two places: a link would only ever lead to the first. */
export function repeatedIds(site = siteFolder): readonly string[] {
  return globSync(PAGES, { cwd: site }).flatMap((page) => {
    const text = readFileSync(site + page, 'utf8');
    const ids = IDS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, id = '']) => id));
    const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));

    return [...repeated].map((id) => `${page} has two places with the id ${id}.`);
  });
}
