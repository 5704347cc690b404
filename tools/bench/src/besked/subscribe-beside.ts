import { handlingUrn, objekttypeUrn, type Filter, type Levering } from '@sagdok/mox';
import type { HttpClients } from '../load/http-clients.js';

/** Municipalities; none of them is heard of. */
const MYNDIGHEDER = 98;

/** What subscribers ask for, by turns: an object of their own; what many others ask for too; a subject, each at its authority. */
const FILTRE: readonly ((i: number) => Filter)[] = [
  () => ({ objekt: [crypto.randomUUID()] }),
  () => ({ objekttype: [objekttypeUrn('sag')], objekthandling: [handlingUrn('slettet')] }),
  (i) => ({
    objekttype: [objekttypeUrn('sag')],
    opgaveemne: ['urn:oio:kle:05'],
    ansvarligMyndighed: [`urn:oio:cvr-nr:${10_000_000 + (i % MYNDIGHEDER)}`],
  }),
];

/** How they are delivered to, by turns. Nothing is, so nothing listens at the address. */
const LEVERINGER: readonly Levering[] = [
  { slags: 'pull' },
  { slags: 'push', format: 'json', url: 'http://127.0.0.1:9/' },
];

const body = (i: number): string =>
  JSON.stringify({
    navn: `beside-${i}`,
    levering: LEVERINGER[Math.floor(i / FILTRE.length) % LEVERINGER.length],
    filtre: [FILTRE[i % FILTRE.length]?.(i)],
    beskeddata: false,
  });

/** Makes so many subscriptions, of several kinds, to what will not be heard of. */
export const subscribeBeside = async (fordeler: HttpClients, antal: number, clients: number): Promise<void> => {
  let next = 0;
  const work = async (client: number): Promise<void> => {
    for (let i = next++; i < antal; i = next++)
      await fordeler.send(client, 'POST', '/beskedfordeler/abonnement', body(i));
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
};
