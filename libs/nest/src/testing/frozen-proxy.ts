import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a client and a server, and can let nothing through, as a network does that is gone without a word. */
export class FrozenProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
  }

  /** A proxy in front of the server that a url names. */
  static async to(target: string): Promise<FrozenProxy> {
    const { hostname, port } = new URL(target);
    const server = createServer((client) => {
      const upstream = connect({ host: hostname, port: Number(port || 5432) });
      for (const [from, into] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        proxy.#sockets.add(from);
        from.pipe(into);
        from.on('error', () => into.destroy());
        from.on('close', () => {
          proxy.#sockets.delete(from);
          into.destroy();
        });
      }
    });
    const proxy = new FrozenProxy(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  /** The url with this proxy in the place of the server. */
  url(target: string): string {
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String((this.#server.address() as AddressInfo).port);
    return url.href;
  }

  /** Lets nothing through that the connections there are carry. */
  freeze(): void {
    for (const socket of this.#sockets) socket.unpipe();
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
