import { declare, koeFindes, Turtager } from '@sagdok/mox';
import type { AmqpBroker, Database } from '@sagdok/nest';
import { HAS_QUEUE, NOTE_QUEUE } from './koe-sql.js';

/** What queues are kept with. */
export interface KoeerOptions {
  readonly broker: AmqpBroker;
  readonly database: Database;
  /** Fills the queue of a dueslag again, which was gone. */
  readonly fyld: (dueslag: string) => Promise<void>;
}

/**
 * The queues of dueslag at the message broker. They are made when they are missing; one that was there before has been lost with what
 * lay in it, and is filled again from the log.
 */
export class Koeer {
  readonly #options: KoeerOptions;
  readonly #turtager = new Turtager();
  readonly #klar = new Set<string>();
  readonly #genopbygget = new Map<string, number>();

  constructor(options: KoeerOptions) {
    this.#options = options;
    options.broker.connection.listen({
      up: () => undefined,
      // Whoever comes back may have forgotten everything.
      down: () => {
        this.#klar.clear();
      },
    });
  }

  /** Makes sure that a dueslag has its queue. @throws AmqpFejl when the broker is away */
  async sikr(dueslag: string): Promise<void> {
    if (this.#klar.has(dueslag)) return;
    await this.#turtager.efterTur(dueslag, async () => {
      if (!this.#klar.has(dueslag)) await this.#lav(dueslag);
    });
  }

  /** Had the queue been lost, and was it begun to be filled again, after an instant on the clock of `performance.now`? */
  erGenopbyggetEfter(dueslag: string, tidspunkt: number): boolean {
    return (this.#genopbygget.get(dueslag) ?? -Infinity) >= tidspunkt;
  }

  /** These are the dueslag that there are: one that is gone, and comes again, has its queue made anew. */
  kun(dueslag: ReadonlySet<string>): void {
    for (const each of this.#klar) if (!dueslag.has(each)) this.#klar.delete(each);
  }

  /** The queue of a dueslag turned out to be missing. */
  savnet(dueslag: string): void {
    this.#klar.delete(dueslag);
  }

  /** Removes the queue of a dueslag that is removed. @throws AmqpFejl when the broker is away */
  async fjern(dueslag: string): Promise<void> {
    this.#klar.delete(dueslag);
    const { connection, topologi } = this.#options.broker;
    await connection.onChannel((channel) => channel.deleteQueue(topologi.dueslag(dueslag).navn));
  }

  async #lav(dueslag: string): Promise<void> {
    const { topologi, connection } = this.#options.broker;
    const { exchange, koe: doed } = topologi.doed;
    const koe = topologi.dueslag(dueslag);
    await connection.onChannel(async (channel, model) => {
      // What lies in a queue of that name from before is not for the dueslag. Should another process have made the queue meanwhile, it is
      // found missing below.
      if (!(await this.#harHaft(dueslag)) && (await koeFindes(model, koe.navn))) await channel.deleteQueue(koe.navn);
      const erNy = await this.#noter(dueslag);
      // It is filled before it is made: a process that is killed in between leaves it missing.
      if (!erNy && !(await koeFindes(model, koe.navn))) await this.#fyld(dueslag);
      await declare(model, { exchanges: [exchange], koeer: [koe, doed] });
    });
    this.#klar.add(dueslag);
  }

  /** Has the dueslag had a queue? */
  async #harHaft(dueslag: string): Promise<boolean> {
    return (await this.#options.database.rows(HAS_QUEUE, [dueslag])).length > 0;
  }

  /** Does the dueslag get a queue for the first time? */
  async #noter(dueslag: string): Promise<boolean> {
    return (await this.#options.database.rows(NOTE_QUEUE, [dueslag])).length > 0;
  }

  async #fyld(dueslag: string): Promise<void> {
    await this.#options.fyld(dueslag);
    this.#genopbygget.set(dueslag, performance.now());
  }
}
