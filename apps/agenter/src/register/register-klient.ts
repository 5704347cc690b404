import type { ObjektJson, OpretJson, RegistreringJson, RetJson, dokument, sag } from '@sagdok/model';
import { formBody, jsonBody, type Body, type Filer } from './body.js';
import { httpRequest } from './http-request.js';
import { RegisterAfvisning, RegisterFejl } from './register-fejl.js';

/** The object types that the agents work with, by their paths. */
export interface Objekttyper {
  readonly sag: typeof sag;
  readonly dokument: typeof dokument;
}

/** The name of an object type. */
export type Typenavn = keyof Objekttyper;

/** What a write is sent with. */
export interface Skrivning {
  /** `Idempotency-Key`: the same request with it is carried out once. */
  readonly noegle?: string;
  /** The registrering that the change builds on (`If-Match`); 412 when there is a newer one. */
  readonly forventet?: number;
  readonly filer?: Filer;
}

/** An object's registreringer, the oldest first. */
export type Historik<T extends Typenavn> = readonly RegistreringJson<Objekttyper[T]>[];

/** Statuses that may be others when the request is sent again. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

/** How a register is spoken to. */
export interface RegisterKlientOptions {
  /** Stops requests under way. */
  readonly signal?: AbortSignal;
  /** For how long nothing may come or go on a request, in milliseconds; how long all of it takes does not matter. Default 300,000. */
  readonly stilhed?: number;
}

const ALL_TIMES = 'virkningFra=-infinity&virkningTil=infinity';
const ALL_REGISTRERINGER = `${ALL_TIMES}&registreretFra=-infinity&registreretTil=infinity`;

/**
 * The register as agents use it, over HTTP. What it refuses rejects with a RegisterAfvisning, which is not tried again; all else that
 * goes wrong rejects with a RegisterFejl.
 */
export class RegisterKlient {
  readonly #url: string;
  readonly #options: RegisterKlientOptions;

  /** @param url where the services are: `http://127.0.0.1:8080` */
  constructor(url: string, options: RegisterKlientOptions = {}) {
    this.#url = url.replace(/\/+$/, '');
    this.#options = options;
  }

  /** The same register, whose requests this signal stops too. */
  med(signal: AbortSignal): RegisterKlient {
    return new RegisterKlient(this.#url, { ...this.#options, signal });
  }

  /** The uuids of the objects, passive ones too, that have a text at any time of virkning, exactly but for case. */
  async soeg(type: Typenavn, parameter: string, tekst: string): Promise<readonly string[]> {
    const value = encodeURIComponent(tekst.replaceAll(/[\\%]/g, String.raw`\$&`));
    const answer = await this.#json('GET', `/${type}/${type}?${parameter}=${value}&${ALL_TIMES}`);
    const [uuids = []] = (answer as { readonly results: readonly (readonly string[])[] }).results;
    return uuids;
  }

  /** What is registered of an object now, and holds now; undefined when there is no such object. */
  async gaeldende<T extends Typenavn>(type: T, uuid: string): Promise<Historik<T>[number] | undefined> {
    const [registrering] = await this.#registreringer(type, `uuid=${uuid}`);
    return registrering;
  }

  /** All that is and was registered of an object; undefined when there is no such object. */
  async historik<T extends Typenavn>(type: T, uuid: string): Promise<Historik<T> | undefined> {
    const registreringer = await this.#registreringer(type, `uuid=${uuid}&${ALL_REGISTRERINGER}`);
    return registreringer.length === 0 ? undefined : registreringer.toReversed();
  }

  /** Opret: makes an object, and gives its uuid. */
  async opret<T extends Typenavn>(type: T, body: OpretJson<Objekttyper[T]>, skrivning: Skrivning): Promise<string> {
    const answer = await this.#skriv('POST', `/${type}/${type}`, body, skrivning);
    return (answer as { readonly uuid: string }).uuid;
  }

  /** Ret: changes what the body names. */
  async ret<T extends Typenavn>(
    type: T,
    uuid: string,
    body: RetJson<Objekttyper[T]>,
    skrivning: Skrivning,
  ): Promise<void> {
    await this.#skriv('PATCH', `/${type}/${type}/${uuid}`, body, skrivning);
  }

  /** Passiver: the object is not used here any more. */
  async passiver(type: Typenavn, uuid: string, note: string, skrivning: Skrivning): Promise<void> {
    await this.#skriv('PATCH', `/${type}/${type}/${uuid}`, { livscyklus: 'Passiv', note }, skrivning);
  }

  /** Importer with history: adds those registreringer that are missing. */
  async importer<T extends Typenavn>(
    type: T,
    uuid: string,
    registreringer: Historik<T>,
    skrivning: Skrivning,
  ): Promise<void> {
    await this.#skriv('PUT', `/${type}/${type}/${uuid}`, { registreringer }, skrivning);
  }

  /** The content that a document refers to: `indhold` without `store:`. */
  async indhold(sti: string): Promise<Response> {
    return this.#send('GET', `/dokument/dokument/${sti}`);
  }

  async #registreringer<T extends Typenavn>(type: T, query: string): Promise<Historik<T>> {
    const answer = await this.#json('GET', `/${type}/${type}?${query}`);
    const { results } = answer as { readonly results: readonly (readonly ObjektJson<Objekttyper[T]>[])[] };
    return results.flat()[0]?.registreringer ?? [];
  }

  async #skriv(method: string, path: string, body: object, { noegle, forventet, filer }: Skrivning): Promise<unknown> {
    const headers = {
      ...(noegle !== undefined && { 'idempotency-key': noegle }),
      ...(forventet !== undefined && { 'if-match': `"${forventet}"` }),
    };
    return this.#json(method, path, headers, filer === undefined ? jsonBody(body) : formBody(body, filer));
  }

  async #json(method: string, path: string, headers = {}, body?: Body): Promise<unknown> {
    const response = await this.#send(method, path, headers, body);
    return response.json().catch((error: unknown) => {
      throw RegisterFejl.tavst(`${method} ${this.#url}${path}`, error);
    });
  }

  async #send(method: string, path: string, headers = {}, body?: Body): Promise<Response> {
    const { stilhed = 300_000, signal } = this.#options;
    const url = this.#url + path;
    const name = `${method} ${url}`;
    const request = { method, url, headers, stilhed, ...(body && { body }), ...(signal && { signal }) };
    const response = await httpRequest(request).catch((error: unknown) => {
      throw RegisterFejl.tavst(name, error);
    });
    const { ok, status } = response;
    if (ok) return response;
    const answer = await response.text().catch(() => '');
    if (status < 400 || status >= 500 || PASSING.has(status)) throw RegisterFejl.kanIkke(name, status, answer);
    throw new RegisterAfvisning(name, status, answer);
  }
}
