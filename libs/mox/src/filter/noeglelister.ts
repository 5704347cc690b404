import type { Kriteriumnavn } from './filter.js';

/** What is found by a key of a criterion: an inverted index. */
export class Noeglelister<T> {
  readonly #lister = new Map<Kriteriumnavn, Map<string, Set<T>>>();

  /** The criteria by which something is found. */
  get navne(): Iterable<Kriteriumnavn> {
    return this.#lister.keys();
  }

  /** Everything under the key. */
  under(navn: Kriteriumnavn, noegle: string): ReadonlySet<T> | undefined {
    return this.#lister.get(navn)?.get(noegle);
  }

  /** Puts something under the key. */
  indsaet(navn: Kriteriumnavn, noegle: string, ting: T): void {
    const lister = this.#lister.get(navn) ?? new Map<string, Set<T>>();
    this.#lister.set(navn, lister);
    const liste = lister.get(noegle) ?? new Set<T>();
    lister.set(noegle, liste.add(ting));
  }

  /** Takes it away from under the key again. */
  udtag(navn: Kriteriumnavn, noegle: string, ting: T): void {
    const lister = this.#lister.get(navn);
    const liste = lister?.get(noegle);
    liste?.delete(ting);
    if (liste?.size === 0) lister?.delete(noegle);
    if (lister?.size === 0) this.#lister.delete(navn);
  }
}
