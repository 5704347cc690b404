import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { createDatabase, MoxClient, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { start, type Running } from '../../app/start.js';
import { readConfig } from '../../config/config.js';
import { amqpNames, brokerUrl } from '../../testing/amqp-names.js';
import { HttpClient } from '../../testing/http-client.js';
import { enSag } from '../../testing/objekter/en-sag.js';
import { TypeClient } from '../../testing/type-client.js';
import { until } from '../../testing/until.js';

const postgres = await postgresUrl();

const RETTELSER = 40;

(brokerUrl === undefined || postgres === undefined ? describe.skip : describe)(
  'commands to a register of two processes',
  () => {
    const names = amqpNames(brokerUrl!);
    const kommando = names.topologi.kommando.navn;
    const koe = names.topologi.kommandoKoe('sag', []).navn;
    let database: TestDatabase;
    let processer: Running[];
    let client: MoxClient;
    const sager = new TypeClient(new HttpClient(() => processer[0]!.url), sag);

    const startet = (): Promise<Running> =>
      start([{ navn: 'sag', objekttyper: [sag], migrations: [] }], {
        ...readConfig({ PORT: '0', DATABASE_URL: database.url }),
        indhold: tmpdir(),
        amqp: names.location,
      });

    beforeAll(async () => {
      database = await createDatabase(postgres!);
      processer = [await startet(), await startet()];
      client = await MoxClient.connect(names.location.url);
      await until(() => client.isConsumed(koe));
    }, 60_000);
    afterAll(async () => {
      await client.close();
      await Promise.all(processer.map((each) => each.stop()));
      await database.drop();
      await names.remove(['sag']);
    });

    it('about one object are carried out in the order they came', async () => {
      const uuid = await sager.opret(enSag());
      const titler = Array.from({ length: RETTELSER }, (_, nr) => `Rettet ${nr}`);
      const svar = await Promise.all(
        titler.map((titel) =>
          client.ask(kommando, {
            headers: { operation: 'update', objekttype: 'sag', objektID: uuid },
            body: {
              attributter: { sagegenskaber: [{ titel, virkning: { from: '2000-01-01', to: 'infinity' } }] },
              note: titel,
            },
          }),
        ),
      );

      expect(svar.map(({ status }) => status)).toEqual(titler.map(() => 200));
      const [, ...rettelser] = (await sager.historik(uuid)).toReversed();
      expect(rettelser.map(({ note }) => note)).toEqual(titler);
    });
  },
);
