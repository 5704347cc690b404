import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  beskednoegle,
  DOKUMENTER,
  objektnoegle,
  readBesked,
  readXml,
  topologi,
  writeBesked,
  type Haendelsesbesked,
} from '@sagdok/mox';
import { amqpUrl, MoxClient, removeFromBroker, tcpProxy, type TcpProxy } from '@sagdok/test-support';
import { connect, type ChannelModel } from 'amqplib';
import { Modtagelse } from '../modtagelse/modtagelse.js';
import { enBesked, type Oensker } from '../testing/en-besked.js';
import { POSTGRESQL } from '../testing/test-databases.js';
import { TestFordeler } from '../testing/test-fordeler.js';
import { udenRute } from '../testing/uden-rute.js';
import { until } from '../testing/until.js';

const server = await amqpUrl();

/** A message that a queue gave. */
interface Faaet {
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly contentType: string;
  readonly messageId: string;
}

/** The message as it was sent. */
const beskedI = ({ text }: Faaet): Haendelsesbesked => udenRute(JSON.parse(text) as Haendelsesbesked);

(server === undefined || POSTGRESQL.open === undefined ? describe.skip : describe)('delivery over RabbitMQ', () => {
  const praefiks = `test-${randomUUID()}.`;
  const names = topologi(praefiks);
  const dueslagene: string[] = [];
  let proxy: TcpProxy;
  let fordeler: TestFordeler;
  let client: MoxClient;
  let raw: ChannelModel;
  let type: string;
  let dueslag: string;
  let abonnement: string;

  const abonner = async (levering: object = { slags: 'amqp', format: 'json' }): Promise<void> => {
    const filtre = [{ beskedtype: [type] }];
    const body = { navn: 'amqp', filtre, levering, beskeddata: true };
    const made = await fordeler.http.ok<{ id: string; dueslag: string }>('POST', '/abonnement', body);
    dueslag = made.dueslag;
    abonnement = made.id;
    dueslagene.push(dueslag);
    await until(async () => (await lag()) !== undefined);
  };
  const send = async (...oensker: readonly Oensker[]): Promise<readonly Haendelsesbesked[]> => {
    const beskeder = oensker.map((each) => enBesked({ beskedtype: type, ...each }));
    await fordeler.get(Modtagelse).modtag(beskeder);
    return beskeder;
  };
  const koe = (): string => names.dueslag(dueslag).navn;
  /** How many messages lie in the queue; undefined when there is none. */
  const lag = async (): Promise<number | undefined> => client.count(koe()).catch(() => undefined);
  const tag = async (antal: number): Promise<readonly Faaet[]> => {
    const channel = await raw.createChannel();
    const taget: Faaet[] = [];
    await channel.prefetch(antal);
    await channel.consume(koe(), (message) => {
      if (message === null) return;
      const { content, properties } = message;
      taget.push({
        text: content.toString(),
        headers: properties.headers ?? {},
        contentType: String(properties.contentType),
        messageId: String(properties.messageId),
      });
    });
    await until(() => taget.length === antal);
    channel.ackAll();
    await channel.close();
    return taget;
  };
  const fjernKoe = async (): Promise<void> => {
    const channel = await raw.createChannel();
    await channel.deleteQueue(koe());
    await channel.close();
  };

  beforeAll(async () => {
    proxy = await tcpProxy(server!);
    const url = new URL(server!);
    url.host = `127.0.0.1:${proxy.port}`;
    fordeler = new TestFordeler({ env: { AMQP_URL: url.href, SAGDOK_AMQP_PRAEFIKS: praefiks } });
    await fordeler.open(POSTGRESQL);
    client = await MoxClient.connect(server!);
    raw = await connect(server!);
  });
  beforeEach(() => {
    type = `urn:proeve:${randomUUID()}`;
  });
  afterAll(async () => {
    await fordeler.close();
    await client.close();
    await raw.close();
    await proxy.down();
    await removeFromBroker(server!, {
      queues: [
        ...dueslagene.map((id) => names.dueslag(id).navn),
        names.doed.koe.navn,
        names.afsendBesked.koe.navn,
        names.ukendtKommando.koe.navn,
      ],
      exchanges: [
        names.doed.exchange.navn,
        names.afsendBesked.exchange.navn,
        names.ukendtKommando.exchange.navn,
        names.kommando.navn,
      ],
    });
  });

  it('puts messages in the queue of the dueslag, with headers, in order per object', async () => {
    await abonner();
    const objekter = [randomUUID(), randomUUID(), randomUUID()];
    const sent = await send(...Array.from({ length: 60 }, (_, i) => ({ objekt: objekter[i % 3]! })));
    const taget = await tag(60);
    const beskeder = taget.map(beskedI);

    expect(taget[0]).toMatchObject({
      contentType: 'application/json',
      messageId: beskednoegle(beskeder[0]!),
      headers: { beskedID: beskednoegle(beskeder[0]!), beskedversion: 1, abonnement, position: expect.any(String) },
    });
    for (const objekt of objekter) {
      const about = (each: Haendelsesbesked): boolean => objektnoegle(each) === objekt;
      expect(beskeder.filter(about)).toEqual(sent.filter(about));
    }
  });

  it('delivers in XML, the sender’s own as it is', async () => {
    await abonner({ slags: 'amqp', format: 'xml' });
    const xml = writeBesked(enBesked({ beskedtype: type })).replace('?>', '?><!-- mit -->');
    await fordeler.http.send('POST', '/besked', xml, { 'content-type': 'application/xml' });
    const [besked] = await send({});
    const [own, other] = await tag(2);

    expect(own).toMatchObject({ contentType: 'application/xml', text: xml });
    const laest = readBesked(other!.text);
    expect('vaerdi' in laest && udenRute(laest.vaerdi)).toEqual(besked);
  });

  it('gives up a message that no broker can hold, and delivers those after it', async () => {
    await abonner();
    const [, after] = await send(
      {
        filtreringsdata: {
          ObjektRegistrering: [{ ObjektId: { URNIdentifikator: `urn:proeve:${'x'.repeat(70_000)}` } }],
        },
      },
      {},
    );

    expect((await tag(1)).map(beskedI)).toEqual([after]);
    expect(await fordeler.http.ok('GET', `/abonnement/${abonnement}/status`)).toMatchObject({
      kreds: { tilstand: 'lukket' },
      senesteFejl: { kode: 40 },
    });
  });

  it('takes messages over AfsendBesked, and answers when they are stored', async () => {
    await abonner();
    const besked = enBesked({ beskedtype: type });
    const answer = await client.askRaw(names.afsendBesked.exchange.navn, {
      headers: {},
      body: writeBesked(besked),
      properties: { contentType: 'application/xml' },
    });

    expect(readXml(DOKUMENTER.AfsendBeskedOutput, answer.text)).toEqual({
      vaerdi: { StandardRetur: { StatusKode: 20 } },
    });
    expect(beskedI((await tag(1))[0]!)).toEqual(besked);
  });

  it('waits for a broker that is away, without holding that against the receiver', async () => {
    await abonner();
    await proxy.down();
    const objekt = randomUUID();
    const sent = await send({ objekt }, { objekt }, { objekt });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await fordeler.http.ok('GET', `/abonnement/${abonnement}/status`)).toMatchObject({
      venter: 3,
      kreds: { tilstand: 'lukket' },
    });
    await proxy.up();

    expect((await tag(3)).map(beskedI)).toEqual(sent);
  });

  it('fills a queue again that has been lost, in order, before what is newer', async () => {
    await abonner();
    const objekt = randomUUID();
    const lost = await send({ objekt }, { objekt }, { objekt });
    await until(async () => (await lag()) === 3);
    await fjernKoe();
    const newer = await send({ objekt });
    await until(async () => ((await lag()) ?? 0) >= 4);

    expect((await tag(4)).map(beskedI)).toEqual([...lost, ...newer]);
  });

  it('fills a queue that has been lost with what its dueslag has had, and with nothing older', async () => {
    const [before] = await send({});
    await abonner();
    const had = await send({}, {});
    await until(async () => (await lag()) === 2);
    await fjernKoe();
    await send({});
    await until(async () => ((await lag()) ?? 0) >= 3);
    const ids = (await tag(3)).map(({ messageId }) => messageId);

    expect(ids).toEqual(expect.arrayContaining(had.map(beskednoegle)));
    expect(ids).not.toContain(beskednoegle(before!));
  });

  it('fills a queue that has been lost also with what was played again for it', async () => {
    const [before] = await send({});
    await abonner();
    await fordeler.http.ok('POST', `/abonnement/${abonnement}/genspil`, { fra: 0 });
    await until(async () => (await lag()) === 1);
    await fjernKoe();
    const [newer] = await send({});
    await until(async () => ((await lag()) ?? 0) >= 2);
    const ids = (await tag(2)).map(({ messageId }) => messageId);

    expect(ids.toSorted()).toEqual([before!, newer!].map(beskednoegle).toSorted());
  });

  it('delivers all, and in order per object, while the connection is cut again and again', async () => {
    await abonner();
    const objekter = Array.from({ length: 20 }, () => randomUUID());
    const sent: Haendelsesbesked[] = [];
    for (let round = 0; round < 10; round += 1) {
      sent.push(...(await send(...objekter.map((objekt) => ({ objekt })))));
      if (round % 3 === 1) proxy.cut();
    }
    const ids = new Set<string>();
    const alle: Haendelsesbesked[] = [];
    while (alle.length < sent.length) {
      const [faaet] = await tag(1);
      if (!ids.has(faaet!.messageId)) alle.push(beskedI(faaet!));
      ids.add(faaet!.messageId);
    }

    for (const objekt of objekter) {
      const about = (each: Haendelsesbesked): boolean => objektnoegle(each) === objekt;
      expect(alle.filter(about)).toEqual(sent.filter(about));
    }
  });

  it('makes the queues again, and fills them, when the broker comes back empty', async () => {
    await abonner();
    const sent = await send({}, {});
    await until(async () => (await lag()) === 2);
    await proxy.down();
    await fjernKoe();
    await proxy.up();
    await until(async () => ((await lag()) ?? 0) >= 2);

    expect((await tag(2)).map(({ messageId }) => messageId).toSorted()).toEqual(sent.map(beskednoegle).toSorted());
  });

  it('puts what a receiver gave up in the fejlkø, and delivers it again from there', async () => {
    await abonner();
    const [besked] = await send({});
    const [{ text, headers, messageId }] = (await tag(1)) as readonly [Faaet];
    client.send(names.doed.exchange.navn, koe(), {
      headers: { ...headers, fejlkode: '44', fejltekst: 'ukendt sag', fejlkoe: koe() },
      body: text,
      properties: { messageId },
    });
    interface Post {
      readonly id: string;
    }
    const fejl = async (): Promise<readonly Post[]> =>
      (await fordeler.http.ok<{ fejl: Post[] }>('GET', `/fejlkoe?dueslag=${dueslag}`)).fejl;
    await until(async () => (await fejl()).length === 1);
    const [post] = (await fejl()) as readonly [Post];
    expect(post).toMatchObject({ slags: 'levering', kode: 44, tekst: 'ukendt sag', abonnement });
    await fordeler.http.ok('POST', `/fejlkoe/${post.id}/genfremsend`);

    expect(beskedI((await tag(1))[0]!)).toEqual(besked);
  });

  it('keeps what was given up elsewhere', async () => {
    client.send(names.doed.exchange.navn, 'mox.kommando.sag', { headers: { fejlkode: 'fejlet' }, body: 'x' });
    await until(async () => (await fordeler.http.ok<{ fejl: object[] }>('GET', '/fejlkoe?slags=doed')).fejl.length > 0);
    const { fejl } = await fordeler.http.ok<{ fejl: { id: string }[] }>('GET', '/fejlkoe?slags=doed');

    expect(fejl[0]).toMatchObject({ kode: 50, tekst: expect.stringContaining('mox.kommando.sag: ') });
    expect(await fordeler.http.ok('GET', `/fejlkoe/${fejl[0]?.id}`)).toMatchObject({ indhold: 'x' });
    expect(await fordeler.http.refused('POST', `/fejlkoe/${fejl[0]?.id}/genfremsend`)).toMatchObject({ status: 409 });
  });
});
