import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Haendelsesbesked } from '@sagdok/mox';
import { hoertI, type Hoert, type Modtager } from './hoert.js';
import { tilmeld } from './tilmeld.js';

/** How a receiver feels: it takes messages, answers 500, answers nothing, or is not there. */
export type Helbred = 'rask' | 'fejler' | 'haenger' | 'vaek';

/** A subscriber that is posted to, and that is ill when it is told to be. */
export class PushModtager implements Modtager {
  readonly navn = 'push';
  readonly hoert: Hoert[] = [];
  #helbred: Helbred = 'rask';
  #server: Server | undefined;
  #port = 0;

  async start(fordeler: string): Promise<void> {
    await this.#listen();
    const levering = { slags: 'push', url: `http://127.0.0.1:${this.#port}/`, format: 'json' };
    await tilmeld(fordeler, { navn: this.navn, dueslag: crypto.randomUUID(), levering });
  }

  /** Becomes ill, or well again. */
  async bliv(helbred: Helbred): Promise<void> {
    const foer = this.#helbred;
    this.#helbred = helbred;
    if (helbred === 'vaek') await this.#close();
    else if (foer === 'vaek') await this.#listen();
    else if (foer === 'haenger') this.#server?.closeAllConnections();
  }

  async stop(): Promise<void> {
    await this.#close();
  }

  async #listen(): Promise<void> {
    const server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async #close(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (this.#helbred === 'haenger') return;
    if (this.#helbred === 'fejler') {
      response.writeHead(500).end();
      return;
    }
    this.hoert.push(hoertI(JSON.parse(body) as Haendelsesbesked));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ StatusKode: 20 }));
  }
}
