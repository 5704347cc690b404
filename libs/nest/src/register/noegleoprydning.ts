import { Inject, Injectable } from '@nestjs/common';
import { formatIso } from '@sagdok/tid';
import type { App } from '../app/app.js';
import { LoopService } from '../app/loop-service.js';
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
export class Noegleoprydning extends LoopService {
  constructor(
    @Inject(APPS) private readonly apps: readonly App[],
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {
    super({ navn: 'Idempotency-Key', idle: HOUR, backoff: { first: 1000, longest: HOUR } });
  }

  /** Forgets some. True when there are more. */
  async round(): Promise<boolean> {
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
