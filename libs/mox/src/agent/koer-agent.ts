import { once } from 'node:events';
import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import { WorkerLoop } from '../loop/worker-loop.js';
import type { Agent } from './agent.js';
import { Behandler } from './behandler.js';
import { fejltekst } from './fejltekst.js';
import type { Fordelerklient } from './fordelerklient.js';
import type { Kilde } from './kilde.js';
import type { Lager } from './lager.js';
import { jsonLinjer, type Driftsrapport, type Rapportoer } from './rapport.js';
import { Taeller } from './taeller.js';
import { tilmeld } from './tilmeld.js';

/** Something that runs beside an agent. */
export interface Ledsager {
  /** Ends when it sends nothing more. */
  stop(): Promise<void>;
}

/** What an agent runs with. */
export interface KoerAgentOptions {
  /** Where its messages come from. */
  readonly kilde: Kilde;
  /** What it remembers; closed when the agent has stopped. */
  readonly lager: Lager;
  /** Where it subscribes, before the first message is asked for. */
  readonly fordeler: Fordelerklient;
  /** Where its answers go. Default: the way that goes with its source, else to the beskedfordeler over HTTP. */
  readonly afsender?: Beskedmodtager;
  /**
   * Starts what brings messages from elsewhere, such as an inbox of files, and sends them the way that the agent's answers go. It begins
   * when the agent has its subscription, so that the agent hears of all, and is stopped before the agent.
   */
  readonly ledsager?: (afsender: Beskedmodtager) => Promise<Ledsager>;
  /** Stops the agent. */
  readonly signal: AbortSignal;
  /** Hears what it did. Default: a line of JSON on standard output. */
  readonly rapport?: Rapportoer;
  /** How many messages, about as many objects, are handled at the same time. Default 8. */
  readonly samtidige?: number;
  /** How long what is under way may take to finish when the agent stops, what runs beside it included, in milliseconds. Default 20,000. */
  readonly standsning?: number;
  /** For how long a message is remembered when it has been handled, in milliseconds. Default 30 days. */
  readonly husk?: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * Runs an agent until the signal stops it. Then it takes no more messages, finishes those it has begun within a deadline, and gives the
 * rest back. Resolves when all that is acknowledged; rejects only when its subscription is refused.
 */
export const koerAgent = async (agent: Agent, options: KoerAgentOptions): Promise<void> => {
  const { kilde, lager, fordeler, signal } = options;
  const { afsender = kilde.afsender ?? fordeler } = options;
  const { samtidige = 8, standsning = 20_000, husk = 30 * DAY } = options;
  const taeller = new Taeller(options.rapport ?? jsonLinjer);
  const { rapport } = taeller;
  const tell = (slags: Driftsrapport['slags'], tekst: string, more: Pick<Driftsrapport, 'antal'> = {}): void => {
    rapport({ slags, tid: new Date().toISOString(), agent: agent.navn, tekst, ...more });
  };
  const failed = (error: unknown): void => {
    tell('fejl', fejltekst(error));
  };

  const behandler = new Behandler({ agent, lager, afsender, rapport, samtidige });
  const cleaning = new WorkerLoop({
    round: async () => {
      await lager.ryd(Date.now() - husk);
      return false;
    },
    idle: () => HOUR,
    backoff: () => HOUR,
    failed,
  });
  let beside: Ledsager | undefined;
  const stop = async (): Promise<void> => {
    const end = performance.now() + standsning;
    // What runs beside the agent sends the way that ends with the source: it is stopped first, and not waited for longer than the rest.
    if (beside !== undefined) await within(beside.stop(), standsning).catch(failed);
    await Promise.all([kilde.stop(), behandler.stop(Math.max(0, end - performance.now())), cleaning.stop()]);
    await lager.luk();
  };

  try {
    await tilmeld({ agent, fordeler, levering: kilde.levering, signal, failed });
    if (signal.aborted) return;
    cleaning.start();
    await kilde.start((leverance) => behandler.modtag(leverance), failed);
    tell('startet', `lytter (${kilde.levering.slags}) / listening (${kilde.levering.slags})`);
    const starting = options.ledsager?.(afsender);
    beside = await Promise.race([starting, stopped(signal)]);
    if (beside === undefined) starting?.then((late) => late.stop()).catch(failed);
    await stopped(signal);
  } finally {
    await stop();
    tell('standset', 'standset / stopped', { antal: taeller.antal });
  }
};

/** Ends with the work; rejects when that takes longer. */
const within = async (work: Promise<void>, milliseconds: number): Promise<void> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error('Det ved siden af agenten stopper ikke / What runs beside the agent does not stop'));
  }, milliseconds);
  try {
    await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const stopped = async (signal: AbortSignal): Promise<undefined> => {
  if (!signal.aborted) await once(signal, 'abort');
  return undefined;
};
