import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { beskednoegle, ServerCloser, type Beskedmodtager } from '@sagdok/mox';
import { parseAflaesning, type RaaAflaesning } from './aflaesning.js';
import { afsendAflaesninger } from './afsend-aflaesninger.js';
import type { Uplacerede } from './uplacerede.js';
import { aflaesningsbesked, fieldsIn, senesteDag } from './vandbesked.js';

/** How readings are received over HTTP. */
export interface IndgangOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Where readings are sent to. */
  readonly modtager: Beskedmodtager;
  /** Where readings are put that are refused for good. */
  readonly uplacerede: Uplacerede;
}

type Answer = readonly [status: number, body: object];

/** The largest request, in bytes, and the most readings in it. */
const LARGEST = 4 * 1024 * 1024;
const MOST = 1000;

/** How long requests under way may take when it stops, in milliseconds; whoever has no answer then sends again. */
const GRACE = 10_000;

const STI = '/aflaesninger';

const problem = (status: number, detail: string, detailEn: string, more: object = {}): Answer => [
  status,
  { status, detail, detailEn, ...more },
];

/**
 * Where others post readings: `POST /aflaesninger` with one reading or a list of them as JSON. Answered 202 with the BeskedId of each when
 * all are stored, and why for those that wait for a person because they were refused for good; 400 with all faults, and nothing taken;
 * 503 when they cannot be stored now, and may be sent again.
 */
export class Indgang {
  readonly #options: IndgangOptions;
  readonly #server: Server;
  readonly #closer: ServerCloser;

  constructor(options: IndgangOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    this.#closer = new ServerCloser(this.#server);
  }

  /** Where readings are posted. */
  get url(): string {
    return `http://${this.#options.host}:${(this.#server.address() as AddressInfo).port}${STI}`;
  }

  async start(): Promise<void> {
    this.#server.listen(this.#options.port, this.#options.host);
    await once(this.#server, 'listening');
  }

  /** Ends when the requests under way are answered, or have taken too long. */
  async stop(): Promise<void> {
    await this.#closer.close(wait(GRACE, undefined, { ref: false }));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, body] = await this.#answer(request).catch((error: unknown) =>
      problem(503, `Aflæsningerne kan ikke modtages nu: ${String(error)}`, 'The readings cannot be taken now'),
    );
    const type = status < 300 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'content-type': type, connection: 'close' });
    response.end(JSON.stringify(body));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    if (request.url !== STI) return problem(404, `Der er kun ${STI}`, `There is only ${STI}`);
    if (request.method !== 'POST') return problem(405, 'Kun POST', 'Only POST');
    const text = await textOf(request);
    if (text === undefined) return problem(413, 'Højst 4 MB', '4 MB at most');
    const raa = aflaesningerIn(text);
    if (raa === undefined) return problem(400, `1 til ${MOST} aflæsninger som JSON`, `1 to ${MOST} readings as JSON`);
    const nu = new Date();
    const fejl = raa.flatMap((each, nr) => faultsOf(each, nr, senesteDag(nu)));
    if (fejl.length > 0) return problem(400, 'Aflæsningerne har fejl', 'The readings have faults', { fejl });
    return this.#send(raa, nu);
  }

  async #send(raa: readonly RaaAflaesning[], nu: Date): Promise<Answer> {
    const beskeder = raa.map((each) => aflaesningsbesked(each, nu));
    const { modtager, uplacerede } = this.#options;
    const refused = await afsendAflaesninger(modtager, beskeder);
    for (const uplaceret of refused) uplacerede.skriv(uplaceret);
    const why = new Map(refused.map(({ beskedId, grund }) => [beskedId, grund]));
    const aflaesninger = beskeder.map(beskednoegle).map((beskedId) => ({ beskedId, uplaceret: why.get(beskedId) }));
    return [202, { aflaesninger }];
  }
}

/** The readings in a request; undefined when they are no JSON, too many or none. */
const aflaesningerIn = (text: string): readonly RaaAflaesning[] | undefined => {
  try {
    const json: unknown = JSON.parse(text);
    const list: readonly unknown[] = Array.isArray(json) ? json : [json];
    return list.length === 0 || list.length > MOST ? undefined : list.map(fieldsIn);
  } catch {
    return undefined;
  }
};

const faultsOf = (raa: RaaAflaesning, nr: number, senest: string): readonly object[] => {
  const read = parseAflaesning(raa, senest);
  return 'aflaesning' in read ? [] : read.fejl.map(({ felt, da, en }) => ({ sti: `/${nr}/${felt}`, da, en }));
};

const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
  }
  return size > LARGEST ? undefined : Buffer.concat(parts).toString();
};
