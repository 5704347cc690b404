import type { PluginOptions } from '@easyops-cn/docusaurus-search-local';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';

const replaced = STANDARDDELE.flatMap(({ navn, versioner }) =>
  versioner
    .filter(({ status, beskrevet }) => beskrevet && status === 'afloest')
    .map(({ version }) => `${navn}/${version}/`),
);

/** What the search over all pages finds, and in which order. */
export const search: Partial<PluginOptions> = {
  // What is below these is indexed as a document, everything else as a page.
  docsRouteBasePath: ['standarden', 'vejledninger', 'api', 'problemer', 'faellesskab'],
  indexPages: true,
  indexBlog: false,
  hashed: 'filename',
  // The index of both languages is made in one process, which takes its stemmers from the first it makes.
  language: ['da', 'en'],
  highlightSearchTermsOnTargetPage: true,
  explicitSearchResultPath: true,
  ignoreCssSelectors: [
    '[role=tooltip]',
    '.language-json',
    // Of a version that is replaced only the page itself and the ids of its requirements are found, after those of the one in force.
    ...replaced.flatMap((page) => [
      `html[class*="/generated/${page}"] article .markdown > :not(header, .krav)`,
      `html[class*="/generated/${page}"] article .krav > :not(.krav-head)`,
    ]),
  ],
};
