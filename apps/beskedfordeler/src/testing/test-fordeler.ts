import { afterAll, beforeAll, describe } from '@jest/globals';
import { DATABASE, readConfig, start, type Adgang, type Database, type Running } from '@sagdok/nest';
import type { DatabaseKind, OpenedDatabase } from '@sagdok/test-support';
import { beskedfordelerApp } from '../index.js';
import { HttpClient } from './http-client.js';
import { TestClock } from './test-clock.js';
import { DATABASES } from './test-databases.js';

/** What a test may set of its distributor. */
export interface TestFordelerOptions {
  readonly adgang?: Adgang;
  /** Variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A distributor that a test file has for itself, on a database of its own. It runs while the tests do. */
export class TestFordeler {
  readonly clock = new TestClock();
  readonly http = new HttpClient(() => this.url);
  readonly #options: TestFordelerOptions;
  readonly #running: Running[] = [];
  #opened: OpenedDatabase | undefined;

  constructor(options: TestFordelerOptions = {}) {
    this.#options = options;
  }

  get url(): string {
    return this.#first.url;
  }

  get database(): Database {
    return this.#first.nest.get(DATABASE, { strict: false });
  }

  /** Its first process. */
  get nest(): Running['nest'] {
    return this.#first.nest;
  }

  /** The address of the database, where it is on a server. */
  get databaseUrl(): string {
    const location = this.#opened?.location;
    if (location?.kind !== 'postgres') throw new Error('the database is on no server');
    return location.url;
  }

  /** A provider of the distributor's module. */
  get<T>(type: new (...args: never[]) => T): T {
    return this.#first.nest.get<T>(type, { strict: false });
  }

  async open(kind: DatabaseKind): Promise<void> {
    this.#opened = await kind.open?.();
    await this.start();
  }

  /** Starts a process more on the same database, as far as one may say so of what runs in this one. */
  async start(): Promise<Running> {
    if (this.#opened === undefined) throw new Error('no database is open');
    const running = await start(
      [beskedfordelerApp],
      {
        ...readConfig({ PORT: '0', ...this.#options.env }, [beskedfordelerApp]),
        database: this.#opened.location,
      },
      { surroundings: this.clock, ...(this.#options.adgang && { adgang: this.#options.adgang }) },
    );
    this.#running.push(running);
    return running;
  }

  /** Stops all, and starts one anew. Only where the database outlives that. */
  async restart(): Promise<void> {
    for (const running of this.#running.splice(0)) await running.stop();
    await this.start();
  }

  async close(): Promise<void> {
    for (const running of this.#running) await running.stop();
    await this.#opened?.drop();
  }

  get #first(): Running {
    const [first] = this.#running;
    if (first === undefined) throw new Error('the distributor runs only while tests do');
    return first;
  }
}

/** Describes what a distributor does, on these kinds of databases; each has a distributor of its own, which the tests share. */
export const describeFordeler = (
  title: string,
  tests: (fordeler: TestFordeler, kind: DatabaseKind) => void,
  { kinds = DATABASES, ...options }: TestFordelerOptions & { readonly kinds?: readonly DatabaseKind[] } = {},
): void => {
  for (const kind of kinds) {
    (kind.open === undefined ? describe.skip : describe)(`${title} on ${kind.name}`, () => {
      const fordeler = new TestFordeler(options);
      beforeAll(() => fordeler.open(kind));
      afterAll(() => fordeler.close());
      tests(fordeler, kind);
    });
  }
};
