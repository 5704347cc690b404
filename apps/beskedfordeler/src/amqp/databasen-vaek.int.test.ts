import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { beskednoegle, objektnoegle, topologi, type Haendelsesbesked } from '@sagdok/mox';
import { amqpUrl, endConnections, MoxClient, removeFromBroker } from '@sagdok/test-support';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { enBesked } from '../testing/en-besked.js';
import { POSTGRESQL } from '../testing/test-databases.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';

const server = await amqpUrl();

const ROUNDS = 60;
const OBJECTS = 5;
const EACH = 4;

(server === undefined || POSTGRESQL.open === undefined ? describe.skip : describe)(
  'AfsendBesked over RabbitMQ, while the database ends its connections',
  () => {
    const praefiks = `test-${randomUUID()}.`;
    const names = topologi(praefiks);
    let fordeler: TestFordeler;
    let client: MoxClient;

    beforeAll(async () => {
      fordeler = new TestFordeler({ env: { AMQP_URL: server!, SAGDOK_AMQP_PRAEFIKS: praefiks } });
      await fordeler.open(POSTGRESQL);
      client = await MoxClient.connect(server!);
      await until(() => client.isConsumed(names.afsendBesked.koe.navn));
    });
    afterAll(async () => {
      await fordeler.close();
      await client.close();
      await removeFromBroker(server!, {
        queues: [names.doed.koe.navn, names.afsendBesked.koe.navn, names.ukendtKommando.koe.navn],
        exchanges: [
          names.doed.exchange.navn,
          names.afsendBesked.exchange.navn,
          names.ukendtKommando.exchange.navn,
          names.kommando.navn,
        ],
      });
    });

    it('stores all messages, those about one object in the order they came', async () => {
      const sent: Haendelsesbesked[] = [];
      const working = new AbortController();
      const ending = (async () => {
        while (!working.signal.aborted) {
          await endConnections(fordeler.databaseUrl);
          await sleep(15);
        }
      })();
      for (let round = 0; round < ROUNDS; round++) {
        const objekter = Array.from({ length: OBJECTS }, () => randomUUID());
        const beskeder = objekter.flatMap((objekt) => Array.from({ length: EACH }, () => enBesked({ objekt })));
        for (const body of beskeder) client.send(names.afsendBesked.exchange.navn, '', { headers: {}, body });
        sent.push(...beskeder);
        await sleep(20);
      }
      working.abort();
      await ending;
      const log = fordeler.get(Beskedlog);
      await until(async () => (await log.nyeste().catch(() => '0')) !== '0', 30_000);
      await until(async () => (await log.laes('0', 10_000)).length === sent.length, 60_000);

      const place = new Map(
        (await log.laes('0', 10_000)).map(({ beskedId, position }) => [beskedId, Number(position)]),
      );
      const overtaken = [...Map.groupBy(sent, objektnoegle).values()]
        .map((each) => each.map((besked) => place.get(beskednoegle(besked)) ?? 0))
        .filter((places) => places.some((each, i) => each <= (places[i - 1] ?? 0)));
      expect(overtaken).toEqual([]);
    }, 120_000);
  },
);
