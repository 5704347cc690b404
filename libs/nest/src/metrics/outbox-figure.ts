import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Gauge } from 'prom-client';
import type { App } from '../app/app.js';
import { APPS, DATABASE } from '../app/tokens.js';
import { statement, type Database, type Statement } from '../database/database.js';
import { OUTBOX } from '../storage/entities.js';
import { quoted } from '../storage/read-sql.js';
import { Metrics } from './metrics.js';

const waitingStatement = (schema: string): Statement =>
  statement(`select count(*)::int from ${quoted(schema, OUTBOX)}`);

/** How many messages wait to be sent, by app: what grows when nobody takes them. */
@Injectable()
export class OutboxFigure implements OnApplicationBootstrap {
  constructor(
    @Inject(APPS) private readonly apps: readonly App[],
    @Inject(DATABASE) private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const schemas = this.apps.filter(({ objekttyper }) => objekttyper.length > 0).map(({ navn }) => navn);
    const waiting = (schema: string): Promise<number> => this.#waiting(schema);
    this.metrics.add(
      new Gauge({
        name: 'sagdok_outbox_waiting',
        help: 'How many messages wait to be sent, by app; NaN while the database does not answer',
        labelNames: ['app'],
        registers: [],
        async collect() {
          for (const app of schemas) this.set({ app }, await waiting(app));
        },
      }),
    );
  }

  async #waiting(schema: string): Promise<number> {
    try {
      const [row] = await this.database.rows(waitingStatement(schema), []);
      return row?.[0] as number;
    } catch {
      // The other figures are wanted all the more then; that the database is away, `/health/ready` tells.
      return Number.NaN;
    }
  }
}
