import type { Modelforslag } from '@sagdok/model';
import type { Kladde } from '../kladde.ts';
import { dump } from 'js-yaml';

const tekster = (tekst: string): object => ({ da: tekst, en: tekst });

/** The front matter of a proposal that is in order: a draft without a change of the model. */
export const etHoved = (afvigelser: object = {}): Readonly<Record<string, unknown>> => ({
  sprog: 'da',
  titel: tekster('Titlen'),
  art: 'praecisering',
  dele: ['sag'],
  forfatter: 'Kommunen',
  fortaler: 'Kommunen',
  privatliv: tekster('Ingen betydning.'),
  historik: [{ status: 'kladde', dato: '2026-11-23', grund: tekster('Derfor.') }],
  ...afvigelser,
});

/** A step of a proposal's way. */
export const etTrin = (status: string, dato: string, afvigelser: object = {}): object => ({
  status,
  dato,
  grund: tekster('Derfor.'),
  ...afvigelser,
});

const TEKST = {
  da: '## Problem <!-- #problem -->\n\nA\n\n## Forslag <!-- #forslag -->\n\nB\n\n## Alternativer <!-- #alternativer -->\n\nC\n',
  en: '## Problem <!-- #problem -->\n\nA\n\n## Proposal <!-- #forslag -->\n\nB\n\n## Alternatives <!-- #alternativer -->\n\nC\n',
};

/** The files of a proposal with the front matter, in both languages. */
export const filer = (hoved: object = etHoved(), aendring?: Modelforslag): Record<string, string> => ({
  'forslag.md': `---\n${dump(hoved)}---\n\n${TEKST.da}`,
  'forslag.en.md': TEKST.en,
  ...(aendring && { 'aendring.json': JSON.stringify(aendring) }),
});

/** A draft in which everything that must be said has been. */
export const enKladde = (afvigelser: Partial<Kladde> = {}): Kladde => ({
  sprog: 'da',
  titel: 'Sagens æske må være tom',
  problem: 'Den er for fuld.',
  oenske: 'Tøm den.',
  alternativer: '',
  privatliv: 'Ingen betydning.',
  migrering: '',
  forfatter: 'Kommunen',
  dele: [],
  elementer: ['sag/attributter/egenskaber/titel'],
  operationer: [],
  ...afvigelser,
});
