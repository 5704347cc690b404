import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in which each `Idempotency-Key` has an effect once: what an agent acts on. */
export class OnceServer {
  /** The keys in the order of their effects. */
  readonly effects: string[] = [];
  /** How many requests have come, those with known keys too. */
  requests = 0;
  #server: Server | undefined;

  get url(): string {
    return `http://127.0.0.1:${(this.#server?.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const key = String(request.headers['idempotency-key']);
      this.requests += 1;
      if (!this.effects.includes(key)) this.effects.push(key);
      response.end('done');
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}
