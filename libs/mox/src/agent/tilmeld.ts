import { setTimeout as wait } from 'node:timers/promises';
import { backoff } from '../loop/backoff.js';
import type { Agent } from './agent.js';
import { FordelerFejl } from './fordeler-fejl.js';
import type { Fordelerklient } from './fordelerklient.js';
import { abonnementId, dueslagId } from './agentidentiteter.js';
import type { Levering } from './kilde.js';

/** What a subscription is made with. */
export interface TilmeldOptions {
  readonly agent: Agent;
  readonly fordeler: Fordelerklient;
  readonly levering: Levering;
  readonly signal: AbortSignal;
  /** Hears of each attempt that failed. */
  readonly failed: (error: unknown) => void;
}

const WAITS = backoff({ first: 500, longest: 30_000 });

/**
 * Makes the subscription of an agent, or brings it up to date: the same one each time, so that the agent finds what came while it was
 * away. Tries until the beskedfordeler answers, or the signal ends it.
 * @throws FordelerFejl when the subscription is refused
 */
export const tilmeld = async ({ agent, fordeler, levering, signal, failed }: TilmeldOptions): Promise<void> => {
  const { navn, abonnement } = agent;
  const wanted = {
    id: abonnementId(navn),
    navn,
    dueslag: dueslagId(navn),
    beskeddata: false,
    ...abonnement,
    levering,
  };
  const attempt = (): Promise<unknown> =>
    fordeler.gemAbonnement(wanted, signal).then(
      () => undefined,
      (error: unknown) => error,
    );
  const isStopping = (): boolean => signal.aborted;
  for (let failures = 1; !isStopping(); failures += 1) {
    const error = await attempt();
    if (error === undefined || isStopping()) return;
    if (error instanceof FordelerFejl && !error.forbigaaende) throw error;
    failed(error);
    await wait(WAITS(failures), undefined, { signal }).catch(() => undefined);
  }
};
