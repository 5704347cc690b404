import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Haendelsesbesked } from '@sagdok/mox';

/** A request that a receiver got. */
export interface Modtaget {
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** What a receiver answers: a status and what else belongs to it, or nothing at all. */
export type Svar =
  { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string } | 'tavs';

/** Decides what is answered. */
export type Svarer = (modtaget: Modtaget) => Svar | Promise<Svar>;

const OK: Svar = { status: 200 };

const TAGET = '"StatusKode":20';

/** A receiver that messages are posted to: a test decides how it is, and sees what it got. */
export class Modtager {
  /** Every request, in the order they came. */
  readonly modtaget: Modtaget[] = [];
  /** Those that were taken: answered with success, and with StatusKode 20 if any; in the order they were answered. */
  readonly taget: Modtaget[] = [];
  svar: Svarer = () => OK;
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/modtag`;
  }

  /** The messages in what was answered with success, where they are JSON. */
  get beskeder(): readonly Haendelsesbesked[] {
    return this.taget.map(({ text }) => JSON.parse(text) as Haendelsesbesked);
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      void this.#answer(request, response);
    });
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Disappears; `start` brings it back to the same address. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const modtaget: Modtaget = { headers: request.headers, text: Buffer.concat(parts).toString() };
    this.modtaget.push(modtaget);
    const svar = await this.svar(modtaget);
    if (svar === 'tavs') return;
    if (svar.status < 300 && (svar.body ?? TAGET).includes(TAGET)) this.taget.push(modtaget);
    response.writeHead(svar.status, svar.headers);
    response.end(svar.body ?? '');
  }
}
