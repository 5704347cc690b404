import type { Antal, Rapport, Rapportoer, Rapportudfald } from './rapport.js';

/** Counts what is reported on its way to a reporter. */
export class Taeller {
  readonly #rapport: Rapportoer;
  readonly #antal: Record<Rapportudfald, number> = { udfoert: 0, kendt: 0, fejlet: 0, afvist: 0 };

  constructor(rapport: Rapportoer) {
    this.#rapport = rapport;
  }

  /** Takes a report, and hands it on. */
  readonly rapport = (rapport: Rapport): void => {
    if (rapport.slags === 'besked') this.#antal[rapport.udfald] += 1;
    this.#rapport(rapport);
  };

  /** How many attempts have been reported so far. */
  get antal(): Antal {
    return { ...this.#antal };
  }
}
