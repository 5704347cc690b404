import type { Modelelement, Tekster } from '@sagdok/model';
import type { Handling } from '../../../forslag/handlinger.ts';

const altid =
  (da: string, en: string): ((element: Modelelement) => Tekster) =>
  () => ({ da, en });

/** What each action on an element is called. */
export const HANDLINGSNAVNE: Readonly<Record<Handling, (element: Modelelement) => Tekster>> = {
  pligt: ({ art, element }) =>
    art === 'felt' && element.obligatorisk
      ? { da: 'Det skal kunne udelades', en: 'It may be left out' }
      : { da: 'Det skal være obligatorisk', en: 'It becomes mandatory' },
  type: altid('Det skal have en anden type', 'It gets another type'),
  kardinalitet: ({ art, element }) =>
    art === 'relation' && element.kardinalitet === '0..1'
      ? { da: 'Den skal kunne have flere mål (0..n)', en: 'It may have several targets (0..n)' }
      : { da: 'Den må højst have ét mål (0..1)', en: 'It may have one target at most (0..1)' },
  tekster: altid('Titel eller definition skal være en anden', 'Its title or definition becomes another'),
  omdoeb: altid('Det skal have et andet navn', 'It gets another name'),
  fjern: altid('Det skal udgå', 'It is removed'),
  'nyt-felt': altid('Det skal have et nyt felt', 'It gets a new field'),
  'ny-relation': altid('Den skal have en ny relation', 'It gets a new relation'),
  'ny-vaerdi': ({ art }) =>
    art === 'tilstand'
      ? { da: 'Den skal have en ny værdi', en: 'It gets a new value' }
      : { da: 'Det skal have en fast værdi til', en: 'It gets one more fixed value' },
};
