import { tmpdir } from 'node:os';
import { afterAll, beforeAll } from '@jest/globals';
import type { Objekttype } from '@sagdok/model';
import { MoxClient, PGLITE, type MoxAnswer, type MoxCommand, type OpenedDatabase } from '@sagdok/test-support';
import { start, type Running } from '../app/start.js';
import { readConfig } from '../config/config.js';
import { amqpNames, type AmqpNames } from './amqp-names.js';

/** Milliseconds that embedded databases may take to start side by side on a slow machine. */
const STARTING = 180_000;

/** Services that take commands over a broker, each with the types it keeps, and a client of theirs. */
export class KommandoService {
  readonly names: AmqpNames;
  readonly #services = new Map<string, { readonly running: Running; readonly database: OpenedDatabase }>();
  #client: MoxClient | undefined;

  /** They run while the tests of the `describe` around do. */
  constructor(url: string, apps: Readonly<Record<string, readonly Objekttype[]>>) {
    this.names = amqpNames(url);
    beforeAll(async () => {
      await Promise.all(Object.entries(apps).map(([navn, objekttyper]) => this.#start(navn, objekttyper)));
      this.#client = await MoxClient.connect(url);
    }, STARTING);
    afterAll(async () => {
      await this.#client?.close();
      await Promise.all(
        [...this.#services.values()].map(async ({ running, database }) => {
          await running.stop();
          await database.drop();
        }),
      );
      await this.names.remove(Object.keys(apps));
    });
  }

  get client(): MoxClient {
    if (this.#client === undefined) throw new Error('there is a client only while tests run');
    return this.#client;
  }

  /** Where a service is reached over HTTP. */
  url(navn: string): string {
    return this.#services.get(navn)?.running.url ?? '';
  }

  /** Sends a command about a sag, unless its headers say otherwise, and waits for the answer. */
  async ask(headers: MoxCommand['headers'], body?: unknown): Promise<MoxAnswer> {
    return this.client.ask(this.names.topologi.kommando.navn, { headers: { objekttype: 'sag', ...headers }, body });
  }

  /** Sends a command that nobody is to answer. */
  send(headers: MoxCommand['headers'], body?: unknown): void {
    this.client.send(this.names.topologi.kommando.navn, '', { headers: { objekttype: 'sag', ...headers }, body });
  }

  async #start(navn: string, objekttyper: readonly Objekttype[]): Promise<void> {
    const database = await PGLITE.open();
    const config = { ...readConfig({ PORT: '0' }), database: database.location, indhold: tmpdir() };
    const running = await start([{ navn, objekttyper, migrations: [] }], { ...config, amqp: this.names.location });
    this.#services.set(navn, { running, database });
  }
}
