import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { backoff, WorkerLoop } from '@sagdok/mox';
import { formatIso } from '@sagdok/tid';
import type { App } from '../app/app.js';
import { APPS, CONFIG, DATABASE, SURROUNDINGS } from '../app/tokens.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { FORGOTTEN_AT_ONCE, forgetStatement } from '../storage/idempotens.js';
import type { Surroundings } from './surroundings.js';

const HOUR = 3_600_000;

/** Microseconds. */
const DAY = 86_400_000_000n;

/** Forgets the keys of requests that are not sent again any more, a little at a time. */
@Injectable()
export class Noegleoprydning implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('Idempotency-Key');
  readonly #loop: WorkerLoop;

  constructor(
    @Inject(APPS) private readonly apps: readonly App[],
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {
    this.#loop = new WorkerLoop({
      round: () => this.ryd(),
      idle: () => HOUR,
      backoff: backoff({ first: 1000, longest: HOUR }),
      failed: (error) => {
        this.#logger.warn(error instanceof Error ? error.message : String(error));
      },
    });
  }

  onApplicationBootstrap(): void {
    this.#loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop.stop();
  }

  /** Forgets some. True when there are more. */
  async ryd(): Promise<boolean> {
    const before = formatIso(this.surroundings.now() - BigInt(this.config.noeglerDage) * DAY);
    let more = false;
    for (const { navn, objekttyper } of this.apps) {
      if (objekttyper.length === 0) continue;
      const [row] = await this.database.rows(forgetStatement(navn), [before]);
      more ||= row?.[0] === FORGOTTEN_AT_ONCE;
    }
    return more;
  }
}
