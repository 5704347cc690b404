import type { Tekster } from '@sagdok/model';
import type { Fejlkode } from './fejlkoder.js';

/** One thing that is wrong with a body. It never repeats values of the body, which may be sensitive. */
export interface Fejl {
  /** Where it is: a JSON Pointer (RFC 6901) into the body, `''` for the body itself. */
  readonly sti: string;
  /** What kind it is: stable, see `FEJLKODER`. */
  readonly kode: Fejlkode;
  /** A sentence in Danish that says what is wrong, and what is expected. */
  readonly da: string;
  /** The same in English. */
  readonly en: string;
}

/** A fault at a place in the body. */
export function fejl(sti: string, kode: Fejlkode, { da, en }: Tekster): Fejl {
  return { sti, kode, da, en };
}

/** A member's name as the last part of a JSON Pointer. */
export function led(navn: string): string {
  return `/${navn.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
