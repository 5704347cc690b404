import {
  aabnKilde,
  abonnementId,
  defineAgent,
  Fordelerklient,
  HukommelseLager,
  koerAgent,
  type Agentmiljoe,
} from '@sagdok/mox';
import { VANDBESKEDER } from '../vand/vandbesked.js';

/** What a kvittering of the water meters says. */
export interface Vandkvittering {
  /** The BeskedId of the reading. */
  readonly aflaesning: string;
  readonly udfald: 'journaliseret' | 'uplaceret';
  readonly sag?: string;
  readonly dokument?: string;
  readonly grund?: string;
}

/** A subscriber that wants the kvitteringer, for as long as the demonstration lasts. */
export class Kvitteringsmodtager {
  readonly #navn: string;
  readonly #miljoe: Agentmiljoe;
  readonly #fordeler: Fordelerklient;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  readonly kvitteringer: Vandkvittering[] = [];

  /** @param navn a name that no other subscriber has */
  constructor(miljoe: Agentmiljoe, navn: string) {
    this.#navn = navn;
    this.#miljoe = miljoe;
    this.#fordeler = new Fordelerklient(miljoe.fordeler);
  }

  /** Subscribes, and begins to listen. */
  async start(): Promise<void> {
    const begun = Promise.withResolvers<undefined>();
    this.#running = koerAgent(this.#agent(), {
      kilde: await aabnKilde(this.#miljoe.kilde, this.#navn, this.#fordeler),
      lager: new HukommelseLager(),
      fordeler: this.#fordeler,
      signal: this.#stopping.signal,
      rapport: ({ slags }) => {
        if (slags === 'startet') begun.resolve(undefined);
      },
    });
    await Promise.race([begun.promise, this.#running]);
  }

  /** Stops, and removes the subscription. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#fordeler.fjernAbonnement(abonnementId(this.#navn));
  }

  #agent() {
    return defineAgent({
      navn: this.#navn,
      abonnement: { filtre: [{ beskedtype: [VANDBESKEDER.kvittering] }], beskeddata: true },
      haandter: ({ besked: { Beskeddata = [] } }) => {
        for (const data of Beskeddata) if ('json' in data) this.kvitteringer.push(data.json as Vandkvittering);
        return Promise.resolve();
      },
    });
  }
}
