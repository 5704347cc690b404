import { Pool, type QueryResultRow } from 'pg';

/** A statement that is prepared once a connection, by its name. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** The `pg` driver and nothing else: what the register's HTTP is measured against. */
export class Baseline {
  readonly #pool: Pool;

  /** @param connections as many as the sag process opens at most */
  constructor(url: string, connections: number) {
    this.#pool = new Pool({ connectionString: url, max: connections, options: '-c TimeZone=UTC' });
    // A connection that breaks while idle is replaced; the server ends them all when the database is dropped.
    this.#pool.on('error', () => undefined);
  }

  async rows<R extends QueryResultRow>({ name, text }: Prepared, values: readonly unknown[]): Promise<readonly R[]> {
    return (await this.#pool.query<R>({ name, text, values: [...values] })).rows;
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

/** The time now to the microsecond, as PostgreSQL takes it. */
export const instantNow = (): string => {
  const micros = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000));
  const iso = new Date(Number(micros / 1000n)).toISOString();
  return `${iso.slice(0, -1)}${String(micros % 1000n).padStart(3, '0')}Z`;
};
