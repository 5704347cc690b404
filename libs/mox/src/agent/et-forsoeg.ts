import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { Afvist, type Fejlkode } from './afvist.js';
import type { Agent } from './agent.js';
import { beskednoegle, objektnoegle } from '../besked/objektnoegle.js';
import { idTekst } from '../besked/unik-id.js';
import { fejltekst } from './fejltekst.js';
import type { Udfald } from './kilde.js';
import { kontekstFor } from './kontekst.js';
import type { Lager } from './lager.js';
import type { Rapportoer } from './rapport.js';
import { unlessAborted } from './unless-aborted.js';

/** What an attempt is made with. */
export interface ForsoegOptions {
  readonly agent: Agent;
  readonly lager: Lager;
  readonly afsender: Beskedmodtager;
  readonly rapport: Rapportoer;
  /** After how many failures a message is not tried again. */
  readonly mestForsoeg: number;
  /** Tells the handler to stop; one that does not is left behind. */
  readonly signal: AbortSignal;
}

/** What an attempt came to. */
export type Forsoegt =
  | Exclude<Udfald, { readonly slags: 'igen' }>
  /** It failed, which may pass by itself. */
  | { readonly slags: 'fejlet'; readonly forsoeg: number; readonly kode: Fejlkode; readonly tekst: string };

/** Handles a message once, unless it has been handled, notes what it came to, and reports it. Never rejects. */
export const etForsoeg = async (options: ForsoegOptions, besked: Haendelsesbesked): Promise<Forsoegt> => {
  const attempt = new Attempt(options, besked);
  const result = await attempt.make();
  attempt.report(result);
  return result;
};

class Attempt {
  readonly #options: ForsoegOptions;
  readonly #besked: Haendelsesbesked;
  readonly #beskedId: string;
  readonly #begun = performance.now();
  readonly #afsendt: string[] = [];
  #forsoeg = 1;

  constructor(options: ForsoegOptions, besked: Haendelsesbesked) {
    this.#options = options;
    this.#besked = besked;
    this.#beskedId = beskednoegle(besked);
  }

  async make(): Promise<Forsoegt> {
    try {
      return await this.#handle();
    } catch (error) {
      return this.#failed(error).catch((unwritten: unknown) =>
        this.#fejlet(`${fejltekst(error)}; ${fejltekst(unwritten)}`),
      );
    }
  }

  report(result: Forsoegt): void {
    const { agent, rapport } = this.#options;
    rapport({
      slags: 'besked',
      tid: new Date().toISOString(),
      agent: agent.navn,
      beskedId: this.#beskedId,
      beskedtype: idTekst(this.#besked.Beskedkuvert.Filtreringsdata.Beskedtype),
      objekt: objektnoegle(this.#besked),
      udfald: result.slags,
      forsoeg: this.#forsoeg,
      millisekunder: Math.round(performance.now() - this.#begun),
      afsendt: this.#afsendt,
      ...('kode' in result && { kode: result.kode, tekst: result.tekst }),
    });
  }

  async #handle(): Promise<Forsoegt> {
    const { agent, lager, signal, afsender, rapport } = this.#options;
    const { udfoert, fejl } = await lager.erindring(this.#beskedId);
    if (udfoert) return { slags: 'kendt' };
    this.#forsoeg = fejl + 1;
    const kontekst = kontekstFor({
      agent: agent.navn,
      besked: this.#besked,
      forsoeg: this.#forsoeg,
      signal,
      afsender,
      afsendt: (beskedId) => this.#afsendt.push(beskedId),
      log: (tekst) => {
        rapport({ slags: 'log', tid: new Date().toISOString(), agent: agent.navn, beskedId: this.#beskedId, tekst });
      },
    });
    await unlessAborted(agent.haandter(kontekst), signal);
    await lager.udfoert(this.#beskedId, Date.now());
    return { slags: 'udfoert' };
  }

  /** Notes a failure, unless it comes of the agent's stopping, and decides whether it may pass. */
  async #failed(error: unknown): Promise<Forsoegt> {
    const { lager, mestForsoeg, signal } = this.#options;
    const tekst = fejltekst(error);
    if (signal.aborted) return this.#fejlet(tekst);
    const final = error instanceof Afvist || (await lager.fejlet(this.#beskedId, Date.now())) >= mestForsoeg;
    if (!final) return this.#fejlet(tekst);
    await lager.glemFejl(this.#beskedId);
    if (error instanceof Afvist) return { slags: 'afvist', kode: error.kode, tekst };
    return {
      slags: 'afvist',
      kode: 50,
      tekst: `Opgivet efter ${mestForsoeg} forsøg / Given up after ${mestForsoeg} attempts: ${tekst}`,
    };
  }

  #fejlet(tekst: string): Forsoegt {
    return { slags: 'fejlet', forsoeg: this.#forsoeg, kode: 50, tekst };
  }
}
