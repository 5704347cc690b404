import { globSync, readFileSync } from 'node:fs';
import { siteFolder } from './site-folder.ts';

/** The folders of Danish pages, and where the same pages lie in English. */
const mirrors = [{ da: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' }] as const;

/** Checks that each Danish page has its English page, with the same anchors and another text, and the other way round. */
export function translatedPages(site = siteFolder): readonly string[] {
  return mirrors.flatMap(({ da, en }) => {
    const danish = pages(site + da);
    const english = pages(site + en);

    return [
      ...danish
        .filter((page) => !english.includes(page))
        .map((page) => `${da}/${page} has no English page: write ${en}/${page}.`),
      ...english
        .filter((page) => !danish.includes(page))
        .map((page) => `${en}/${page} has no Danish page: write ${da}/${page}.`),
      ...danish
        .filter((page) => english.includes(page))
        .flatMap((page) => pairFaults(site, `${da}/${page}`, `${en}/${page}`)),
    ];
  });
}

function pages(folder: string): readonly string[] {
  return globSync('**/*.{md,mdx}', { cwd: folder });
}

function pairFaults(site: string, da: string, en: string): readonly string[] {
  const [danish, english] = [da, en].map((path) => readFileSync(site + path, 'utf8'));
  if (danish === english) return [`${en} is not translated: its text is that of ${da}.`];

  const [danishIds, englishIds] = [danish, english].map((text) => headingIds(text ?? ''));

  return danishIds === englishIds
    ? []
    : [`${en} has not the anchors of ${da}: [${englishIds ?? ''}] and [${danishIds ?? ''}].`];
}

/** The ids that a page's headings give themselves, as `## Heading {/* #id *\/}` (mdx) or `<!-- #id -->` (md), in order. */
function headingIds(text: string): string {
  return [...text.matchAll(/^#{2,6} .*(?:\{\/\*|<!--) *#([\w-]+)/gm)].map(([, id]) => id).join(', ');
}
