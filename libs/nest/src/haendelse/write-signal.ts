/** Tells those who want to know that this process has written something. */
export class WriteSignal {
  readonly #listeners = new Set<() => void>();

  /** Calls the listener after each write, from now on. */
  onWrite(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** A write has been made. */
  written(): void {
    for (const listener of this.#listeners) listener();
  }
}
