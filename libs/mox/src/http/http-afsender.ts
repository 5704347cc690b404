import { FordelerFejl } from '../agent/fordeler-fejl.js';
import { jsonOf, sentenceOf } from '../agent/fordelersvar.js';
import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { udenBeskeddata } from '../besked/kuverten.js';
import type { StandardRetur } from '../besked/standard-retur.js';
import { requestsOf } from './requests-of.js';

/** How long a distributor may take to answer, in milliseconds. */
const TIMEOUT = 30_000;

const TOO_LARGE = 413;

const FOR_STOR: StandardRetur = {
  StatusKode: 40,
  FejlbeskedTekst: 'Beskeden er for stor til beskedfordeleren / The message is too large for the distributor',
};

/** How messages are sent. */
export interface HttpAfsenderOptions {
  /**
   * What becomes of a message that is too large for the distributor: it is refused, or its envelope is sent in its place, without
   * Beskeddata; the answer then says so in its text. Absent: it is refused.
   */
  readonly forStor?: 'afvis' | 'kuvert';
}

/**
 * The way to a distributor over HTTP: AfsendBesked, several messages at a time, as many as a request may hold. Rejects with a FordelerFejl.
 */
export class HttpAfsender implements Beskedmodtager {
  readonly #address: string;
  readonly #forStor: HttpAfsenderOptions['forStor'];

  /** @param url where the distributor is, without its own path, e.g. `http://127.0.0.1:8085` */
  constructor(url: string, { forStor = 'afvis' }: HttpAfsenderOptions = {}) {
    this.#address = `${url}/beskedfordeler/besked`;
    this.#forStor = forStor;
  }

  async modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    const answers: StandardRetur[] = [];
    for (const request of requestsOf(beskeder)) answers.push(...(await this.#send(request)));
    return answers;
  }

  /** What is too large in one request goes in several, in order: something on the way may take less than the distributor does. */
  async #send(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    const url = this.#address;
    const { status, text } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(beskeder),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch((error: unknown) => {
        throw FordelerFejl.tavs(url, error);
      });
    if (status < 300) return jsonOf(url, status, text) as readonly StandardRetur[];
    if (status !== TOO_LARGE) throw FordelerFejl.svar(url, status, sentenceOf(text));
    const half = Math.ceil(beskeder.length / 2);
    return beskeder.length > 1
      ? [...(await this.#send(beskeder.slice(0, half))), ...(await this.#send(beskeder.slice(half)))]
      : this.#tooLarge(beskeder);
  }

  async #tooLarge(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    const kuverter = beskeder.filter(({ Beskeddata }) => Beskeddata !== undefined).map(udenBeskeddata);
    if (this.#forStor !== 'kuvert' || kuverter.length === 0) return beskeder.map(() => FOR_STOR);
    const answers = await this.#send(kuverter);
    return answers.map((retur) => (retur.StatusKode === 20 ? { ...FOR_STOR, StatusKode: 20 } : retur));
  }
}
