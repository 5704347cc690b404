import { amqpKilde, Fordelerklient, pullKilde, pushKilde, type Kilde, type Levering } from '@sagdok/mox';
import { HttpClients } from '../load/http-clients.js';
import { BenchDatabase } from '../rig/bench-database.js';
import type { OpenRig } from '../rig/rig.js';
import { ServiceProcess } from '../rig/service-process.js';
import { leaveBroker } from './leave-broker.js';
import { Lytter } from './lytter.js';
import { subscribeBeside } from './subscribe-beside.js';

/** How messages are delivered. */
export type Slags = Levering['slags'];

/** What the way of messages is measured on: a sag process and a distributor of its own, on one database, with HTTP between them. */
export interface BeskedRig {
  readonly sag: HttpClients;
  readonly fordeler: HttpClients;
  /** A subscriber to everything, delivered to in one way; it listens from when it is first asked for. */
  readonly lytter: (slags: Slags) => Promise<Lytter>;
}

/** The broker that is used when the environment names none. */
const LOCAL_BROKER = 'amqp://guest:guest@127.0.0.1:5672';

interface Veje {
  readonly fordeler: string;
  readonly broker: string;
  readonly praefiks: string;
}

/** Where the messages of a dueslag come from, for each way of delivery. */
const kilde = async (slags: Slags, dueslag: string, { fordeler, broker, praefiks }: Veje): Promise<Kilde> => {
  if (slags === 'pull') return pullKilde({ fordeler: new Fordelerklient(fordeler), dueslag });
  if (slags === 'push') return pushKilde({ host: '127.0.0.1', port: 0 });
  return amqpKilde({ url: broker, navn: 'bench', dueslag, praefiks });
};

/** A rig with so many subscriptions beside those that listen, which hear of nothing that is written. */
export const beskedRig =
  (beside: number): OpenRig<BeskedRig> =>
  async ({ server, connections, clients, profile }, cleanup) => {
    const database = await BenchDatabase.create(server);
    await cleanup.add(() => database.drop());
    const start = async (app: string, env: Readonly<Record<string, string>>): Promise<string> => {
      const service = new ServiceProcess({ app, database: database.url, connections, profile, env });
      await cleanup.add(() => service.stop());
      return service.url();
    };
    const open = async (url: string): Promise<HttpClients> => {
      const http = new HttpClients(url, clients);
      await cleanup.add(() => {
        http.close();
      });
      return http;
    };
    const praefiks = `bench-${crypto.randomUUID()}.`;
    const dueslag: string[] = [];
    const broker = process.env.AMQP_URL ?? LOCAL_BROKER;
    await cleanup.add(() => leaveBroker(broker, praefiks, dueslag));
    const fordelerUrl = await start('beskedfordeler', { AMQP_URL: broker, SAGDOK_AMQP_PRAEFIKS: praefiks });
    const sagUrl = await start('sag', { BESKEDFORDELER_URL: fordelerUrl, AMQP_URL: '' });
    const fordeler = await open(fordelerUrl);
    await subscribeBeside(fordeler, beside, clients);
    const veje: Veje = { fordeler: fordelerUrl, broker, praefiks };
    const lyttere = new Map<Slags, Promise<Lytter>>();
    const listen = async (slags: Slags): Promise<Lytter> => {
      const uuid = crypto.randomUUID();
      dueslag.push(uuid);
      return Lytter.start({ fordeler, dueslag: uuid, kilde: await kilde(slags, uuid, veje), cleanup });
    };
    const lytter = (slags: Slags): Promise<Lytter> => {
      const listening = lyttere.get(slags) ?? listen(slags);
      lyttere.set(slags, listening);
      return listening;
    };
    return { sag: await open(sagUrl), fordeler, lytter };
  };
