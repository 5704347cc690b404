import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sentence } from '../run/report.js';
import { isJson, listOf, memberOf, objectsOf, textOf, type Json } from './json.js';
import { reasonsIn } from './problem.js';
import { ServiceFault } from './service-fault.js';

/** Milliseconds to wait before each new try when nothing answers. */
const WAITS: readonly number[] = [250, 500, 1000, 2000, 4000];

/** How many milliseconds an answer may take before it is asked for again. */
const PATIENCE = 120_000;

/** Statuses that say "later". */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** What became of a PUT. */
export type Stored =
  | {
      readonly kind: 'stored';
      /** The number of the registrering that is current afterwards, from its ETag. */
      readonly nr: number;
    }
  | {
      readonly kind: 'refused';
      readonly reasons: readonly Sentence[];
      /** The object is not any more as it was read. */
      readonly changed: boolean;
    };

/** An object as it was read, and the ETag by which it is known to be so still. */
export interface ReadObject {
  readonly object: Json;
  readonly etag: string | undefined;
}

/** How an object is put. */
export interface PutOptions {
  /** Only ask whether it could be done. */
  readonly dryRun?: boolean;
  /** Only if the object is still as it was read. */
  readonly etag?: string | undefined;
}

/** Names and values of a query; one name may come several times. */
export type Query = readonly (readonly [string, string])[];

interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly body: unknown;
}

/** The register as this tool uses it, over HTTP. Waits and tries again when nothing answers; keeps connections open. */
export class RegisterClient {
  /** @param url where the services are: `http://127.0.0.1:8080` */
  constructor(readonly url: string) {}

  /** The paths that the service has: its site map. */
  async paths(): Promise<ReadonlySet<string>> {
    const answer = await this.#read('/site-map');
    return new Set(listOf(isJson(answer) ? answer['site-map'] : []).map(String));
  }

  /** What a path answers: `/klassifikation/classes`, `/sag/sag/schema`. */
  async get(path: string): Promise<Json> {
    const answer = await this.#read(path);
    return isJson(answer) ? answer : {};
  }

  /** The objects of a type that the query finds, each with `id` and `registreringer`; those that are not there are left out. */
  async list(path: string, uuids: readonly string[], times: Query): Promise<readonly Json[]> {
    if (uuids.length === 0) return [];
    const query: Query = [...uuids.map((uuid) => ['uuid', uuid] as const), ...times];
    return listOf((await this.get(`${path}?${queryText(query)}`)).results).flatMap(objectsOf);
  }

  /** The object of an address, which is there. */
  async read(path: string, uuid: string, times: Query): Promise<ReadObject> {
    const { body, etag } = await this.#answer(`${path}/${uuid}?${queryText(times)}`);
    const [object = {}] = listOf(isJson(body) ? body[uuid] : []).filter(isJson);
    return { object, etag: etag ?? undefined };
  }

  /** The uuids that a search finds. */
  async search(path: string, query: Query): Promise<readonly string[]> {
    const [uuids] = listOf((await this.get(`${path}?${queryText(query)}`)).results);
    return listOf(uuids).map(String);
  }

  /** Importer: puts an object in its place, once, however often it has to be asked. A refusal is an answer, not a failure. */
  async put(path: string, uuid: string, body: object, { dryRun = false, etag }: PutOptions = {}): Promise<Stored> {
    const answer = await this.#send(`${path}/${uuid}${dryRun ? '?dryRun=true' : ''}`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        ...(!dryRun && { 'idempotency-key': randomUUID() }),
        ...(etag !== undefined && { 'if-match': etag }),
      },
      body: JSON.stringify(body),
    });
    if (answer.status === 200) return { kind: 'stored', nr: Number(answer.etag?.replaceAll('"', '')) };
    return { kind: 'refused', reasons: reasonsIn(answer.status, answer.body), changed: answer.status === 412 };
  }

  async #read(path: string): Promise<unknown> {
    return (await this.#answer(path)).body;
  }

  async #answer(path: string): Promise<Answer> {
    const answer = await this.#send(path, { method: 'GET' });
    const { status, body } = answer;
    if (status === 404) throw ServiceFault.lacking(this.url, path);
    if (status !== 200)
      throw ServiceFault.unexpected(`${this.url}${path}`, status, textOf(memberOf({ body }, 'body').message) ?? '');
    return answer;
  }

  async #send(path: string, request: RequestInit): Promise<Answer> {
    for (const pause of [...WAITS, undefined]) {
      const answer = await this.#try(path, request);
      const failure = answer instanceof Error ? answer.message : BUSY.has(answer.status) ? String(answer.status) : '';
      if (!(answer instanceof Error) && failure === '') return answer;
      if (pause === undefined) throw ServiceFault.silent(this.url, failure);
      await wait(pause);
    }
    throw ServiceFault.silent(this.url, '');
  }

  async #try(path: string, request: RequestInit): Promise<Answer | Error> {
    try {
      const response = await fetch(`${this.url}${path}`, { ...request, signal: AbortSignal.timeout(PATIENCE) });
      const text = await response.text();
      return { status: response.status, etag: response.headers.get('etag'), body: parsed(text) };
    } catch (error) {
      return causeOf(error);
    }
  }
}

/** `fetch` says "fetch failed" and gives the reason as the cause. */
const causeOf = (error: unknown): Error => {
  if (!(error instanceof Error)) return new Error(String(error));
  return error.cause instanceof Error ? error.cause : error;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const queryText = (query: Query): string => query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
