import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { backoff, WorkerLoop, type BackoffOptions } from '@sagdok/mox';

/** How a service that works in rounds is called, and when it does. */
export interface LoopServiceOptions {
  /** What the log calls it. */
  readonly navn: string;
  /** How long to wait, in milliseconds, when a round found nothing. */
  readonly idle: number;
  /** How waits grow from one round that failed to the next. */
  readonly backoff: BackoffOptions;
}

/** A service that works in rounds from the start of the process to its end. A round that fails is told of in the log, and tried again. */
export abstract class LoopService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  protected readonly logger: Logger;
  readonly #loop: WorkerLoop;

  protected constructor(options: LoopServiceOptions) {
    this.logger = new Logger(options.navn);
    this.#loop = new WorkerLoop({
      round: (stopping) => this.round(stopping),
      idle: () => options.idle,
      backoff: backoff(options.backoff),
      failed: (error) => {
        this.failed(error);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.#loop.start();
  }

  /** Ends when the round under way is finished. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.stop();
  }

  /** Does some work. True when there may be more at once. It should hurry when the process stops. */
  abstract round(stopping: AbortSignal): Promise<boolean>;

  /** There may be work now: the next round begins without waiting. */
  protected wake(): void {
    this.#loop.wake();
  }

  /** Tells of what could not be done. */
  protected failed(error: unknown): void {
    this.logger.warn(error instanceof Error ? error.message : String(error));
  }
}
