import type { Kladde } from '../../../forslag/kladde.ts';

/** A part of the form: the draft, and how to change it. */
export interface Kladdefelter {
  readonly kladde: Kladde;
  readonly ret: (aendret: Partial<Kladde>) => void;
}
