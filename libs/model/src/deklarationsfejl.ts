import type { Tekster } from './element.js';

/** One thing that is wrong with a declaration. */
export interface Deklarationsfejl {
  /** Where it is: the way inwards, from the type (`sag/relationer/oversag`) or from the top of a file of extensions. */
  readonly sti: string;
  /** A sentence in Danish that says what is wrong, and what is expected. */
  readonly da: string;
  /** The same in English. */
  readonly en: string;
}

/** A fault at a place in a declaration. */
export function deklarationsfejl(sti: string, { da, en }: Tekster): Deklarationsfejl {
  return { sti, da, en };
}

/** That declarations cannot be used, with every reason why. Thrown when a model is put together, never by a request. */
export class ModelFejl extends Error {
  override readonly name = 'ModelFejl';
  readonly kode = 'ugyldig-deklaration';

  constructor(readonly fejl: readonly Deklarationsfejl[]) {
    super(fejl.map(({ sti, da, en }) => `${sti || '(top)'}: ${da} (${en})`).join('\n'));
  }
}
