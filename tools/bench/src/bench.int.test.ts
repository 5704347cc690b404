import { describe, expect, it } from '@jest/globals';
import { amqpUrl, postgresUrl } from '@sagdok/test-support';
import { Client } from 'pg';
import { bench } from './bench.js';
import { ALL } from './measures/all.js';
import { SILENT } from './progress.js';

const server = await postgresUrl();
const broker = await amqpUrl();

/** All that can be measured here. */
const MAAL = ALL.filter(({ name }) => name !== 'besked' || broker !== undefined);

const databases = async (): Promise<number> => {
  const client = new Client({ connectionString: server! });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from pg_database where datname like 'sagdok_bench_%'`,
  );
  await client.end();
  return rows[0]!.count;
};

const run = (signal: AbortSignal) =>
  bench({
    maal: MAAL.map(({ name }) => name),
    server: server!,
    rounds: { rounds: 1, seconds: 0.2, clients: 4 },
    sizes: { sager: 60, vaekst: 120, journalposter: 20, registreringer: 5, abonnementer: 20 },
    connections: 4,
    profile: undefined,
    progress: SILENT,
    signal,
  });

(server ? describe : describe.skip)('bench', () => {
  it('measures everything beside its baseline, whatever the figures, and leaves nothing behind', async () => {
    const before = await databases();
    const results = await run(new AbortController().signal);

    expect(results).toHaveLength(MAAL.flatMap(({ measures }) => measures).length);
    for (const { sagdok, baseline, ratio } of results) {
      expect(sagdok.median).toBeGreaterThan(0);
      expect(baseline.median).toBeGreaterThan(0);
      expect(ratio.min).toBeLessThanOrEqual(ratio.max);
    }
    expect(await databases()).toBe(before);
  }, 300_000);

  it('leaves nothing behind when it is interrupted', async () => {
    const before = await databases();
    const interruption = new AbortController();
    const running = run(interruption.signal);
    setTimeout(() => {
      interruption.abort();
    }, 500);

    await expect(running).rejects.toThrow();
    expect(await databases()).toBe(before);
  });
});
