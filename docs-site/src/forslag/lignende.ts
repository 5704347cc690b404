import type { Forslag } from './forslag.ts';
import { resumeAf, type Resume } from './resume.ts';

/** What likeness to a proposal is measured by: the words of its texts, and the elements it is about. */
export interface Nabo extends Resume {
  readonly ord: readonly string[];
  readonly elementer: readonly string[];
}

/** A proposal that is like a text, and how much: from 0, nothing in common, to 1. */
export interface Lighed {
  readonly nabo: Nabo;
  readonly lighed: number;
}

/** What likeness to the proposal is measured by. */
export function naboAf(forslag: Forslag): Nabo {
  const { titel, tekst, elementer = [], aendring } = forslag;

  return {
    ...resumeAf(forslag),
    ord: ordI([...Object.values(titel), ...Object.values(tekst)].join(' ')),
    elementer: [...new Set([...elementer, ...(aendring?.operationer.map(({ sti }) => sti) ?? [])])],
  };
}

/** The three proposals most like a text and the elements it is about, those with little in common left out. */
export function lignende(naboer: readonly Nabo[], tekst: string, elementer: readonly string[]): readonly Lighed[] {
  const ord = ordI(tekst);

  return naboer
    .map((nabo) => ({ nabo, lighed: Math.min(1, faelles(ord, nabo, naboer) + 0.5 * beroering(elementer, nabo)) }))
    .filter(({ lighed }) => lighed >= 0.2)
    .toSorted((a, b) => b.lighed - a.lighed)
    .slice(0, 3);
}

/** The words of a text that say something, each once. Long words are cut, so that their inflections meet. */
function ordI(tekst: string): readonly string[] {
  const ord = tekst.toLowerCase().match(/[a-zæøå0-9_]{4,}/g) ?? [];

  return [...new Set(ord.map((et) => et.slice(0, 8)))];
}

/** How much of the text's words a proposal has; a word that every proposal has weighs little. */
function faelles(ord: readonly string[], nabo: Nabo, naboer: readonly Nabo[]): number {
  const vaegt = (et: string): number => 1 / (1 + naboer.filter((anden) => anden.ord.includes(et)).length);
  const sum = (alle: readonly string[]): number => alle.reduce((samlet, et) => samlet + vaegt(et), 0);

  return ord.length === 0 ? 0 : sum(ord.filter((et) => nabo.ord.includes(et))) / sum(ord);
}

/** Whether a proposal is about one of the elements, or about what holds it or is held by it. */
function beroering(elementer: readonly string[], nabo: Nabo): number {
  const moedes = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

  return elementer.some((sti) => nabo.elementer.some((anden) => moedes(sti, anden))) ? 1 : 0;
}
