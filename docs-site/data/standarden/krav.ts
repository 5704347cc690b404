import type { Kilde, Tekster } from '@sagdok/model';

/**
 * One requirement of the standard. Its text holds one word of how binding it is, in capitals: SKAL, BØR or KAN in
 * Danish, and MUST, SHOULD or MAY in English.
 */
export interface Krav {
  /** Permanent, and never given to another requirement: the codes of its part and its section, and a number (`SAG-REL-003`). */
  readonly id: string;
  readonly tekst: Tekster;
  readonly kilde: Kilde;
  /** No source says it in so many words: it follows from how the standard is used, and may turn out otherwise. */
  readonly antaget?: true;
  /** The elements of the model it is about, by their way (`sag/relationer/ejer`). */
  readonly elementer?: readonly string[];
  /** The versions of its part that it belongs to; absent: all that have a text. */
  readonly versioner?: readonly string[];
  /** It binds no more, since this date (ISO 8601) and for this reason. */
  readonly udgaaet?: { readonly dato: string; readonly grund: Tekster };
}

/** How binding a requirement is. */
export type Niveau = 'SKAL' | 'BØR' | 'KAN';

/** The words of the levels, in both languages. */
export const NIVEAUER: Readonly<Record<Niveau, Tekster>> = {
  SKAL: { da: 'SKAL', en: 'MUST' },
  BØR: { da: 'BØR', en: 'SHOULD' },
  KAN: { da: 'KAN', en: 'MAY' },
};

/** The level of a requirement, by the word in its text; absent where it has none of the words, or several. */
export function niveauAf({ tekst }: Pick<Krav, 'tekst'>): Niveau | undefined {
  const niveauer = (Object.keys(NIVEAUER) as Niveau[]).filter((niveau) => words(tekst.da).includes(niveau));

  return niveauer.length === 1 ? niveauer[0] : undefined;
}

/** The words of a text, in order. */
export function words(text: string): readonly string[] {
  return text.match(/[\p{L}]+/gu) ?? [];
}
