import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { topologi } from '@sagdok/mox';
import { createDatabase, removeFromBroker, type OnBroker } from '@sagdok/test-support';
import { AgentProces } from './agent/agent-proces.js';
import { Landskab } from './landskab.js';
import { AmqpModtager } from './modtagere/amqp-modtager.js';
import type { Modtager } from './modtagere/hoert.js';
import { PullModtager } from './modtagere/pull-modtager.js';
import { PushModtager } from './modtagere/push-modtager.js';
import { bagProxy, selv, type Server } from './server.js';
import { Skriver, type Takt } from './skriver.js';
import { lavUheld } from './uheld.js';
import { antalI, readHistorik, verify } from './verify.js';
import { dokumenterFor, omNyeSager, type Dokumenter } from './virkninger.js';

/** How hard the test is. */
export interface Haardhed extends Takt {
  /** Stop the broker itself, with rabbitmqctl, instead of the way to it. */
  readonly rabbitmqctl: boolean;
  /** How long the subscribers have to catch up when all is right again, in seconds. */
  readonly indhent: number;
}

/** The servers it needs. */
export interface Servere {
  readonly postgres: string;
  readonly amqp: string;
}

/** What came of it. */
export interface Resultat {
  /** All that is wrong, one line each; none when all is as it should be. */
  readonly fejl: readonly string[];
  readonly registreringer: number;
  readonly kvitteret: number;
  readonly ubesvaret: number;
  /** How many messages each subscriber was given, those that came again included. */
  readonly leveret: Readonly<Record<string, number>>;
  /** How many documents the agent made. */
  readonly dokumenter: number;
  readonly uheld: number;
  readonly fordelerDraebt: number;
  readonly sekunder: number;
}

/** Hears how it goes. */
export type Fremdrift = (tekst: string) => void;

/** Writes while everything between the writers and the subscribers fails, and looks at what the subscribers have heard. */
export const runBeskedtest = async (servere: Servere, haardhed: Haardhed, fremdrift: Fremdrift): Promise<Resultat> => {
  const folder = await mkdtemp(join(tmpdir(), 'sagdok-beskedtest-'));
  const database = await createDatabase(servere.postgres);
  const broker = haardhed.rabbitmqctl ? selv(servere.amqp) : await bagProxy(servere.amqp);
  const fordelersDatabase = await bagProxy(database.url);
  const sted = { folder, databaseUrl: database.url, fordelersDatabase, broker, amqp: servere.amqp };
  try {
    return await runOn(sted, haardhed, fremdrift);
  } finally {
    await broker.close();
    await fordelersDatabase.close();
    await database.drop();
    await rm(folder, { recursive: true });
  }
};

interface Sted {
  readonly folder: string;
  readonly databaseUrl: string;
  /** The way by which the distributor reaches it. */
  readonly fordelersDatabase: Server;
  readonly broker: Server;
  readonly amqp: string;
}

/** All that the test has made on the broker. */
const namesOn = (praefiks: string, { queue }: AmqpModtager): OnBroker => {
  const names = topologi(praefiks);
  const { afsendBesked, kommando, ukendtKommando, doed } = names;
  const kommandoer = ['sag', 'dokument'].map((app) => names.kommandoKoe(app, []));
  const koer = [afsendBesked.koe, ukendtKommando.koe, doed.koe, ...kommandoer];
  const exchanges = [afsendBesked.exchange, kommando, ukendtKommando.exchange, doed.exchange];
  return { queues: [queue, ...koer.map(({ navn }) => navn)], exchanges: exchanges.map(({ navn }) => navn) };
};

const runOn = async (sted: Sted, haardhed: Haardhed, fremdrift: Fremdrift): Promise<Resultat> => {
  const praefiks = `beskedtest-${crypto.randomUUID()}.`;
  const landskab = await Landskab.start(
    {
      DATABASE_URL: sted.databaseUrl,
      SAGDOK_DATA: sted.folder,
      AMQP_URL: sted.broker.url,
      SAGDOK_AMQP_PRAEFIKS: praefiks,
    },
    { DATABASE_URL: sted.fordelersDatabase.url },
  );
  const pull = new PullModtager(() => landskab.fordeler);
  const push = new PushModtager();
  const amqp = new AmqpModtager(sted.broker.url, praefiks);
  const modtagere: readonly Modtager[] = [pull, push, amqp];
  const agent = new AgentProces({
    FORDELER: landskab.fordeler,
    DOKUMENT: landskab.dokument,
    LAGER: join(sted.folder, 'agent.sqlite'),
  });
  const began = performance.now();
  try {
    await Promise.all([pull, push, amqp].map(async (modtager) => modtager.start(landskab.fordeler)));
    agent.start();
    await agent.tilmeldt(landskab.fordeler);
    const skriver = new Skriver(landskab.sag);
    const [uheld] = await Promise.all([
      lavUheld(
        { landskab, broker: sted.broker, database: sted.fordelersDatabase, push, agent },
        haardhed.sekunder * 1000,
      ),
      skriver.run(haardhed),
    ]);
    fremdrift(`${skriver.kvitteret} writes are acknowledged; the subscribers catch up`);
    const historik = await readHistorik(landskab.sag, await skriver.uuids());
    const dokumenter = (): Promise<Dokumenter> => dokumenterFor(landskab.dokument, omNyeSager(historik, pull.hoert));
    const fejl = async (): Promise<string[]> => [
      ...modtagere.flatMap((modtager) => verify(modtager, historik)),
      ...(await dokumenter()).fejl,
    ];
    const until = performance.now() + haardhed.indhent * 1000;
    while ((await fejl()).length > 0 && performance.now() < until) await sleep(500);
    return {
      fejl: await fejl(),
      registreringer: antalI(historik),
      kvitteret: skriver.kvitteret,
      ubesvaret: skriver.afvist,
      leveret: Object.fromEntries(modtagere.map(({ navn, hoert }) => [navn, hoert.length])),
      dokumenter: (await dokumenter()).antal,
      uheld,
      fordelerDraebt: landskab.draebt,
      sekunder: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    await Promise.all([...modtagere.map(async (modtager) => modtager.stop()), agent.stop()]);
    await landskab.stop();
    await removeFromBroker(sted.amqp, namesOn(praefiks, amqp));
  }
};
