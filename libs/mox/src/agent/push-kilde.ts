import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ServerCloser } from '../http/server-closer.js';
import type { Kilde, Leverance, Levering, Modtag, Udfald } from './kilde.js';
import { pushSvar, type PushAnmodning, type PushSvar } from './push-svar.js';

/** How messages are received. */
export interface PushOptions {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0: any that is free. */
  readonly port: number;
  /** Where the beskedfordeler reaches the agent, when that is not the address it listens on. */
  readonly url?: string;
  /** What deliveries are signed with; others are refused. */
  readonly hemmelighed?: string;
}

/** The largest message that is taken, in bytes. */
const LARGEST = 32 * 1024 * 1024;

/** How long the source waits, when it stops, for what is still coming in, in milliseconds. */
const GRACE = 2000;

const NOT_YET: Udfald = { slags: 'igen', kode: 53, tekst: 'Agenten kører ikke / The agent does not run' };

/**
 * Receives messages that the beskedfordeler posts, and answers each by what became of it. It listens at once, and asks the
 * beskedfordeler to come again until the agent runs.
 */
export const pushKilde = async (options: PushOptions): Promise<Kilde> => {
  const kilde = new PushKilde(options);
  await kilde.listen();
  return kilde;
};

class PushKilde implements Kilde {
  readonly #options: PushOptions;
  readonly #server: Server;
  readonly #closer: ServerCloser;
  readonly #inHand = new Set<Promise<Udfald>>();
  #modtag: Modtag = () => Promise.resolve(NOT_YET);
  #fejlet: (error: unknown) => void = () => undefined;

  constructor(options: PushOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        this.#fejlet(error);
      });
    });
    this.#closer = new ServerCloser(this.#server);
  }

  get levering(): Levering {
    const { url = this.#address(), hemmelighed } = this.#options;
    return { slags: 'push', format: 'json', url, ...(hemmelighed !== undefined && { hemmelighed }) };
  }

  async listen(): Promise<void> {
    this.#server.listen(this.#options.port, this.#options.host);
    await once(this.#server, 'listening');
  }

  start(modtag: Modtag, fejlet: (error: unknown) => void): Promise<void> {
    this.#modtag = modtag;
    this.#fejlet = fejlet;
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#modtag = () => Promise.resolve(NOT_YET);
    await this.#closer.close(Promise.all(this.#inHand).then(() => wait(GRACE, undefined, { ref: false })));
  }

  #address(): string {
    const { address, family, port } = this.#server.address() as AddressInfo;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, contentType, body } = await this.#svar(request);
    response.writeHead(status, {
      'content-type': contentType,
      ...(this.#server.listening ? {} : { connection: 'close' }),
    });
    response.end(body);
  }

  async #svar(request: IncomingMessage): Promise<PushSvar> {
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    const anmodning: PushAnmodning = { method: request.method ?? '', headers: request.headers, body };
    return pushSvar(anmodning, {
      hemmelighed: this.#options.hemmelighed,
      modtag: (leverance) => this.#hand(leverance),
    });
  }

  #hand(leverance: Leverance): Promise<Udfald> {
    const udfald = this.#modtag(leverance).finally(() => this.#inHand.delete(udfald));
    this.#inHand.add(udfald);
    return udfald;
  }
}

/** What is posted; undefined when it is too large. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= LARGEST) parts.push(part);
  }
  return size > LARGEST ? undefined : Buffer.concat(parts);
};
