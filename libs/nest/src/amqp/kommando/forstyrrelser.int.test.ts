import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import {
  createDatabase,
  postgresUrl,
  tcpProxy,
  type TcpProxy,
  type TestDatabase,
  MoxClient,
} from '@sagdok/test-support';
import { start, type Running } from '../../app/start.js';
import { readConfig } from '../../config/config.js';
import { amqpNames, brokerUrl } from '../../testing/amqp-names.js';
import { HttpClient } from '../../testing/http-client.js';
import { enSag } from '../../testing/objekter/en-sag.js';
import { TypeClient } from '../../testing/type-client.js';
import { until } from '../../testing/until.js';

const postgres = await postgresUrl();

/** The same address through a way that the test can cut. */
const through = (url: string, { port }: TcpProxy): string => {
  const other = new URL(url);
  other.host = `127.0.0.1:${port}`;
  return other.href;
};

(brokerUrl === undefined || postgres === undefined ? describe.skip : describe)(
  'commands when something is away',
  () => {
    const names = amqpNames(brokerUrl!);
    const kommando = names.topologi.kommando.navn;
    const koe = names.topologi.kommandoKoe('sag', []).navn;
    const opret = { headers: { operation: 'create', objekttype: 'sag' } };
    let database: TestDatabase;
    let toDatabase: TcpProxy;
    let toBroker: TcpProxy;
    let service: Running;
    let client: MoxClient;
    const sager = new TypeClient(new HttpClient(() => service.url), sag);
    const readiness = async (): Promise<unknown> => (await sager.http.send('GET', '/health/ready')).body;
    const isConnected = async (): Promise<boolean> => ((await readiness()) as { status: string }).status === 'ok';

    beforeAll(async () => {
      database = await createDatabase(postgres!);
      toDatabase = await tcpProxy(database.url);
      toBroker = await tcpProxy(names.location.url);
      await toBroker.down();
      service = await start([{ navn: 'sag', objekttyper: [sag], migrations: [] }], {
        ...readConfig({ PORT: '0', DATABASE_URL: through(database.url, toDatabase) }),
        indhold: tmpdir(),
        amqp: { ...names.location, url: through(names.location.url, toBroker) },
      });
      client = await MoxClient.connect(names.location.url);
    });
    afterAll(async () => {
      await client.close();
      await service.stop();
      await toBroker.down();
      await toDatabase.down();
      await database.drop();
      await names.remove(['sag']);
    });

    it('a service starts and serves although the broker is away, and says that it is degraded', async () => {
      await sager.opret(enSag());

      expect(await sager.http.send('GET', '/health/ready')).toMatchObject({
        status: 200,
        body: { status: 'forringet', rabbitmq: expect.any(String) },
      });
    });

    it('commands are taken as soon as the broker is there', async () => {
      await toBroker.up();
      await until(isConnected);
      await until(() => client.isConsumed(koe));

      expect(await client.ask(kommando, { ...opret, body: enSag() })).toMatchObject({ status: 201 });
      expect(await readiness()).toEqual({ status: 'ok', rabbitmq: 'ok' });
    });

    it('a command waits for the database, and is then carried out once and answered', async () => {
      await toDatabase.down();
      const answer = client.ask(kommando, { ...opret, body: enSag({ titel: 'Ventede på databasen' }) });
      const early = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1500, 'intet svar'))]);
      expect(early).toBe('intet svar');
      await toDatabase.up();

      expect(await answer).toMatchObject({ status: 201 });
      expect(await sager.soeg({ titel: 'Ventede på databasen' })).toHaveLength(1);
      expect(await client.count(names.topologi.doed.koe.navn)).toBe(0);
    });

    it('each command is carried out once and answered, although the connection is cut before they are acknowledged', async () => {
      const titles = Array.from({ length: 40 }, (_, nr) => `Afbrudt ${nr}`);
      const answers = titles.map((titel, nr) => {
        if (nr % 10 === 5) toBroker.cut();
        return client.ask(kommando, {
          ...opret,
          body: enSag({ titel }),
          properties: { messageId: `besked ${titel} æ` },
        });
      });
      const statuses = (await Promise.all(answers)).map(({ status }) => status);

      expect(statuses).toEqual(titles.map(() => 201));
      for (const titel of titles) expect(await sager.soeg({ titel })).toHaveLength(1);
    });

    it('a service that stops finishes the commands that it has, and leaves the others', async () => {
      await until(isConnected);
      await until(() => client.isConsumed(koe));
      for (let nr = 0; nr < 200; nr += 1) client.send(kommando, '', { ...opret, body: enSag({ titel: 'Stoppet' }) });
      const before = (await sager.soeg({ titel: 'Stoppet' })).length;
      await service.stop();
      const left = await client.count(koe);
      service = await start([{ navn: 'sag', objekttyper: [sag], migrations: [] }], {
        ...readConfig({ PORT: '0', DATABASE_URL: database.url }),
        indhold: tmpdir(),
        amqp: names.location,
      });
      await until(async () => (await client.count(koe)) === 0);

      expect(before).toBeLessThan(200);
      expect(left).toBeGreaterThan(0);
      await until(async () => (await sager.soeg({ titel: 'Stoppet' })).length >= 200);
      expect(await sager.soeg({ titel: 'Stoppet' })).toHaveLength(200);
    });
  },
);
