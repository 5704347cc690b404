/** From how long on, in milliseconds, a statement is never sent with others, which would have to wait for it. */
const LONG = 20;

/** How soon what was seen is forgotten, each time that it was otherwise. */
const RISE = 1.02;
const FALL = 0.98;

/** How long a statement takes, from what has been seen of it: at best, so that what else the process did does not count, and at worst. */
export class Pace {
  #best = Infinity;
  #worst = 0;

  /** It took so long, in milliseconds. */
  took(ms: number): void {
    this.#best = Math.min(ms, this.#best * RISE);
    this.#worst = Math.max(ms, this.#worst * FALL);
  }

  /** How long it will take, in milliseconds; Infinity where that is not known, or has been long. */
  get expected(): number {
    return this.#worst > LONG ? Infinity : this.#best;
  }
}
