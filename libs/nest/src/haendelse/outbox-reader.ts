import { backoff, WorkerLoop, type Beskedmodtager, type StandardRetur } from '@sagdok/mox';
import type { Surroundings } from '../register/surroundings.js';
import { beskedAf, type Afsender } from './besked-af.js';
import type { Batch, Outbox } from './outbox.js';

/** What reads an outbox, and where it goes. */
export interface OutboxReaderOptions {
  readonly outbox: Outbox;
  readonly modtager: Beskedmodtager;
  readonly afsender: Afsender;
  readonly surroundings: Surroundings;
  /** How long to wait, in milliseconds, before looking again for what another process has written. */
  readonly idle: number;
  /** Hears of what goes wrong, once for each time it is tried. */
  readonly failed: (error: unknown) => void;
}

/** How many messages are handed over at a time. */
const BATCH = 200;

/** A process that does not have the outbox asks again after this long, in milliseconds. */
const ASK_AGAIN = 2_000;

/**
 * Failures that pass: what was not taken is sent again, also what this sender is not allowed to send yet. Other refusals are final:
 * what cannot be read is in the distributor's fejlkø, and what it knows as another message (49) it has.
 */
const PASSING: readonly number[] = [43, 50, 53];

/** The distributor could not take a message now. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/**
 * Sends what an app's registers write to the distributor, in the order of each object, and removes it once it is there. What is in doubt
 * is sent again, with the same BeskedId. Of several processes of an app one does it at a time.
 */
export class OutboxReader {
  readonly #options: OutboxReaderOptions;
  readonly #process: string;
  readonly #loop: WorkerLoop;
  #mine = false;
  #most = BATCH;

  constructor(options: OutboxReaderOptions) {
    this.#options = options;
    this.#process = options.surroundings.uuid();
    this.#loop = new WorkerLoop({
      round: () => this.#round(),
      idle: () => (this.#mine ? options.idle : ASK_AGAIN),
      backoff: backoff({ first: 100, longest: 10_000 }),
      failed: options.failed,
    });
  }

  /** Begins reading. */
  start(): void {
    this.#loop.start();
  }

  /** Something has been written in this process. */
  wake(): void {
    if (this.#mine) this.#loop.wake();
  }

  /** Finishes what is being sent, and leaves the outbox to other processes. */
  async stop(): Promise<void> {
    await this.#loop.stop();
    if (this.#mine) await this.#options.outbox.release(this.#process);
  }

  async #round(): Promise<boolean> {
    const { outbox, surroundings } = this.#options;
    this.#mine = await outbox.take(this.#process);
    if (!this.#mine) return false;
    const waiting = await outbox.waiting(this.#most);
    await this.#send(waiting);
    // Where what was written is much, few are asked for: the database gathers all that it is asked for.
    const sent = waiting.haendelser.length;
    this.#most = waiting.full && sent < this.#most ? 2 * sent : BATCH;
    const due = await outbox.due(surroundings.now(), BATCH);
    await this.#send(due);
    return waiting.full || due.full;
  }

  async #send({ haendelser, done }: Batch): Promise<void> {
    const { modtager, afsender, surroundings } = this.#options;
    if (haendelser.length > 0) {
      const now = surroundings.now();
      const answers = await modtager.modtag(haendelser.map((haendelse) => beskedAf(haendelse, afsender, now)));
      this.#heed(answers, haendelser.length);
    }
    await done();
  }

  /** What was taken, but not as it was sent, is told too. */
  #heed(answers: readonly StandardRetur[], sent: number): void {
    const passing = answers.find(({ StatusKode }) => PASSING.includes(StatusKode));
    if (passing || answers.length !== sent)
      throw new NotTaken(
        `The distributor answered ${answers.length} of ${sent} messages: ${passing?.FejlbeskedTekst ?? ''}`,
      );
    for (const { StatusKode, FejlbeskedTekst } of answers) {
      if (StatusKode !== 20 || FejlbeskedTekst !== undefined)
        this.#options.failed(
          new NotTaken(`The distributor answered a message ${StatusKode}: ${FejlbeskedTekst ?? ''}`),
        );
    }
  }
}
