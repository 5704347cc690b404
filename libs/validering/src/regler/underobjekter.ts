import type { Underobjekttype, Underobjekttyper } from '@sagdok/model';
import { led } from '../fejl.js';
import { elementer } from './medlem.js';

/** Parts of the same owner and type, which their keys tell apart. */
export interface Soeskende {
  /** JSON Pointer to the list of them. */
  readonly sti: string;
  readonly dele: readonly unknown[];
  readonly type: Underobjekttype;
}

/** Every list of parts that the owner has, each followed by the lists within it. */
export function soeskendelister(typer: Underobjekttyper | undefined, ejer: unknown, sti = ''): Soeskende[] {
  return Object.entries(typer ?? {}).flatMap(([navn, type]) => {
    const liste = { sti: `${sti}${led(navn)}`, dele: elementer(ejer, navn), type };

    return [liste, ...liste.dele.flatMap((del, nr) => soeskendelister(type.underobjekter, del, `${liste.sti}/${nr}`))];
  });
}
