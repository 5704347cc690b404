import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestMicroservice } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  AmqpAfsender,
  AmqpConnection,
  beskednoegle,
  BESKEDTYPER,
  MODTAGET,
  objektnoegle,
  writeBesked,
  type Haendelsesbesked,
  type IndsendtBesked,
  type StandardRetur,
} from '@sagdok/mox';
import { MoxClient, tcpProxy, type TcpProxy } from '@sagdok/test-support';
import { amqpNames, brokerUrl } from '../../testing/amqp-names.js';
import { until } from '../../testing/until.js';
import { AMQP, AmqpBroker } from '../amqp-broker.js';
import { AmqpServer } from '../amqp-server.js';
import { listenersOf } from '../listeners-of.js';
import { AfsendBeskedController } from './afsend-besked-controller.js';
import { BESKEDINDGANG, type AfvistBesked, type Beskedindgang } from './beskedindgang.js';

const id = (nr: number): string => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;

const enBesked = (nr: number, objekt = nr): Haendelsesbesked => ({
  BeskedId: { UUIDIdentifikator: id(nr) },
  BeskedVersion: '1.0',
  Beskedkuvert: {
    Filtreringsdata: {
      Beskedtype: { URNIdentifikator: BESKEDTYPER.registrering },
      ObjektRegistrering: [{ ObjektId: { UUIDIdentifikator: id(100_000 + objekt) } }],
    },
    Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: '2026-02-01T08:00:01Z' } },
  },
});

/** Stores messages in memory, each once; may be made to fail. */
class Arkiv implements Beskedindgang {
  readonly gemte = new Map<string, IndsendtBesked>();
  readonly afviste: AfvistBesked[] = [];
  fejler: ((besked: Haendelsesbesked) => unknown) | undefined;

  async gem(indsendt: IndsendtBesked): Promise<StandardRetur> {
    await Promise.resolve();
    const error = this.fejler?.(indsendt.besked);
    if (error !== undefined) throw error as Error;
    const noegle = beskednoegle(indsendt.besked);
    if (!this.gemte.has(noegle)) this.gemte.set(noegle, indsendt);
    return MODTAGET;
  }

  async afvis(afvist: AfvistBesked): Promise<void> {
    await Promise.resolve();
    this.afviste.push(afvist);
  }

  /** The order in which the messages about an object were stored. */
  raekkefoelge(besked: Haendelsesbesked): readonly string[] {
    const same = [...this.gemte.values()].filter((each) => objektnoegle(each.besked) === objektnoegle(besked));
    return same.map((each) => beskednoegle(each.besked));
  }
}

(brokerUrl === undefined ? describe.skip : describe)('AfsendBesked over RabbitMQ', () => {
  const names = amqpNames(brokerUrl!);
  const arkiv = new Arkiv();
  let proxy: TcpProxy;
  let broker: AmqpBroker;
  let service: INestMicroservice;
  let connection: AmqpConnection;
  let afsender: AmqpAfsender;
  let client: MoxClient;

  const begin = async (): Promise<void> => {
    broker = new AmqpBroker(names.location, 'test');
    const module = await Test.createTestingModule({
      controllers: [AfsendBeskedController],
      providers: [
        { provide: BESKEDINDGANG, useValue: arkiv },
        { provide: AMQP, useValue: broker },
      ],
    }).compile();
    service = module.createNestMicroservice({
      strategy: new AmqpServer(broker, listenersOf([], names.topologi)),
      logger: false,
    });
    await service.listen();
  };
  const end = (): Promise<void> => service.close();
  const afsend = (body: string, contentType: string): ReturnType<MoxClient['askRaw']> =>
    client.askRaw(names.topologi.afsendBesked.exchange.navn, { headers: {}, body, properties: { contentType } });
  /** As the outbox does: everything is sent again until it is answered. */
  const sendUntilAnswered = async (beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> => {
    for (;;) {
      try {
        return await afsender.modtag(beskeder);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };

  beforeAll(async () => {
    await begin();
    proxy = await tcpProxy(names.location.url);
    const url = new URL(names.location.url);
    url.host = `127.0.0.1:${proxy.port}`;
    connection = new AmqpConnection({ url: url.href, navn: 'afsender', reconnect: 50 });
    afsender = new AmqpAfsender({ connection, vej: names.topologi.afsendBesked, timeout: 5000 });
    await connection.ready(5000);
    client = await MoxClient.connect(names.location.url);
    await sendUntilAnswered([enBesked(99_999)]);
  });
  afterEach(() => {
    arkiv.fejler = undefined;
  });
  afterAll(async () => {
    await client.close();
    await afsender.close();
    await connection.close();
    await end();
    await proxy.down();
    await names.remove([]);
  });

  it('answers each message when it is stored, in the order they were given', async () => {
    const beskeder = Array.from({ length: 300 }, (_, at) => enBesked(at, at % 7));
    const returer = await afsender.modtag(beskeder);

    expect(returer).toEqual(beskeder.map(() => MODTAGET));
    for (const besked of beskeder.slice(0, 7)) {
      const expected = beskeder.filter((each) => objektnoegle(each) === objektnoegle(besked));
      expect(arkiv.raekkefoelge(besked)).toEqual(expected.map(beskednoegle));
    }
  });

  it('takes XML from any client, keeps its text, and answers in XML', async () => {
    const xml = writeBesked(enBesked(1000));
    const { text, contentType } = await afsend(xml, 'text/xml');

    expect(contentType).toBe('application/xml');
    expect(text).toContain('AfsendBeskedOutput');
    expect(text).toMatch(/<sd:StatusKode>20<\/sd:StatusKode>|StatusKode>20</);
    expect(arkiv.gemte.get(beskednoegle(enBesked(1000)))).toEqual({ besked: enBesked(1000), xml });
  });

  it('sends XML when asked to', async () => {
    const xml = new AmqpAfsender({ connection, vej: names.topologi.afsendBesked, format: 'xml' });
    await until(() =>
      xml.modtag([enBesked(1001)]).then(
        () => true,
        () => false,
      ),
    );
    await xml.close();

    expect(arkiv.gemte.get(beskednoegle(enBesked(1001)))?.xml).toContain('Haendelsesbesked');
  });

  it('refuses and keeps what is no message, and says what is wrong', async () => {
    expect(JSON.parse((await afsend('{"BeskedId":{}}', 'application/json')).text)).toMatchObject({
      StatusKode: 40,
      FejlbeskedTekst: expect.stringContaining('/BeskedId'),
    });
    expect((await afsend('<!DOCTYPE a><a/>', 'application/xml')).text).toContain('StatusKode>40<');
    expect(arkiv.afviste.map(({ format, indhold }) => [format, indhold.toString()])).toEqual([
      ['json', '{"BeskedId":{}}'],
      ['xml', '<!DOCTYPE a><a/>'],
    ]);
  });

  it('waits for the database, and stores what came meanwhile in order', async () => {
    arkiv.fejler = () => Object.assign(new Error('connect ECONNREFUSED'), { syscall: 'connect' });
    const beskeder = Array.from({ length: 40 }, (_, at) => enBesked(2000 + at, 2000));
    for (const besked of beskeder) client.send('', names.topologi.afsendBesked.koe.navn, { headers: {}, body: besked });
    const later = afsend(JSON.stringify(enBesked(2040, 2000)), 'application/json');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(arkiv.raekkefoelge(enBesked(2000))).toEqual([]);
    arkiv.fejler = undefined;

    expect(JSON.parse((await later).text)).toEqual(MODTAGET);
    expect(arkiv.raekkefoelge(enBesked(2000))).toEqual([...beskeder, enBesked(2040, 2000)].map(beskednoegle));
  });

  it('does not hold up others for a message that cannot be stored', async () => {
    arkiv.fejler = ({ BeskedId }) =>
      'UUIDIdentifikator' in BeskedId && BeskedId.UUIDIdentifikator === id(3000) ? new Error('for stor') : undefined;
    client.send('', names.topologi.afsendBesked.koe.navn, { headers: {}, body: enBesked(3000) });

    expect(await afsender.modtag([enBesked(3001)])).toEqual([MODTAGET]);
  });

  it('rejects what is under way when the connection is cut; sent again, everything is there once and in order', async () => {
    const beskeder = Array.from({ length: 2000 }, (_, at) => enBesked(4000 + at, 4000 + (at % 20)));
    let cuts = 0;
    for (let from = 0; from < beskeder.length; from += 200) {
      const cut = setTimeout(
        () => {
          proxy.cut();
          cuts += 1;
        },
        10 + 7 * (from / 200),
      );
      const returer = await sendUntilAnswered(beskeder.slice(from, from + 200));
      clearTimeout(cut);
      expect(returer).toEqual(returer.map(() => MODTAGET));
    }
    // The last cut may come after the last answer: what is answered now shows that the way is whole for the next test.
    await sendUntilAnswered(beskeder.slice(-1));

    expect(cuts).toBeGreaterThan(2);
    for (const besked of beskeder.slice(0, 20)) {
      const expected = beskeder.filter((each) => objektnoegle(each) === objektnoegle(besked));
      expect(arkiv.raekkefoelge(besked)).toEqual(expected.map(beskednoegle));
    }
  });

  it('rejects at once, and leaves nothing in the queue, when nobody takes messages', async () => {
    await end();
    await until(async () => !(await client.isConsumed(names.topologi.afsendBesked.koe.navn)));

    await expect(afsender.modtag([enBesked(5000)])).rejects.toMatchObject({ kode: 'ingen-modtager' });
    expect(await client.count(names.topologi.afsendBesked.koe.navn)).toBeLessThanOrEqual(1);
    await begin();
    expect(await sendUntilAnswered([enBesked(5000)])).toEqual([MODTAGET]);
  });
});
