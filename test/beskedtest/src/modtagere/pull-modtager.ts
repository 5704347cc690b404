import { setTimeout as sleep } from 'node:timers/promises';
import type { Haendelsesbesked } from '@sagdok/mox';
import { UlaeseligBesked, hoertI, type Hoert, type Modtager } from './hoert.js';
import { tilmeld } from './tilmeld.js';

interface Hentet {
  readonly beskeder: readonly { readonly position: string; readonly besked: Haendelsesbesked }[];
}

/** A subscriber that fetches over HTTP, and acknowledges once it has noted. It tries again whatever goes wrong. */
export class PullModtager implements Modtager {
  readonly navn = 'pull';
  readonly hoert: Hoert[] = [];
  readonly #adresse: () => string;
  readonly #dueslag = crypto.randomUUID();
  readonly #stopped = new AbortController();
  #running: Promise<void> = Promise.resolve();

  /** @param fordeler where the distributor is, which changes when it is started again */
  constructor(fordeler: () => string) {
    this.#adresse = () => `${fordeler()}/beskedfordeler/dueslag/${this.#dueslag}`;
  }

  async start(fordeler: string): Promise<void> {
    await tilmeld(fordeler, { navn: this.navn, dueslag: this.#dueslag, levering: { slags: 'pull' } });
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      try {
        const { beskeder } = (await this.#post('hent', { antal: 100, vent: 1, laan: 5 })) as Hentet;
        if (beskeder.length === 0) continue;
        this.hoert.push(...beskeder.map(({ besked }) => hoertI(besked)));
        await this.#post('kvitter', { positioner: beskeder.map(({ position }) => position) });
      } catch (error) {
        // The distributor is gone, or ill; a message that cannot be read is a fault of the test's subject.
        if (error instanceof UlaeseligBesked) throw error;
        await sleep(50);
      }
    }
  }

  async #post(path: string, body: object): Promise<unknown> {
    const response = await fetch(`${this.#adresse()}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return response.json();
  }
}
