import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dokument } from '@sagdok/model';
import { createDatabase, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { Client } from 'pg';
import { readConfig } from '../config/config.js';
import { HttpClient } from '../testing/http-client.js';
import { enDel, enVariant, etDokument } from '../testing/objekter/et-dokument.js';
import type { App } from './app.js';
import { start, type Running } from './start.js';

const app: App = { navn: 'proeve', objekttyper: [dokument], migrations: [] };

describe('start', () => {
  let folder: string;
  let running: Running;
  const http = new HttpClient(() => running.url);
  const config = (port = 0): ReturnType<typeof readConfig> => ({
    ...readConfig({ PORT: String(port), SAGDOK_DATA: 'memory://' }),
    indhold: join(folder, 'indhold'),
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
    running = await start([app], config());
  });
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });

  it('answers that it lives and that it can serve', async () => {
    expect(await http.ok('GET', '/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await http.ok('GET', '/health/ready')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('leads a browser to the page of the API, and others to the site map', async () => {
    const front = async (accept: string): Promise<unknown[]> => {
      const { status, headers } = await fetch(`${running.url}/`, { redirect: 'manual', headers: { accept } });
      return [status, headers.get('location')];
    };

    expect(await front('text/html,*/*')).toEqual([302, '/docs']);
    expect(await front('application/json')).toEqual([308, '/site-map']);
  });

  it('counts requests by their route, and messages that wait, for Prometheus', async () => {
    await http.ok('POST', '/dokument/dokument', etDokument());
    await http.send('GET', '/dokument/dokument/dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11?virkningstid=2020-01-01');
    const { body, headers } = await http.ok('GET', '/metrics');

    expect(headers.get('content-type')).toContain('text/plain');
    expect(body).toMatch(/_count\{method="POST",route="\/dokument\/dokument",status="201"\} 1\n/);
    expect(body).toMatch(/_count\{method="GET",route="\/dokument\/dokument\/:uuid",status="404"\} 1\n/);
    expect(body).toMatch(/sagdok_outbox_waiting\{app="proeve"\} 1\n/);
    expect(body).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(body).not.toContain('dd4c5d13');
  });

  it('says which request an answer is to, by the name that the request gives itself if it can be one', async () => {
    const id = async (given: string): Promise<string | null> =>
      (await http.send('GET', '/health/live', undefined, { 'x-request-id': given })).headers.get('x-request-id');

    expect(await id('sag-17:2026.a_b')).toBe('sag-17:2026.a_b');
    expect(await id('med mellemrum')).toMatch(/^[\da-f-]{36}$/);
  });

  it('tells of each request as a line of JSON, without what was asked for, when it is told to', async () => {
    const told: string[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: string | Uint8Array): boolean => told.push(String(chunk)) > 0;
    const quiet = await start([app], { ...config(), log: 'json' });
    try {
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      await fetch(`${quiet.url}/dokument/dokument?titel=hemmelig`, { headers: { traceparent, 'x-request-id': 'r1' } });
      await sleep(50);
    } finally {
      process.stdout.write = write;
      await quiet.stop();
    }
    const lines = told.flatMap((chunk) => chunk.trim().split('\n')).map((line) => JSON.parse(line) as object);

    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'log',
        context: 'http',
        message: {
          ...{ id: 'r1', method: 'GET', route: '/dokument/dokument', status: 200 },
          ...{ ms: expect.any(Number) as unknown, trace: '0af7651916cd43dd8448eb211c80319c' },
        },
      }),
    );
    expect(told.join('')).not.toContain('hemmelig');
  });

  it('rejects when the port is taken, and leaves the other alone', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    try {
      await expect(start([app], config((taken.address() as AddressInfo).port))).rejects.toThrow('EADDRINUSE');
    } finally {
      taken.close();
    }
    await http.ok('GET', '/health/ready');
  });

  it('rejects when the database cannot be reached', async () => {
    const unreachable = { kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/intet', connections: 1 } as const;

    await expect(start([app], { ...config(), database: unreachable })).rejects.toThrow();
  });

  it('stopped, does not wait for a client that has connected and said nothing', async () => {
    const own = await start([app], config());
    const silent = connect(Number(new URL(own.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const gone = once(silent, 'close');
    silent.resume().on('error', () => undefined);
    const stopped = own.stop().then(() => 'stopped');

    expect(await Promise.race([stopped, sleep(10_000, 'still waiting', { ref: false })])).toBe('stopped');
    await gone;
  });

  it('stopped, finishes the answer under way and does not wait for the client to let go of its connection', async () => {
    const own = await start([app], config());
    const client = new HttpClient(() => own.url);
    const form = new FormData();
    const json = etDokument({ varianter: [enVariant({ dele: [enDel({ indhold: 'field:f1' })] })] });
    form.append('json', JSON.stringify(json));
    form.append('f1', new Blob([randomBytes(8 * 1024 * 1024)]), 'f1.bin');
    const { body } = await client.ok('POST', '/dokument/dokument', form);
    const { uuid } = body as { uuid: string };
    const read = await client.ok('GET', `/dokument/dokument/${uuid}`);
    const [, path] = /"indhold":"store:([^"]+)"/.exec(JSON.stringify(read.body)) ?? [];
    const response = await fetch(`${own.url}/dokument/dokument/${path}`);
    const stopped = own.stop().then(() => 'stopped');
    const content = await response.arrayBuffer();

    expect(content.byteLength).toBe(8 * 1024 * 1024);
    expect(await Promise.race([stopped, sleep(10_000, 'still waiting', { ref: false })])).toBe('stopped');
  });
});

const server = await postgresUrl();

(server === undefined ? describe.skip : describe)('start on PostgreSQL', () => {
  let database: TestDatabase;
  let running: Running;
  const http = new HttpClient(() => running.url);

  beforeAll(async () => {
    database = await createDatabase(server!);
    running = await start([app], readConfig({ PORT: '0', DATABASE_URL: database.url, SAGDOK_DATA: tmpdir() }));
  });
  afterAll(() => running.stop());

  it('goes on with new connections when the server has ended the old ones', async () => {
    await http.ok('GET', '/health/ready');
    const admin = new Client({ connectionString: server });
    await admin.connect();
    const name = new URL(database.url).pathname.slice(1);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await admin.end();
    await sleep(100);

    await http.ok('GET', '/health/ready');
    await http.ok('POST', '/dokument/dokument', etDokument());
  });

  it('says 503 while the database is gone, and lives on', async () => {
    await database.drop();
    await sleep(100);

    expect(await http.send('GET', '/health/ready')).toMatchObject({ status: 503, body: { kode: 'ikke-klar' } });
    expect(await http.send('GET', '/dokument/dokument?titel=x')).toMatchObject({ status: 503 });
    expect(await http.send('POST', '/dokument/dokument', etDokument())).toMatchObject({ status: 503 });
    await http.ok('GET', '/health/live');
  });
});
