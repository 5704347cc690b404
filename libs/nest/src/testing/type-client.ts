import type { Objekttype, OpretJson, RegistreringJson, RetJson } from '@sagdok/model';
import { type HttpClient, type Query, type Refusal, queryText } from './http-client.js';

/** All of virkning. */
export const ALTID: Query = { virkningFra: '-infinity', virkningTil: 'infinity' };

/** All of registration time. */
const ALLE_REGISTRERINGER: Query = { registreretFra: '-infinity', registreretTil: 'infinity' };

/** The operations on the objects of one type. Those that are not about refusals must succeed. */
export class TypeClient<T extends Objekttype> {
  readonly http: HttpClient;
  /** `/sag/sag` */
  readonly path: string;

  constructor(http: HttpClient, { del, navn }: T) {
    this.http = http;
    this.path = `/${del}/${navn}`;
  }

  async opret(body: OpretJson<T>): Promise<string> {
    const { body: answer } = await this.http.ok('POST', this.path, body);
    return (answer as { uuid: string }).uuid;
  }

  async importer(uuid: string, body: OpretJson<T>): Promise<void> {
    await this.http.ok('PUT', this.#at(uuid), body);
  }

  async ret(uuid: string, body: RetJson<T>): Promise<void> {
    await this.http.ok('PATCH', this.#at(uuid), body);
  }

  async passiver(uuid: string, note = ''): Promise<void> {
    await this.http.ok('PATCH', this.#at(uuid), { livscyklus: 'Passiv', note });
  }

  async slet(uuid: string, note = ''): Promise<void> {
    await this.http.ok('DELETE', this.#at(uuid), { note });
  }

  /** The current registrering, over all of virkning unless the query says otherwise. */
  async laes(uuid: string, query: Query = ALTID): Promise<RegistreringJson<T>> {
    const [newest] = await this.#registreringer(uuid, query);
    if (newest === undefined) throw new Error(`${uuid} is answered without a registrering`);
    return newest;
  }

  /** All registreringer, the newest first, over all of virkning. */
  async historik(uuid: string): Promise<readonly RegistreringJson<T>[]> {
    const { body } = await this.http.ok('GET', `${this.path}${queryText({ uuid, ...ALTID, ...ALLE_REGISTRERINGER })}`);
    const { results } = body as { results: [[{ registreringer: readonly RegistreringJson<T>[] }]?] };
    return results[0]?.[0].registreringer ?? [];
  }

  /** The uuids found. */
  async soeg(query: Query): Promise<readonly string[]> {
    const { body } = await this.http.ok('GET', `${this.path}${queryText(query)}`);
    return (body as { results: [readonly string[]] }).results[0];
  }

  /** The uuids of each page, from the first to the one that points at no other; `between` happens after each. */
  async sider(query: Query, between?: (pages: number) => Promise<void>): Promise<string[][]> {
    const pages: string[][] = [];
    for (let next: string | undefined = queryText(query); next !== undefined;) {
      const { body, headers } = await this.http.ok('GET', `${this.path}${next}`);
      pages.push([...(body as { results: [readonly string[]] }).results[0]]);
      next = /^<(\?[^>]*)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      await between?.(pages.length);
    }
    return pages;
  }

  /** The `ETag` that the object is read with. */
  async etag(uuid: string): Promise<string> {
    const { headers } = await this.http.ok('GET', this.#at(uuid));
    return headers.get('etag') ?? '';
  }

  async afvistOpret(body: unknown): Promise<Refusal> {
    return this.http.refused('POST', this.path, body);
  }

  async afvistImporter(uuid: string, body: unknown): Promise<Refusal> {
    return this.http.refused('PUT', this.#at(uuid), body);
  }

  async afvistRet(uuid: string, body: unknown): Promise<Refusal> {
    return this.http.refused('PATCH', this.#at(uuid), body);
  }

  async afvistLaes(uuid: string, query: Query = {}): Promise<Refusal> {
    return this.http.refused('GET', `${this.#at(uuid)}${queryText(query)}`);
  }

  async afvistSoeg(query: Query): Promise<Refusal> {
    return this.http.refused('GET', `${this.path}${queryText(query)}`);
  }

  async #registreringer(uuid: string, query: Query): Promise<readonly RegistreringJson<T>[]> {
    const { body } = await this.http.ok('GET', `${this.#at(uuid)}${queryText(query)}`);
    const objects = (body as Record<string, readonly { registreringer: readonly RegistreringJson<T>[] }[]>)[uuid];
    return objects?.[0]?.registreringer ?? [];
  }

  #at(uuid: string): string {
    return `${this.path}/${uuid}`;
  }
}
