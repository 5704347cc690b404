import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  amqpUrl,
  createDatabase,
  MoxClient,
  postgresUrl,
  removeFromBroker,
  startAppProcess,
  type AppProcess,
  type MoxAnswer,
  type TestDatabase,
} from '@sagdok/test-support';
import { Client } from 'pg';

const APPS = ['klassifikation', 'organisation', 'sag', 'dokument', 'tillaeg'] as const;
const main = (app: string): string => join(import.meta.dirname, '../..', app, 'dist/main.js');

const virkning = { from: '2000-01-01', to: 'infinity' };
const enSag = (titel: string): object => ({
  attributter: {
    sagegenskaber: [
      { brugervendtnoegle: 'n', beskrivelse: 'b', kassationskode: 'k', sagsnummer: '1', titel, virkning },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning }] },
});
const enBruger = {
  attributter: { brugeregenskaber: [{ brugervendtnoegle: 'b', virkning }] },
  tilstande: { brugergyldighed: [{ gyldighed: 'Aktiv', virkning }] },
};
const enFacet = {
  attributter: { facetegenskaber: [{ brugervendtnoegle: 'f', virkning }] },
  tilstande: { facetpubliceret: [{ publiceret: 'Publiceret', virkning }] },
};

const broker = await amqpUrl();
const postgres = await postgresUrl();

(broker === undefined || postgres === undefined ? describe.skip : describe)('commands to processes', () => {
  const praefiks = `test-${randomUUID()}.`;
  const exchange = `${praefiks}mox.kommando`;
  let database: TestDatabase;
  let sql: Client;
  let client: MoxClient;
  let processes: AppProcess[] = [];

  const started = async (app: string): Promise<AppProcess> => {
    const env = { DATABASE_URL: database.url, AMQP_URL: broker!, SAGDOK_AMQP_PRAEFIKS: praefiks };
    const running = await startAppProcess(main(app), env);
    processes.push(running);
    return running;
  };
  const ask = (objekttype: string, body: object, headers: object = {}): Promise<MoxAnswer> =>
    client.ask(exchange, { headers: { operation: 'create', objekttype, ...headers }, body });
  const stored = async (): Promise<number> => {
    const { rows } = await sql.query<{ antal: string }>('select count(*) antal from sag.sag_registrering');
    return Number(rows[0]?.antal);
  };

  beforeAll(async () => {
    database = await createDatabase(postgres!);
    sql = new Client({ connectionString: database.url });
    sql.on('error', () => undefined);
    await sql.connect();
    client = await MoxClient.connect(broker!);
  });
  afterEach(async () => {
    await Promise.all(processes.map((running) => running.end('SIGKILL')));
    processes = [];
    await sql.query('truncate sag.sag_registrering cascade');
  });
  afterAll(async () => {
    await client.close();
    await sql.end();
    await database.drop();
    await removeFromBroker(broker!, {
      queues: [
        ...APPS.map((app) => `${praefiks}mox.kommando.${app}`),
        ...['mox.kommando.ukendt', 'mox.doed', 'sagdok.afsend-besked'].map((name) => praefiks + name),
      ],
      exchanges: ['mox.kommando', 'mox.kommando.ukendt', 'mox.doed', 'AFSEND_BESKED_EXCHANGE'].map(
        (name) => praefiks + name,
      ),
    });
  });

  it('makes one object of a create whose process was killed when it had stored but not acknowledged it', async () => {
    const first = await started('sag');
    // The process gets the command, and can store it only when it is let.
    await sql.query('begin; lock table sag.sag_registrering in exclusive mode');
    const answer = ask('sag', enSag('dræbt'), { beskedID: randomUUID() });
    const blocked = `select 1 from pg_locks where not granted and relation = 'sag.sag_registrering'::regclass`;
    while ((await sql.query(blocked)).rowCount === 0);
    // Stopped, it hears nothing of its statement; the database carries it out all the same.
    process.kill(first.pid, 'SIGSTOP');
    await sql.query('commit');
    while ((await stored()) === 0);
    await first.end('SIGKILL');
    await started('sag');

    const { status, body } = await answer;
    expect(status).toBe(201);
    expect(await stored()).toBe(1);
    const { rows } = await sql.query<{ objekt: string }>('select objekt from sag.sag_registrering');
    expect(rows).toEqual([{ objekt: (body as { uuid: string }).uuid }]);
  });

  it('answers every command, and carries each out once, while one of two processes is killed', async () => {
    const [doomed] = await Promise.all([started('sag'), started('sag')]);
    const answers = Array.from({ length: 200 }, (_, nr) => ask('sag', enSag(`nr. ${nr}`), { beskedID: randomUUID() }));
    await Promise.all(answers.slice(0, 20));
    await doomed.end('SIGKILL');

    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([201]));
    expect(await stored()).toBe(200);
  });

  it('serves the types of all services in one process', async () => {
    await started('samlet');

    expect(await ask('sag', enSag('samlet'))).toMatchObject({ status: 201 });
    expect(await ask('Bruger', enBruger)).toMatchObject({ status: 201 });
    expect(await ask('facet', enFacet)).toMatchObject({ status: 201 });
    expect(await ask('hest', {})).toMatchObject({ status: 400, body: { sourceProgram: 'sagdok' } });
  });
});
