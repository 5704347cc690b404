import { HttpConnection } from './http-connection.js';

/** An answer that no measure expects: the request, and what came instead. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Some clients of one service, each with a connection of its own, numbered from 0. */
export class HttpClients {
  readonly #connections: readonly HttpConnection[];

  constructor(url: string, clients: number) {
    const base = new URL(url);
    this.#connections = Array.from({ length: clients }, () => new HttpConnection(base));
  }

  /**
   * Sends a request as one of the clients.
   * @returns the body of the answer
   * @throws UnexpectedAnswer when it is not a success
   */
  async send(client: number, method: string, path: string, body?: string): Promise<Buffer> {
    const connection = this.#connections[client % this.#connections.length];
    if (connection === undefined) throw new RangeError('there are no clients');
    const answer = await connection.request(method, path, body);
    if (answer.status < 200 || answer.status > 299)
      throw new UnexpectedAnswer(`${method} ${path} was answered ${answer.status}: ${answer.body.toString()}`);
    return answer.body;
  }

  /** Sends a request as the first client, and reads the JSON of its answer. */
  async json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(0, method, path, body === undefined ? undefined : JSON.stringify(body));
    return JSON.parse(answer.toString()) as T;
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }
}
