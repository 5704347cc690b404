import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Abonnement, Kvitteringsfejl, Laant } from '../agent/fordelerprotokol.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { objektnoegle } from '../besked/objektnoegle.js';

interface Waiting {
  readonly position: string;
  readonly besked: Haendelsesbesked;
  forsoeg: number;
  /** Handed out until then, in milliseconds since 1970. */
  udlaantTil: number;
}

type Answer = readonly [status: number, body?: unknown];

/**
 * A server that speaks the beskedfordeler's protocol for one dueslag, from memory: what an agent meets on the wire. Messages lie in its
 * dueslag until they are acknowledged.
 */
export class TestFordeler {
  readonly abonnementer: (Pick<Abonnement, 'id'> & Partial<Abonnement>)[] = [];
  /** What agents have sent. */
  readonly modtagne: Haendelsesbesked[] = [];
  /** The positions of what agents have given back. */
  readonly givetTilbage: string[] = [];
  /** What agents have given up. */
  readonly fejlkoe: Kvitteringsfejl[] = [];
  /** The requests that are answered otherwise: the first answer is for the first request whose path holds the text, and so on. */
  readonly svar: { readonly sti: string; readonly answer: Answer }[] = [];
  #dueslag: Waiting[] = [];
  #last = 0;
  #server: Server | undefined;

  get url(): string {
    return `http://127.0.0.1:${(this.#server?.address() as AddressInfo).port}`;
  }

  /** The positions of the messages that lie in the dueslag. */
  get positioner(): readonly string[] {
    return this.#dueslag.map(({ position }) => position);
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Forgets all that has happened. */
  reset(): void {
    for (const list of [this.abonnementer, this.modtagne, this.givetTilbage, this.fejlkoe, this.svar, this.#dueslag])
      list.length = 0;
    this.#last = 0;
  }

  /** Puts a message in the dueslag. */
  laeg(...beskeder: readonly Haendelsesbesked[]): void {
    for (const besked of beskeder) {
      this.#last += 1;
      this.#dueslag.push({ position: String(this.#last), besked, forsoeg: 0, udlaantTil: 0 });
    }
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = (request.url ?? '').replace('/beskedfordeler', '');
    const gone = (): boolean => request.socket.destroyed;
    const [status, answer] = await this.#answer(`${request.method} ${path}`, JSON.parse(body), gone);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  }

  async #answer(asked: string, body: unknown, gone: () => boolean): Promise<Answer> {
    const other = this.svar.findIndex(({ sti }) => asked.includes(sti));
    if (other >= 0) return this.svar.splice(other, 1)[0]?.answer ?? [500];
    if (asked.startsWith('PUT /abonnement/')) {
      this.abonnementer.push({ id: asked.slice('PUT /abonnement/'.length), ...(body as Omit<Abonnement, 'id'>) });
      return [200, body];
    }
    if (asked === 'POST /besked') {
      this.modtagne.push(...(body as readonly Haendelsesbesked[]));
      return [200, (body as readonly unknown[]).map(() => ({ StatusKode: 20 }))];
    }
    if (asked.endsWith('/hent')) return [200, { beskeder: await this.#hent(body as Hentning, gone) }];
    if (asked.endsWith('/kvitter')) return this.#kvitter(body as Kvittering);
    return [404, { detail: asked }];
  }

  /** Waits for messages, and lends them out; not to one that has gone meanwhile. */
  async #hent({ antal, vent, laan }: Hentning, gone: () => boolean): Promise<readonly object[]> {
    const end = Date.now() + vent * 1000;
    for (;;) {
      const now = Date.now();
      const ready = gone() ? [] : this.#ready(now).slice(0, antal);
      if (ready.length > 0 || now >= end || gone()) {
        return ready.map((waiting) => {
          waiting.forsoeg += 1;
          waiting.udlaantTil = now + laan * 1000;
          return {
            position: waiting.position,
            laan: String(waiting.forsoeg),
            forsoeg: waiting.forsoeg,
            besked: waiting.besked,
          };
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** What may be handed out: nothing overtakes an earlier message about the same object. */
  #ready(now: number): readonly Waiting[] {
    const held = new Set<string>();
    return this.#dueslag.filter(({ besked, udlaantTil }) => {
      if (udlaantTil > now) held.add(objektnoegle(besked));
      return !held.has(objektnoegle(besked));
    });
  }

  #kvitter({ positioner, fejl }: Kvittering): Answer {
    const again = fejl.filter(({ igen }) => igen === true).map(({ position }) => position);
    const dead = fejl.filter(({ igen }) => igen !== true);
    const gone = new Set([...positioner.map(({ position }) => position), ...dead.map(({ position }) => position)]);
    this.fejlkoe.push(...dead);
    this.givetTilbage.push(...again);
    this.#dueslag = this.#dueslag.filter(({ position }) => !gone.has(position));
    for (const waiting of this.#dueslag) if (again.includes(waiting.position)) waiting.udlaantTil = Date.now() + 50;
    return [200, {}];
  }
}

interface Hentning {
  readonly antal: number;
  readonly vent: number;
  readonly laan: number;
}

interface Kvittering {
  readonly positioner: readonly Laant[];
  readonly fejl: readonly Kvitteringsfejl[];
}
