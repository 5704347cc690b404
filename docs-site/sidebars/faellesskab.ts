import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const pages = [
  'index',
  'styring',
  'deltag',
  'adfaerd',
  'moeder',
  'koereplan',
  'udgivelser',
  'implementeringer',
  'afvigelser',
  'ordliste',
  'tilgaengelighed',
];

/** The community's pages. */
export const faellesskab: SidebarsConfig[string] = pages.map((page) => `faellesskab/${page}`);
