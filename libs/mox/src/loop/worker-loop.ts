/** How a loop works. */
export interface WorkerLoopOptions {
  /** One round: does some work, and tells whether there may be more at once. It is told to hurry when the loop is stopped. */
  readonly round: (stopping: AbortSignal) => Promise<boolean>;
  /** How long to wait, in milliseconds, when a round found nothing. */
  readonly idle: () => number;
  /** How long to wait, in milliseconds, after a number of rounds in a row that failed. */
  readonly backoff: (failures: number) => number;
  /** Hears of a round that failed. */
  readonly failed: (error: unknown) => void;
}

/** Work that is done in rounds for as long as a process runs: at once while there is more, else when woken or after a while. */
export class WorkerLoop {
  readonly #options: WorkerLoopOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #woken = false;
  #wake: (() => void) | undefined;

  constructor(options: WorkerLoopOptions) {
    this.#options = options;
  }

  /** Begins. Again does nothing. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** There may be work now: the next round begins without waiting. */
  wake(): void {
    this.#woken = true;
    this.#wake?.();
  }

  /** Ends when the round under way is finished. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let failures = 0;
    while (!signal.aborted) {
      this.#woken = false;
      try {
        const more = await this.#options.round(signal);
        failures = 0;
        if (!more) await this.#wait(this.#options.idle(), true);
      } catch (error) {
        failures += 1;
        this.#options.failed(error);
        await this.#wait(this.#options.backoff(failures), false);
      }
    }
  }

  async #wait(milliseconds: number, mayWake: boolean): Promise<void> {
    if (this.#stopping.signal.aborted || (mayWake && this.#woken)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        if (!mayWake && !this.#stopping.signal.aborted) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
