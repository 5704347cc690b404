import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  amqpUrl,
  createDatabase,
  postgresUrl,
  removeFromBroker,
  startAppProcess,
  type AppProcess,
  type TestDatabase,
} from '@sagdok/test-support';
import { connect, type ChannelModel } from 'amqplib';

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

/** What a subscriber has been told of an object. */
interface Hoert {
  readonly beskedID: string;
  readonly objektID: string;
  readonly livscykluskode: string;
}

const broker = await amqpUrl();
const postgres = await postgresUrl();

(broker === undefined || postgres === undefined ? describe.skip : describe)('messages over RabbitMQ', () => {
  const praefiks = `test-${randomUUID()}.`;
  const dueslag = randomUUID();
  let database: TestDatabase;
  let fordeler: AppProcess;
  let sag: AppProcess;
  let subscriber: ChannelModel;

  const started = async (app: string): Promise<AppProcess> =>
    startAppProcess(main(app), {
      DATABASE_URL: database.url,
      AMQP_URL: broker!,
      SAGDOK_AMQP_PRAEFIKS: praefiks,
      // What a killed process had in hand is delivered again after four times this.
      SAGDOK_PUSH_TIMEOUT: '3',
    });
  const send = async (method: string, url: string, body: object): Promise<{ readonly uuid: string }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    expect(response.status).toBeLessThan(300);
    return (await response.json()) as { uuid: string };
  };

  beforeAll(async () => {
    database = await createDatabase(postgres!);
    [fordeler, sag] = await Promise.all([started('beskedfordeler'), started('sag')]);
    subscriber = await connect(broker!);
  });
  afterAll(async () => {
    await Promise.all([fordeler, sag].map((running) => running.end('SIGKILL')));
    await subscriber.close();
    await database.drop();
    await removeFromBroker(broker!, {
      queues: [dueslag, 'mox.kommando.sag', 'mox.kommando.ukendt', 'mox.doed', 'sagdok.afsend-besked'].map(
        (name) => praefiks + name,
      ),
      exchanges: ['mox.kommando', 'mox.kommando.ukendt', 'mox.doed', 'AFSEND_BESKED_EXCHANGE'].map(
        (name) => praefiks + name,
      ),
    });
  });

  it('tell a subscriber of every registrering, in order per object, while services are killed', async () => {
    const hoert = new Map<string, Hoert>();
    await send('POST', `${fordeler.url}/beskedfordeler/abonnement`, {
      navn: 'e2e',
      filtre: [],
      levering: { slags: 'amqp', format: 'xml' },
      dueslag,
    });
    const channel = await subscriber.createChannel();
    await channel.assertQueue('', { exclusive: true });
    const isThere = async (): Promise<boolean> => {
      const probe = await subscriber.createChannel();
      probe.on('error', () => undefined);
      return probe.checkQueue(praefiks + dueslag).then(
        () => true,
        () => false,
      );
    };
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
    await channel.consume(praefiks + dueslag, (message) => {
      if (message === null) return;
      const told = message.properties.headers as unknown as Hoert;
      if (!hoert.has(told.beskedID)) hoert.set(told.beskedID, told);
      channel.ack(message);
    });

    const uuids: string[] = [];
    for (let nr = 0; nr < 60; nr += 1) {
      const { uuid } = await send('POST', `${sag.url}/sag/sag`, enSag(`nr. ${nr}`));
      uuids.push(uuid);
      await send('PATCH', `${sag.url}/sag/sag/${uuid}`, { livscyklus: 'Passiv' });
      if (nr === 20) {
        await fordeler.end('SIGKILL');
        fordeler = await started('beskedfordeler');
      }
      if (nr === 40) {
        await sag.end('SIGKILL');
        sag = await started('sag');
      }
    }
    const end = performance.now() + 30_000;
    while (hoert.size < 120 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));

    const ofObject = Map.groupBy(hoert.values(), ({ objektID }) => objektID);
    expect(
      Object.fromEntries([...ofObject].map(([uuid, told]) => [uuid, told.map((each) => each.livscykluskode)])),
    ).toEqual(Object.fromEntries(uuids.map((uuid) => [uuid, ['Opstaaet', 'Passiveret']])));
  });
});
