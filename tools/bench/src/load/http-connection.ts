import { connect, type Socket } from 'node:net';

/** An answer to a request. */
export interface Answer {
  readonly status: number;
  /** The body, as it was sent. */
  readonly body: Buffer;
}

const HEAD_END = '\r\n\r\n';

/**
 * One client: a kept-alive HTTP/1.1 connection with one request at a time. It shares two cores with what it measures, so it does no
 * more than find where an answer ends; answers must say their length (`content-length`). A server may close a connection that has not been
 * used for a while, as one is not while a large register is made; the next request opens another.
 */
export class HttpConnection {
  readonly #base: URL;
  #socket: Socket | undefined;
  #received: Buffer | undefined;
  #head = 0;
  #end = 0;
  #answered: ((answer: Answer) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(base: URL) {
    this.#base = base;
  }

  /** Sends a request and waits for its answer. `body` is JSON text. Rejects when the connection breaks. */
  request(method: string, path: string, body?: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      const content =
        body === undefined ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
      this.#socket ??= this.#open();
      this.#socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${this.#base.host}\r\n${content}\r\n${body ?? ''}`);
    });
  }

  /** Ends it; a request that has no answer yet rejects. */
  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    const { hostname, port, host } = this.#base;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.on('data', (chunk) => {
      this.#take(chunk);
    });
    socket.on('error', (error) => this.#failed?.(error));
    socket.on('close', () => {
      this.#socket = undefined;
      this.#received = undefined;
      this.#end = 0;
      this.#failed?.(new Error(`${host} closed the connection`));
    });
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#received = this.#received === undefined ? chunk : Buffer.concat([this.#received, chunk]);
    if (this.#end === 0 && !this.#readHead(this.#received)) return;
    if (this.#received.length < this.#end) return;
    const status = Number(this.#received.toString('latin1', 9, 12));
    const body = this.#received.subarray(this.#head, this.#end);
    this.#received = undefined;
    this.#end = 0;
    this.#failed = undefined;
    this.#answered?.({ status, body });
  }

  #readHead(received: Buffer): boolean {
    const end = received.indexOf(HEAD_END);
    if (end < 0) return false;
    const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
    if (length === undefined) {
      this.#failed?.(new Error('the answer does not say its length'));
      return false;
    }
    this.#head = end + HEAD_END.length;
    this.#end = this.#head + Number(length);
    return true;
  }
}
