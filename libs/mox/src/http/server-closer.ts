import { once } from 'node:events';
import type { Server } from 'node:http';

/** Closes a server when what is under way is answered, and does not wait for connections on which nothing comes. */
export class ServerCloser {
  readonly #server: Server;
  readonly #underWay = new Set<Promise<void>>();

  /** @param server one that has no requests yet */
  constructor(server: Server) {
    this.#server = server;
    server.on('request', (_request, response) => {
      const closed = new Promise<void>((resolve) => response.once('close', resolve));
      const answered = closed.finally(() => this.#underWay.delete(answered));
      this.#underWay.add(answered);
    });
  }

  /** Lets nobody in any more. Closes all connections when the requests under way are answered, or `enough` has passed. */
  async close(enough: Promise<unknown>): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    await Promise.race([this.#answered(), enough]);
    this.#server.closeAllConnections();
    await closed;
  }

  /** Ends when nothing is under way: a connection that is open may still bring a request. */
  async #answered(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
