import { randomUUID } from 'node:crypto';
import { topologi, type Topologi } from '@sagdok/mox';
import { amqpUrl, removeFromBroker } from '@sagdok/test-support';
import type { AmqpLocation } from '../amqp/amqp-broker.js';

/** The message broker with names of a test's own. */
export interface AmqpNames {
  readonly location: AmqpLocation;
  readonly topologi: Topologi;
  /** Removes what the services of some apps have made there. */
  remove(apps: readonly string[], queues?: readonly string[]): Promise<void>;
}

/** The broker's address; undefined when there is none, and tests on it are skipped. */
export const brokerUrl = await amqpUrl();

/** Names that no other test has. */
export const amqpNames = (url: string): AmqpNames => {
  const praefiks = `test-${randomUUID()}.`;
  const names = topologi(praefiks);
  const roads = [names.afsendBesked, names.ukendtKommando, names.doed];
  return {
    location: { url, praefiks },
    topologi: names,
    remove: (apps, queues = []) =>
      removeFromBroker(url, {
        queues: [
          ...roads.map(({ koe }) => koe.navn),
          ...apps.map((app) => names.kommandoKoe(app, []).navn),
          ...queues.map((queue) => `${praefiks}${queue}`),
        ],
        exchanges: [names.kommando.navn, ...roads.map(({ exchange }) => exchange.navn)],
      }),
  };
};
