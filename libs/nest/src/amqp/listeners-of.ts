import { HEADERS, type AmqpMessage, type Declaration, type Koe, type Topologi } from '@sagdok/mox';
import type { App } from '../app/app.js';
import type { AmqpListener } from './amqp-server.js';
import { headerOf } from './kommando/header-of.js';
import { AFSEND_BESKED, DOED_BESKED, KOMMANDO, UKENDT_KOMMANDO } from './patterns.js';

/** Somewhat more than the connections to the database, so that each has always something to do. */
const KOMMANDO_PREFETCH = 16;
/** Messages to the beskedfordeler are stored many at a time. */
const BESKED_PREFETCH = 500;
const DOED_PREFETCH = 16;

/** Commands about the same object are carried out in the order they came; of several processes of a register one takes them all. */
const objektID = (message: AmqpMessage): string | undefined => headerOf(message, HEADERS.objektID)?.toLowerCase();

/** The queues that a process with these apps consumes, as far as it has a controller for them. */
export const listenersOf = (apps: readonly App[], topologi: Topologi): readonly AmqpListener[] => {
  const { kommando, ukendtKommando, afsendBesked, doed } = topologi;
  const declared = (...koeer: readonly Koe[]): Declaration => ({
    exchanges: [doed.exchange, ukendtKommando.exchange, kommando, afsendBesked.exchange],
    koeer: [doed.koe, ...koeer],
  });
  const queues = apps
    .filter(({ objekttyper }) => objekttyper.length > 0)
    .map(({ navn, objekttyper }) =>
      topologi.kommandoKoe(
        navn,
        objekttyper.map((objekttype) => objekttype.navn),
      ),
    );
  const unknown = { pattern: UKENDT_KOMMANDO, koe: ukendtKommando.koe };
  const commands = [...queues.map((koe) => ({ pattern: KOMMANDO, koe })), ...(queues.length > 0 ? [unknown] : [])];
  return [
    ...commands.map(({ pattern, koe }) => ({
      pattern,
      koe: koe.navn,
      declaration: declared(ukendtKommando.koe, koe),
      prefetch: KOMMANDO_PREFETCH,
      noegle: objektID,
    })),
    {
      pattern: AFSEND_BESKED,
      koe: afsendBesked.koe.navn,
      declaration: declared(afsendBesked.koe),
      prefetch: BESKED_PREFETCH,
    },
    // What is given up here would come back here.
    { pattern: DOED_BESKED, koe: doed.koe.navn, declaration: declared(), prefetch: DOED_PREFETCH, forsoeg: Infinity },
  ];
};
