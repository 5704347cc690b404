import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDatabase, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { Client, Pool } from 'pg';
import { statement } from '../database.js';
import { isUnreachable } from '../unreachable.js';
import { FrozenProxy } from '../../testing/frozen-proxy.js';
import { Lanes } from './lanes.js';

const server = await postgresUrl();

const MAX = 3;

const ECHO = statement('select $1::text, $2::int, $3::boolean, $4::text[], $5::int[]::text, now()::text is not null');
const NUMBER = statement('select $1::int');
const DIVIDE = statement('select 1 / $1::int');
const SLEEP = statement('select $1::int from pg_sleep($2::float8)');
const INSERT = statement('insert into tal (n) values ($1::int) returning n');

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

(server === undefined ? describe.skip : describe)('lanes to PostgreSQL', () => {
  let database: TestDatabase;
  let watcher: Client;
  let lanes: Lanes;

  const one = async (n: number): Promise<unknown> => (await lanes.rows(NUMBER, [n]))[0]?.[0];
  /** Makes the statements that are used known, so that they are sent together. */
  const warmUp = async (): Promise<void> => {
    for (const n of numbers(20)) await Promise.all([one(n), lanes.rows(DIVIDE, [1]), lanes.rows(ECHO, VALUES)]);
  };
  const connections = async (): Promise<number> => {
    const { rows } = await watcher.query<{ n: number }>(
      `select count(*)::int n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    return rows[0]!.n;
  };
  const asleep = async (count: number): Promise<boolean> => {
    const { rowCount } = await watcher.query(
      `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    );
    return rowCount === count;
  };
  const VALUES = ['æ"\\', -3, true, ['a', 'b,"c"', '\\'], [1, 2]] as const;

  beforeAll(async () => {
    database = await createDatabase(server!);
    watcher = new Client({ connectionString: database.url });
    await watcher.connect();
    await watcher.query('create table tal (n int primary key)');
  });
  afterAll(async () => {
    await watcher.end();
    await database.drop();
  });
  beforeEach(() => {
    lanes = new Lanes(new Pool({ connectionString: database.url, max: MAX, pipeline: true }));
  });
  afterEach(() => lanes.close());

  it('are given up when the server says nothing any more, and others are opened', async () => {
    const proxy = await FrozenProxy.to(server!);
    const frozen = new Lanes(new Pool({ connectionString: proxy.url(database.url), max: MAX, pipeline: true }), 200);
    expect(await frozen.rows(NUMBER, [1])).toEqual([[1]]);
    proxy.freeze();
    const error: unknown = await frozen.rows(NUMBER, [2]).catch((reason: unknown) => reason);
    expect(isUnreachable(error)).toBe(true);

    expect(await frozen.rows(NUMBER, [3])).toEqual([[3]]);
    await frozen.close();
    await proxy.close();
  });

  it('give each statement its own rows, however many come at the same time', async () => {
    await warmUp();
    const asked = numbers(500);

    expect(await Promise.all(asked.map(one))).toEqual(asked);
  });

  it('refuse a parameter that is none to who gave it, and serve the others', async () => {
    await warmUp();
    const none = Object.create(null) as string;
    const asked = [one(1), lanes.rows(NUMBER, [none]), one(2)];

    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await one(3)).toBe(3);
  });

  it('take parameters of every kind, and give texts, numbers, truths and lists', async () => {
    expect(await lanes.rows(ECHO, VALUES)).toEqual([['æ"\\', -3, true, ['a', 'b,"c"', '\\'], '{1,2}', true]]);
    expect(await lanes.rows(ECHO, [null, null, null, null, null])).toEqual([[null, null, null, null, null, true]]);
    expect(await lanes.rows(statement('select n from generate_series(1, 3) n'), [])).toEqual([[1], [2], [3]]);
    expect(await lanes.rows(statement('select n from tal where false'), [])).toEqual([]);
    expect(await lanes.rows({ name: undefined, text: 'select $1::int' }, [4])).toEqual([[4]]);
  });

  it('refuse a statement without touching those that were sent with it', async () => {
    await warmUp();
    const divisions = numbers(60).map(async (n) => lanes.rows(DIVIDE, [n % 3]));
    const outcomes = await Promise.allSettled(divisions);

    expect(outcomes.map(({ status }) => status)).toEqual(
      numbers(60).map((n) => (n % 3 === 0 ? 'rejected' : 'fulfilled')),
    );
    expect(outcomes[0]).toMatchObject({ reason: { code: '22012' } });
    expect(await one(7)).toBe(7);
  });

  it('carry a statement out that was refused the first time', async () => {
    const divide = statement('select 2 / $1::int');
    for (const n of [0, 1, 0, 2]) await Promise.allSettled(numbers(2 * MAX).map(async () => lanes.rows(divide, [n])));

    expect(await Promise.all(numbers(20).map(async () => lanes.rows(divide, [1])))).toEqual(
      numbers(20).map(() => [[2]]),
    );
  });

  it('refuse a text that cannot be prepared, each time', async () => {
    const wrong = statement('select findes_ikke()');

    await expect(lanes.rows(wrong, [])).rejects.toMatchObject({ code: '42883' });
    await expect(lanes.rows(wrong, [])).rejects.toMatchObject({ code: '42883' });
  });

  it('write each statement as a transaction of its own', async () => {
    const twice = [...numbers(20), ...numbers(20)];
    const outcomes = await Promise.allSettled(twice.map(async (n) => lanes.rows(INSERT, [n])));

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    expect((await lanes.rows(statement('select count(*)::int from tal'), []))[0]).toEqual([20]);
  });

  it('let quick statements pass a slow one and one that waits for a lock', async () => {
    await warmUp();
    await watcher.query('begin');
    await watcher.query('insert into tal (n) values (1000)');
    let over = false;
    const slow = Promise.allSettled([lanes.rows(SLEEP, [1, 60]), lanes.rows(INSERT, [1000])]).then((outcomes) => {
      over = true;
      return outcomes;
    });
    for (const n of numbers(50)) await Promise.all(numbers(10).map(async (m) => one(n * m)));

    expect(over).toBe(false);
    await watcher.query('rollback');
    await watcher.query(`select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'
      and datname = current_database()`);
    expect(await slow).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: [[1000]] }]);
  });

  it('use no more connections than they may', async () => {
    const sleeping = numbers(12).map(async (n) => lanes.rows(SLEEP, [n, 0.1]));
    const seen: number[] = [];
    while (seen.length < 10) seen.push(await connections());

    expect(Math.max(...seen)).toBeLessThanOrEqual(MAX);
    expect((await Promise.all(sleeping)).flat(2)).toEqual(numbers(12));
  });

  it('fail what was under way when the server ends the connections, and go on with new ones', async () => {
    await warmUp();
    const sleeping = Promise.allSettled([...numbers(MAX).map(async (n) => lanes.rows(SLEEP, [n, 60])), one(1)]);
    while (!(await asleep(MAX))) await sleep(20);
    await watcher.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const outcomes = await sleeping;

    for (const outcome of outcomes.slice(0, MAX)) {
      expect(outcome.status).toBe('rejected');
      expect(isUnreachable((outcome as PromiseRejectedResult).reason)).toBe(true);
    }
    expect(await Promise.all(numbers(20).map(one))).toEqual(numbers(20));
  });

  it('go on when an idle connection was ended', async () => {
    await one(1);
    await watcher.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await sleep(100);

    expect(await one(2)).toBe(2);
  });

  it('reject when there is no server', async () => {
    const nowhere = new Lanes(new Pool({ connectionString: 'postgres://127.0.0.1:1/x', max: MAX, pipeline: true }));
    const outcomes = await Promise.allSettled(numbers(5).map(async () => nowhere.rows(NUMBER, [1])));
    await nowhere.close();

    for (const outcome of outcomes) expect(isUnreachable((outcome as PromiseRejectedResult).reason)).toBe(true);
    expect(outcomes).toHaveLength(5);
  });

  it('are closed when what is under way is done, and leave no connection', async () => {
    const own = new Lanes(new Pool({ connectionString: database.url, max: MAX, pipeline: true }));
    const sleeping = own.rows(SLEEP, [7, 0.3]);
    while (!(await asleep(1))) await sleep(20);
    await own.close();

    expect(await sleeping).toEqual([[7]]);
    expect(await connections()).toBe(0);
  });
});
