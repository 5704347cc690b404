import { Turtager } from '../loop/turtager.js';

/** Runs work at once, but what has the same key one after the other, in order. */
export class Lanes {
  readonly #turtager = new Turtager();
  readonly #running = new Set<Promise<void>>();

  /** Runs work, which must not reject. */
  run(key: string | undefined, work: () => Promise<void>): void {
    const running = (key === undefined ? work() : this.#turtager.efterTur(key, work)).finally(() => {
      this.#running.delete(running);
    });
    this.#running.add(running);
  }

  /** Resolves when nothing runs or waits. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }
}
