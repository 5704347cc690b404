import { useSyncExternalStore } from 'react';
import type { Kladde } from '../../../forslag/kladde.ts';

const NOEGLE = 'sagdok-forslag-kladde';

/** The draft that this browser keeps, as text: texts are compared by what they say. */
function gemtTekst(): string | null {
  try {
    return window.localStorage.getItem(NOEGLE);
  } catch {
    return null;
  }
}

const uaendret = (): (() => void) => () => undefined;

/** The draft that this browser keeps, if it keeps one that can be read; an older one may lack something. */
export function useGemtKladde(): Partial<Kladde> | undefined {
  const tekst = useSyncExternalStore(uaendret, gemtTekst, () => null);
  try {
    return tekst === null ? undefined : (JSON.parse(tekst) as Partial<Kladde>);
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this browser, or forgets the one it keeps. A browser that keeps nothing is no hindrance. */
export function gemKladde(kladde: Kladde | undefined): void {
  try {
    if (kladde) window.localStorage.setItem(NOEGLE, JSON.stringify(kladde));
    else window.localStorage.removeItem(NOEGLE);
  } catch {
    return;
  }
}
