import { WorkerLoop } from '../loop/worker-loop.js';
import { backoff } from '../loop/backoff.js';
import { FordelerFejl } from './fordeler-fejl.js';
import type { Fordelerklient } from './fordelerklient.js';
import type { HentetBesked, Kvitteringsfejl, Laant } from './fordelerprotokol.js';
import type { Kilde, Modtag, Udfald } from './kilde.js';

/** How messages are fetched. */
export interface PullOptions {
  readonly fordeler: Fordelerklient;
  readonly dueslag: string;
  /** How many messages to have in hand at most. Default 200. */
  readonly antal?: number;
  /** Seconds that the beskedfordeler waits for messages before it says that there are none, 0 to 30. Default 20. */
  readonly vent?: number;
  /** Seconds that messages are borrowed for, 1 to 3600; what is not acknowledged by then comes again. Default 60. */
  readonly laan?: number;
}

/** Until when a message is held, and when its loan ends, in milliseconds since 1970. */
interface Laan {
  readonly frist: number;
  readonly udloeb: number;
}

/** How much of the time that messages are borrowed for they are held; the rest is for giving them back. */
const HELD = 0.9;

/** The wait, in milliseconds, when there was nothing to do. */
const IDLE = 1000;

const WAITS = backoff({ first: 250, longest: 30_000 });

/** Fetches messages from a dueslag over HTTP, and acknowledges each when it is done with. */
export const pullKilde = (options: PullOptions): Kilde => new PullKilde(options);

class PullKilde implements Kilde {
  readonly levering = { slags: 'pull' } as const;
  readonly #options: Required<PullOptions>;
  readonly #inHand = new Set<Promise<void>>();
  #done: Laant[] = [];
  #undone: Kvitteringsfejl[] = [];
  #fetching: WorkerLoop | undefined;
  #acknowledging: WorkerLoop | undefined;
  #fejlet: (error: unknown) => void = () => undefined;

  constructor(options: PullOptions) {
    this.#options = { antal: 200, vent: 20, laan: 60, ...options };
  }

  start(modtag: Modtag, fejlet: (error: unknown) => void): Promise<void> {
    this.#fejlet = fejlet;
    const common = { idle: () => IDLE, backoff: WAITS, failed: fejlet };
    this.#acknowledging = new WorkerLoop({ ...common, round: () => this.#acknowledge() });
    this.#fetching = new WorkerLoop({ ...common, round: (stopping) => this.#fetch(modtag, stopping) });
    this.#acknowledging.start();
    this.#fetching.start();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    await this.#fetching?.stop();
    await Promise.all(this.#inHand);
    await this.#acknowledging?.stop();
    // What is not acknowledged now comes again, and is known.
    await this.#acknowledge().catch(this.#fejlet);
  }

  async #fetch(modtag: Modtag, signal: AbortSignal): Promise<boolean> {
    const { fordeler, dueslag, antal, vent, laan } = this.#options;
    const room = antal - this.#inHand.size;
    if (room <= 0) return false;
    const begun = performance.now();
    const beskeder = await fordeler.hent(dueslag, { antal: room, vent, laan, signal }).catch((error: unknown) => {
      if (signal.aborted) return [];
      throw error;
    });
    const udloeb = Date.now() + laan * 1000;
    const frist = udloeb - laan * 1000 * (1 - HELD);
    for (const hentet of beskeder) this.#hand(hentet, { frist, udloeb }, modtag);
    // One that answers at once that there is nothing is asked again after a while only.
    return beskeder.length > 0 || performance.now() - begun > IDLE;
  }

  #hand({ position, besked, laan }: HentetBesked, { frist, udloeb }: Laan, modtag: Modtag): void {
    const handled = modtag({ besked, frist }).then((udfald) => {
      this.#inHand.delete(handled);
      // What is given back after the loan is no longer ours to give: another may have it.
      if (udfald.slags !== 'igen' || Date.now() < udloeb)
        this.#note({ position, ...(laan !== undefined && { laan }) }, udfald);
      this.#acknowledging?.wake();
      this.#fetching?.wake();
    });
    this.#inHand.add(handled);
  }

  #note(laant: Laant, udfald: Udfald): void {
    if (udfald.slags === 'udfoert' || udfald.slags === 'kendt') {
      this.#done.push(laant);
      return;
    }
    const { kode, tekst, slags } = udfald;
    this.#undone.push({ ...laant, kode, tekst, igen: slags === 'igen' });
  }

  async #acknowledge(): Promise<boolean> {
    const [done, undone] = [this.#done, this.#undone];
    if (done.length + undone.length === 0) return false;
    [this.#done, this.#undone] = [[], []];
    try {
      await this.#options.fordeler.kvitter(this.#options.dueslag, done, undone);
    } catch (error) {
      // What the beskedfordeler will not hear comes again when its loan ends, and is known then.
      if (error instanceof FordelerFejl && error.forbigaaende) {
        this.#done.unshift(...done);
        this.#undone.unshift(...undone);
      }
      throw error;
    }
    return true;
  }
}
