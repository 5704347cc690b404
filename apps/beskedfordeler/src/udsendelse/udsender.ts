import type { Dueslagslager } from '../dueslag/dueslagslager.js';
import type { Fejlgrund, Leverance, Udfald } from '../dueslag/leverance.js';
import type { Udlevering, Udleveret } from '../udlevering/udlevering.js';
import { Afregner } from './afregner.js';
import type { Sendeudfald, Vej } from './vej.js';

/** What a dueslag is emptied with. */
export interface UdsenderOptions {
  readonly udlevering: Udlevering;
  readonly lager: Dueslagslager;
  /** The time now, in microseconds since 1970. */
  readonly now: () => bigint;
  /** How long one message may take, in seconds. */
  readonly timeout: number;
  /** How long a message is tried, in microseconds. */
  readonly opgivEfter: bigint;
}

/** When to stop. */
export interface Stop {
  /** Begin nothing more. */
  readonly stopper: AbortSignal;
  /** There is no more time for what is begun, either. */
  readonly afbryd: AbortSignal;
}

/** How many messages are taken at once. */
const BATCH = 64;

/** How many batches are sent before other dueslag have their turn. */
const TURN = 8;

/** How many messages' time a lease lasts; the last of it is for the message that is begun in the one before. */
const LEASE = 4;

/** How often a receiver may refuse a message before it goes to the fejlkø. */
const REFUSALS = 5;

const FOR_GAMMEL = 'Opgivet efter at have ventet for længe / Given up after having waited too long';

const AFBRUDT: Sendeudfald = { slags: 'afbrudt' };

/** The messages of a batch by what they are about: each list is sent in order. */
const lanes = (batch: readonly Udleveret[]): Udleveret[][] => [
  ...Map.groupBy(batch, ({ leverance }) => leverance.ordensnoegle).values(),
];

/** Empties dueslag by sending what is in them: the messages about one object one after the other, those about others at the same time. */
export class Udsender {
  readonly #options: UdsenderOptions;

  constructor(options: UdsenderOptions) {
    this.#options = options;
  }

  /** Sends what may be sent, for as long as the dueslag's turn is. True when there may be more at once. */
  async send(dueslag: string, vej: Vej, stop: Stop): Promise<boolean> {
    const { udlevering, timeout } = this.#options;
    for (let batches = 0; batches < TURN; batches++) {
      if (stop.stopper.aborted) return false;
      const senest = performance.now() + (LEASE - 1) * timeout * 1000;
      const batch = await udlevering.hent(dueslag, { antal: BATCH, laan: LEASE * timeout });
      if (batch.length === 0 || !(await this.#sendBatch(dueslag, batch, { vej, stop, senest }))) return false;
    }
    return true;
  }

  /** False when the receiver was found ill, or the way to it is closed. */
  async #sendBatch(
    dueslag: string,
    batch: readonly Udleveret[],
    { vej, stop, senest }: { readonly vej: Vej; readonly stop: Stop; readonly senest: number },
  ): Promise<boolean> {
    const afregner = new Afregner(this.#options.lager, dueslag);
    const waiting = lanes(batch);
    const hindret = { syg: false, afbrudt: false };
    const maa = (): boolean => !hindret.syg && !hindret.afbrudt && !stop.stopper.aborted && performance.now() < senest;
    const work = async (): Promise<void> => {
      for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
        let goesOn = true;
        for (const udleveret of lane) {
          const { position, laan } = udleveret.leverance;
          const sent: Sendeudfald | undefined = goesOn && maa() ? await vej.send(udleveret, stop.afbryd) : undefined;
          if (sent?.slags === 'syg' || sent?.slags === 'afbrudt') hindret[sent.slags] = true;
          goesOn = sent?.slags === 'modtaget';
          afregner.tilfoej({ position, laan, udfald: this.#udfald(udleveret.leverance, sent ?? AFBRUDT) }, sent);
        }
      }
    };
    await Promise.all(Array.from({ length: vej.samtidige }, work));
    await afregner.faerdig();
    if (hindret.syg) await this.#opgivGamle(dueslag);
    return !hindret.syg && !hindret.afbrudt;
  }

  #udfald(leverance: Leverance, sent: Sendeudfald): Udfald {
    switch (sent.slags) {
      case 'modtaget':
        return { slags: 'kvitteret' };
      case 'afbrudt':
        return { slags: 'tilbage' };
      case 'afvist':
        return leverance.afvist + 1 >= REFUSALS ? opgivet(sent.fejl) : { slags: 'afvist' };
      case 'syg':
        return leverance.siden < this.#graense() ? opgivet(sent.fejl) : { slags: 'udsat' };
    }
  }

  async #opgivGamle(dueslag: string): Promise<void> {
    await this.#options.lager.opgivGamle(dueslag, this.#graense(), { kode: 53, tekst: FOR_GAMMEL });
  }

  #graense(): bigint {
    return this.#options.now() - this.#options.opgivEfter;
  }
}

const opgivet = (fejl: Fejlgrund): Udfald => ({ slags: 'opgivet', ...fejl });
