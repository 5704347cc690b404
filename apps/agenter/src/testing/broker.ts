import { randomUUID } from 'node:crypto';
import { dueslagId, topologi } from '@sagdok/mox';
import { amqpUrl, removeFromBroker } from '@sagdok/test-support';

/** The services that take commands, each on a queue of its own. */
const TJENESTER = ['klassifikation', 'organisation', 'sag', 'dokument', 'tillaeg'];

/** The broker's address; undefined when there is none, and tests on it are skipped. */
export const brokerUrl = await amqpUrl();

/** The broker, with names of a test's own. */
export class Broker {
  readonly #praefiks = `test-${randomUUID()}.`;

  /** What a process needs in its environment to be on it. */
  get env(): Readonly<Record<string, string>> {
    return { AMQP_URL: brokerUrl ?? '', SAGDOK_AMQP_PRAEFIKS: this.#praefiks };
  }

  /** Removes what the services and these agents have made on it. */
  async remove(agenter: readonly string[]): Promise<void> {
    const names = topologi(this.#praefiks);
    const roads = [names.afsendBesked, names.ukendtKommando, names.doed];
    await removeFromBroker(brokerUrl ?? '', {
      queues: [
        ...roads.map(({ koe }) => koe.navn),
        ...TJENESTER.map((app) => names.kommandoKoe(app, []).navn),
        ...agenter.map((agent) => names.dueslag(dueslagId(agent)).navn),
      ],
      exchanges: [names.kommando.navn, ...roads.map(({ exchange }) => exchange.navn)],
    });
  }
}
