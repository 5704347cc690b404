import type { Erindring, Lager } from './lager.js';

interface Fejlede {
  readonly antal: number;
  readonly hvornaar: number;
}

/** A store that is forgotten with the process: for tests. */
export class HukommelseLager implements Lager {
  readonly #udfoert = new Map<string, number>();
  readonly #fejlet = new Map<string, Fejlede>();

  erindring(beskedId: string): Erindring {
    return { udfoert: this.#udfoert.has(beskedId), fejl: this.#fejlet.get(beskedId)?.antal ?? 0 };
  }

  udfoert(beskedId: string, hvornaar: number): void {
    this.#udfoert.set(beskedId, hvornaar);
    this.#fejlet.delete(beskedId);
  }

  fejlet(beskedId: string, hvornaar: number): number {
    const antal = (this.#fejlet.get(beskedId)?.antal ?? 0) + 1;
    this.#fejlet.set(beskedId, { antal, hvornaar });
    return antal;
  }

  glemFejl(beskedId: string): void {
    this.#fejlet.delete(beskedId);
  }

  ryd(foer: number): void {
    for (const [beskedId, hvornaar] of this.#udfoert) if (hvornaar < foer) this.#udfoert.delete(beskedId);
    for (const [beskedId, { hvornaar }] of this.#fejlet) if (hvornaar < foer) this.#fejlet.delete(beskedId);
  }

  luk(): void {
    this.#udfoert.clear();
    this.#fejlet.clear();
  }
}
