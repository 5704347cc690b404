/** What has to be undone of what was made, last first; also when it is still being made. */
export class Cleanup {
  readonly #tasks: (() => Promise<void> | void)[] = [];
  #begun = false;

  /** Something was made: how it is undone. Undoes it at once and throws when the cleaning has begun. */
  async add(task: () => Promise<void> | void): Promise<void> {
    if (this.#begun) {
      await task();
      throw new Error('it was ended before it was made');
    }
    this.#tasks.push(task);
  }

  /** Undoes it all, whatever of it fails. Throws the first failure in the end. */
  async run(): Promise<void> {
    this.#begun = true;
    const failures: unknown[] = [];
    for (let task = this.#tasks.pop(); task !== undefined; task = this.#tasks.pop()) {
      try {
        await task();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
