import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, postgresUrl, startAppProcess, type AppProcess, type TestDatabase } from '@sagdok/test-support';
import { Client } from 'pg';
import { replay, type Trace } from './testing/replay.js';

const root = join(import.meta.dirname, '../../..');
const main = (app: string): string => join(root, 'apps', app, 'dist/main.js');

/** A folder with traces of LoRA, `golden`, and what replays them, `tools/replay.mjs`: not part of the project. */
const evidens = process.env.SAGDOK_EVIDENS;

const virkning = { from: '2000-01-01', to: 'infinity' };
const enSag = (titel: string, sagsnummer = '1'): object => ({
  attributter: {
    sagegenskaber: [{ brugervendtnoegle: 'n', beskrivelse: 'b', kassationskode: 'k', sagsnummer, titel, virkning }],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning }] },
});

const send = async (
  url: string,
  method: string,
  body?: object,
  noegle?: string,
): Promise<{ status: number; body: unknown }> => {
  const headers = {
    'content-type': 'application/json',
    ...(noegle !== undefined && { 'idempotency-key': `"${noegle}"` }),
  };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() };
};

const opret = async (url: string, titel: string, noegle?: string): Promise<string> => {
  const { status, body } = await send(`${url}/sag/sag`, 'POST', enSag(titel, noegle), noegle);
  expect(status).toBe(201);
  return (body as { uuid: string }).uuid;
};

const replayGolden = async (folder: string, url: string): Promise<string> => {
  const args = [join(folder, 'tools/replay.mjs'), '--base', url, join(folder, 'golden')];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: unknown) => error as { stdout: string },
  );
  return stdout.trim().split('\n').at(-1) ?? '';
};

const server = await postgresUrl();
const withServer = server === undefined ? describe.skip : describe;
const withGolden = evidens === undefined ? it.skip : it;

describe('all services in one process', () => {
  let running: AppProcess;

  beforeAll(async () => {
    running = await startAppProcess(main('samlet'), { SAGDOK_DATA: 'memory://' });
  });
  afterAll(() => running.end('SIGKILL'));

  it('says in one line where it is, and answers there', async () => {
    const { url } = running;

    expect(running.output().split('\n')).toEqual([expect.stringContaining(`sagdok is ready at ${url}`)]);
    expect((await send(`${url}/health/ready`, 'GET')).status).toBe(200);
    expect((await send(`${url}/sag/sag/${await opret(url, 'A')}`, 'GET')).status).toBe(200);
  });

  it('replays the traces', async () => {
    const spor = join(import.meta.dirname, 'spor');
    for (const name of await readdir(spor)) {
      const trace = JSON.parse(await readFile(join(spor, name), 'utf8')) as Trace;
      expect([name, await replay(running.url, trace)]).toEqual([name, undefined]);
    }
  });

  withGolden(
    'replays what LoRA answered',
    async () => {
      expect(await replayGolden(evidens ?? '', running.url)).toMatch(/^\d+ passed, 0 failed$/);
    },
    300_000,
  );

  it('exits with a message when the port is taken', async () => {
    const second = startAppProcess(main('sag'), { SAGDOK_DATA: 'memory://', PORT: new URL(running.url).port });

    await expect(second).rejects.toThrow(
      /exited with 1 before it was ready:\n(?:.*there is no beskedfordeler.*\n)?Something listens on 127\.0\.0\.1:\d+ already\. Stop it[^\n]*$/,
    );
  });

  it('exits with one message about all that is wrong in its environment', async () => {
    const wrong = startAppProcess(main('sag'), { PORT: 'x', DATABASE_URL: 'mysql://x' });

    await expect(wrong).rejects.toThrow(/exited with 1 .*\n.*PORT.*\n.*DATABASE_URL/s);
  });
});

describe('a service on an embedded database in a folder', () => {
  let folder: string;
  let running: AppProcess | undefined;
  const started = async (): Promise<AppProcess> => {
    running = await startAppProcess(main('sag'), { SAGDOK_DATA: folder });
    return running;
  };
  const stored = async ({ url }: AppProcess, uuids: readonly string[]): Promise<number[]> =>
    Promise.all(uuids.map(async (uuid) => (await send(`${url}/sag/sag/${uuid}`, 'GET')).status));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sagdok-'));
  });
  afterAll(async () => {
    await running?.end('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('finds again what it stored, whether it stopped in good order or was killed', async () => {
    const first = await started();
    const uuid = await opret(first.url, 'før SIGTERM');
    expect(await first.end('SIGTERM')).toBe(0);
    const second = await started();
    const uuids = await Promise.all(Array.from({ length: 20 }, async (_, i) => opret(second.url, `nr. ${i}`)));
    await second.end('SIGKILL');
    const third = await started();

    expect(await stored(third, [uuid, ...uuids])).toEqual(Array<number>(21).fill(200));
    expect(await third.end('SIGINT')).toBe(0);
  });

  it('stops in good order when it is told to twice, as a terminal and npm do', async () => {
    const process = await started();
    const stopped = Promise.all([process.end('SIGINT'), process.end('SIGINT'), process.end('SIGTERM')]);

    expect(await stopped).toEqual([0, 0, 0]);
  });

  it('makes one sag of each opret that is sent again with its key after a SIGKILL', async () => {
    const first = await started();
    const numre = Array.from({ length: 40 }, (_, i) => `nr. ${i}`);
    const noegle = randomUUID();
    const answers = numre.map(async (nr) => opret(first.url, nr, `${noegle} ${nr}`).catch(() => undefined));
    await Promise.any(answers);
    await first.end('SIGKILL');
    const before = await Promise.all(answers);
    const second = await started();
    const after = await Promise.all(numre.map(async (nr) => opret(second.url, nr, `${noegle} ${nr}`)));
    const { body } = await send(`${second.url}/sag/sag?sagsnummer=${noegle}%25`, 'GET');
    const [found] = (body as { results: [string[]] }).results;
    await second.end('SIGTERM');

    expect(after).toEqual(before.map((uuid, i) => uuid ?? after[i]));
    expect(found.toSorted()).toEqual(after.toSorted());
  });

  it('does not let another process open the folder, and says which one has it', async () => {
    const first = await started();
    const uuid = await opret(first.url, 'A');

    await expect(startAppProcess(main('sag'), { SAGDOK_DATA: folder })).rejects.toThrow(
      `in use by process ${first.pid}`,
    );
    expect(await stored(first, [uuid])).toEqual([200]);
  });
});

withServer('one service in several processes on PostgreSQL', () => {
  let database: TestDatabase;
  let processes: readonly AppProcess[] = [];

  beforeAll(async () => {
    database = await createDatabase(server!);
    const env = { DATABASE_URL: database.url, SAGDOK_DATA: tmpdir() };
    processes = await Promise.all([startAppProcess(main('sag'), env), startAppProcess(main('sag'), env)]);
  });
  afterAll(async () => {
    await Promise.all(processes.map(async (each) => each.end('SIGKILL')));
    await database.drop();
  });

  it('read what the others write, at once', async () => {
    const [en, anden] = processes as [AppProcess, AppProcess];
    const uuid = await opret(en.url, 'A');

    expect((await send(`${anden.url}/sag/sag/${uuid}`, 'GET')).status).toBe(200);
  });

  it('write to one object at the same time, each as a registrering of its own', async () => {
    const [{ url }] = processes as [AppProcess];
    const uuid = await opret(url, 'A');
    const titler = Array.from({ length: 30 }, (_, i) => `T${i}`);
    const answers = await Promise.all(
      titler.map(async (titel, i) => {
        const sagegenskaber = [{ titel, virkning: { from: `${2001 + i}-01-01`, to: `${2002 + i}-01-01` } }];
        return send(`${processes[i % 2]!.url}/sag/sag/${uuid}`, 'PATCH', { attributter: { sagegenskaber } });
      }),
    );
    const { body } = await send(
      `${url}/sag/sag/${uuid}?virkningFra=-infinity&virkningTil=infinity&registreretFra=-infinity`,
      'GET',
    );
    const { registreringer } = (body as Record<string, [{ registreringer: { attributter: object }[] }]>)[uuid]![0];

    expect(answers.map(({ status }) => status)).toEqual(titler.map(() => 200));
    expect(registreringer).toHaveLength(31);
    for (const titel of titler) expect(JSON.stringify(registreringer[0])).toContain(`"${titel}"`);
  });

  it('write once what is sent again with its key to another, after the first was killed before it answered', async () => {
    const [en] = processes as [AppProcess];
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `create function langsomt() returns trigger language plpgsql as 'begin perform pg_sleep(2); return new; end';
      create trigger langsomt before insert on sag.haendelse for each row execute function langsomt()`,
    );
    const doomed = await startAppProcess(main('sag'), { DATABASE_URL: database.url, SAGDOK_DATA: tmpdir() });
    const noegle = randomUUID();
    const lost = opret(doomed.url, 'A', noegle).catch(() => undefined);
    const sending = `select from pg_stat_activity where query like 'with laas%' and wait_event = 'PgSleep'`;
    while ((await client.query(sending)).rowCount === 0) await sleep(20);
    await doomed.end('SIGKILL');
    const uuid = await opret(en.url, 'A', noegle);
    await client.query('drop trigger langsomt on sag.haendelse');
    const { rows } = await client.query(`select objekt from sag.sag_egenskaber where sagsnummer = '${noegle}'`);
    await client.end();

    expect(await lost).toBeUndefined();
    expect(rows).toEqual([{ objekt: uuid }]);
  });

  it('stop in good order one by one, while the others go on', async () => {
    const [en, anden] = processes as [AppProcess, AppProcess];

    expect(await en.end('SIGTERM')).toBe(0);
    await opret(anden.url, 'efter');
  });
});

withServer('all services in one process on PostgreSQL', () => {
  withGolden(
    'replay what LoRA answered',
    async () => {
      const database = await createDatabase(server!);
      const running = await startAppProcess(main('samlet'), { DATABASE_URL: database.url, SAGDOK_DATA: tmpdir() });
      const last = await replayGolden(evidens ?? '', running.url);
      await running.end('SIGTERM');
      await database.drop();

      expect(last).toMatch(/^\d+ passed, 0 failed$/);
    },
    300_000,
  );
});
