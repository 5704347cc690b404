import type { Felt, Modelelement } from '@sagdok/model';

/** Something that can be done to an element of the model. */
export type Handling =
  'pligt' | 'type' | 'kardinalitet' | 'tekster' | 'omdoeb' | 'fjern' | 'nyt-felt' | 'ny-relation' | 'ny-vaerdi';

/** What can be done to an element, the usual first. */
export function handlingerFor(modelelement: Modelelement): readonly Handling[] {
  switch (modelelement.art) {
    case 'objekttype':
      return ['nyt-felt', 'ny-relation', 'tekster'];
    case 'felt':
      return handlingerForFelt(modelelement.element);
    case 'tilstand':
      return ['ny-vaerdi', 'tekster', 'omdoeb', 'fjern'];
    case 'relation':
      return ['kardinalitet', 'tekster', 'nyt-felt', 'omdoeb', 'fjern'];
    case 'underobjekt':
      return ['nyt-felt', 'tekster', 'fjern'];
    case 'vaerdi':
      return ['tekster', 'omdoeb', 'fjern'];
  }
}

function handlingerForFelt(felt: Felt): readonly Handling[] {
  if ('struktur' in felt) return ['pligt', 'tekster', 'nyt-felt', 'omdoeb', 'fjern'];
  const liste: readonly Handling[] = felt.type === 'tekst' ? ['ny-vaerdi'] : [];

  return ['pligt', 'tekster', 'type', ...liste, 'omdoeb', 'fjern'];
}
