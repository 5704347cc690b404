import type { Tekster } from '@sagdok/model';
import type { Locale } from '../../src/locale/locale.ts';

/** A word of the standard or of what surrounds it. */
export interface Begreb {
  /** Permanent: the anchor on the glossary page. */
  readonly id: string;
  /** The word in each language. */
  readonly ord: Tekster;
  /** English texts use the Danish word, so that it is what is looked up there too. */
  readonly danskIEngelsk?: true;
  /** One or two sentences that can be read by themselves, e.g. where the pointer rests on the word. */
  readonly definition: Tekster;
  /** How the word is written in running text, so that pages can show its definition. Without it the word is only in the list. */
  readonly former?: Readonly<Record<Locale, readonly string[]>>;
  /** Ids of words to read as well. */
  readonly se?: readonly string[];
}

/** The word as a heading shows it: in English the Danish word first, where English texts use that. */
export function overskrift({ ord, danskIEngelsk }: Pick<Begreb, 'ord' | 'danskIEngelsk'>, locale: Locale): string {
  return locale === 'en' && danskIEngelsk ? `${ord.da} (${ord.en})` : ord[locale];
}
