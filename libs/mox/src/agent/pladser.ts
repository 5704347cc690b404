/** A number of places to work at; who finds none waits in line. */
export class Pladser {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(antal: number) {
    this.#free = antal;
  }

  /** Does work as soon as there is a place. */
  async med<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
