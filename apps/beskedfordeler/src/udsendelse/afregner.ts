import type { Dueslagslager } from '../dueslag/dueslagslager.js';
import type { Afgoerelse, Modtagertilstand } from '../dueslag/leverance.js';
import type { Sendeudfald } from './vej.js';

/**
 * Settles the messages of a dueslag as they are done with: at once, and together those that are done with while the ones before are
 * being settled.
 */
export class Afregner {
  readonly #lager: Dueslagslager;
  readonly #dueslag: string;
  #afgoerelser: Afgoerelse[] = [];
  #sendt: Sendeudfald[] = [];
  #arbejde: Promise<void> | undefined;
  #meldtSyg = false;

  constructor(lager: Dueslagslager, dueslag: string) {
    this.#lager = lager;
    this.#dueslag = dueslag;
  }

  /** Notes an outcome, and what came of sending where it was sent. */
  tilfoej(afgoerelse: Afgoerelse, sendt?: Sendeudfald): void {
    this.#afgoerelser.push(afgoerelse);
    if (sendt !== undefined) this.#sendt.push(sendt);
    if (this.#arbejde !== undefined) return;
    this.#arbejde = this.#arbejd();
    // Who waits for it is told, but may not wait yet.
    this.#arbejde.catch(() => undefined);
  }

  /** Resolves when everything is settled; rejects when something could not be. */
  async faerdig(): Promise<void> {
    await this.#arbejde;
  }

  async #arbejd(): Promise<void> {
    // What is settled in the same turn of the event loop goes together.
    await Promise.resolve();
    while (this.#afgoerelser.length > 0) {
      const afgoerelser = this.#afgoerelser;
      const modtager = this.#modtager(this.#sendt);
      this.#afgoerelser = [];
      this.#sendt = [];
      await this.#lager.afgoer(this.#dueslag, afgoerelser, modtager);
    }
    this.#arbejde = undefined;
  }

  /** Several that find the receiver ill at the same time are one illness. */
  #modtager(sendt: readonly Sendeudfald[]): Modtagertilstand {
    const syg = sendt.find((each) => each.slags === 'syg');
    if (syg !== undefined && !this.#meldtSyg) {
      this.#meldtSyg = true;
      return syg;
    }
    if (sendt.some(({ slags }) => slags === 'modtaget')) return { slags: 'rask' };
    const afvist = sendt.findLast((each) => each.slags === 'afvist');
    return { slags: 'uvist', ...(afvist !== undefined && { fejl: afvist.fejl }) };
  }
}
