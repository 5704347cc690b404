/** Lets work on the same thing wait for its turn, and work on different things go on at once. */
export class Turtager {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work when all that came before it on the same thing is done. */
  async efterTur<R>(thing: string, work: () => Promise<R>): Promise<R> {
    const before = this.#last.get(thing);
    const mine = (async () => {
      await before?.catch(() => undefined);
      return work();
    })();
    this.#last.set(thing, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(thing) === mine) this.#last.delete(thing);
    }
  }
}
