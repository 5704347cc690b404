import type { Beskedmodtager } from '../besked/beskedmodtager.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import type { StandardRetur } from '../besked/standard-retur.js';
import { HttpAfsender } from '../http/http-afsender.js';
import { FordelerFejl } from './fordeler-fejl.js';
import { jsonOf, sentenceOf } from './fordelersvar.js';
import type { Abonnement, HentetBesked, HentOptions, Kvitteringsfejl, Laant, Opgivet } from './fordelerprotokol.js';

/** How many entries of the fejlkø are fetched at a time. */
const PAGE = 100;

/** How long an answer may take, in milliseconds, besides what it was asked to wait. */
const PATIENCE = 30_000;

/** The beskedfordeler as an agent uses it, over HTTP. Every method rejects with a FordelerFejl. */
export class Fordelerklient implements Beskedmodtager {
  readonly #base: string;
  readonly #afsender: Beskedmodtager;

  /** @param url where it is: `http://127.0.0.1:8080` */
  constructor(url: string) {
    const address = url.replace(/\/+$/, '');
    this.#base = `${address}/beskedfordeler`;
    this.#afsender = new HttpAfsender(address);
  }

  /** Makes a subscription, or changes it to this. */
  async gemAbonnement({ id, ...abonnement }: Abonnement, signal?: AbortSignal): Promise<void> {
    await this.#send('PUT', `/abonnement/${id}`, abonnement, { signal });
  }

  /** Is there a subscription with this id? */
  async findes(id: string): Promise<boolean> {
    try {
      await this.#send('GET', `/abonnement/${id}`);
      return true;
    } catch (error) {
      if (error instanceof FordelerFejl && error.status === 404) return false;
      throw error;
    }
  }

  /** Removes a subscription, and what waits in its dueslag if no other has it. */
  async fjernAbonnement(id: string): Promise<void> {
    await this.#send('DELETE', `/abonnement/${id}`);
  }

  /** Fetches messages from a dueslag, and borrows them for a while. */
  async hent(dueslag: string, { signal, ...options }: HentOptions): Promise<readonly HentetBesked[]> {
    const patience = PATIENCE + options.vent * 1000;
    const answer = await this.#send('POST', `/dueslag/${dueslag}/hent`, options, { signal, patience });
    return (answer as { readonly beskeder: readonly HentetBesked[] }).beskeder;
  }

  /** Acknowledges messages: those that are done with, and those that were not handled. */
  async kvitter(dueslag: string, positioner: readonly Laant[], fejl: readonly Kvitteringsfejl[]): Promise<void> {
    const told = fejl.map((each) => ({ ...each, tekst: sayable(each.tekst) }));
    await this.#send('POST', `/dueslag/${dueslag}/kvitter`, { positioner, fejl: told });
  }

  /** The messages of a dueslag that were given up, the oldest first. */
  async *opgivne(dueslag: string): AsyncGenerator<Opgivet> {
    let after = '';
    for (;;) {
      const query = `dueslag=${dueslag}&antal=${PAGE}${after}`;
      const { fejl } = (await this.#send('GET', `/fejlkoe?${query}`)) as { readonly fejl: readonly Opgivet[] };
      yield* fejl;
      const last = fejl.at(-1);
      if (last === undefined || fejl.length < PAGE) return;
      after = `&efter=${last.id}`;
    }
  }

  /** Has a message that was given up delivered once more. */
  async genfremsend(id: string): Promise<void> {
    await this.#send('POST', `/fejlkoe/${id}/genfremsend`);
  }

  /** Removes a message that was given up: nobody will have it any more. */
  async fjernOpgivet(id: string): Promise<void> {
    await this.#send('DELETE', `/fejlkoe/${id}`);
  }

  async modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    return this.#afsender.modtag(beskeder);
  }

  async #send(
    method: string,
    path: string,
    body?: unknown,
    { signal, patience = PATIENCE }: { readonly signal?: AbortSignal | undefined; readonly patience?: number } = {},
  ): Promise<unknown> {
    const url = this.#base + path;
    const limits = [AbortSignal.timeout(patience), ...(signal === undefined ? [] : [signal])];
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { ...json, accept: 'application/json' };
    const request = { method, headers, body: JSON.stringify(body), signal: AbortSignal.any(limits) };
    const { status, text } = await fetch(url, request)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch((error: unknown) => {
        throw FordelerFejl.tavs(url, error);
      });
    if (status >= 300) throw FordelerFejl.svar(url, status, sentenceOf(text));
    return text === '' ? undefined : jsonOf(url, status, text);
  }
}

/** A text as the beskedfordeler keeps it: 2000 characters at most, all of which can be stored. */
const sayable = (text: string): string => text.replaceAll('\0', '').slice(0, 2000).toWellFormed();
