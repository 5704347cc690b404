import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Objekttype } from '@sagdok/model';
import { PGLITE, postgresql, postgresUrl, type OpenedDatabase } from '@sagdok/test-support';
import type { Adgang } from '../adgang/adgang.js';
import type { App } from '../app/app.js';
import { start, type Running } from '../app/start.js';
import { DATABASE } from '../app/tokens.js';
import { readConfig } from '../config/config.js';
import type { Database } from '../database/database.js';
import { Noegleoprydning } from '../register/noegleoprydning.js';
import { Registre } from '../rest/registre.js';
import { HttpClient } from './http-client.js';
import { TestClock } from './test-clock.js';
import { TypeClient } from './type-client.js';

const POSTGRESQL = postgresql(await postgresUrl());

/** The PostgreSQL schema that the test's app owns. */
export const SCHEMA = 'proeve';

/** What a test's service has beside its types. */
export interface TestServiceOptions {
  /** Who may read what; absent: everybody everything. */
  readonly adgang?: Adgang;
  /** A change must say what it builds on. */
  readonly kraevIfMatch?: boolean;
  /** Modules and messages of its own. */
  readonly app?: Pick<App, 'moduler' | 'beskedmodtager'>;
}

/** A service that a test file has for itself, with a clock of its own. It runs while the tests do. */
export class TestService {
  readonly clock = new TestClock();
  readonly http = new HttpClient(() => this.url);
  readonly #app: App;
  readonly #adgang: Adgang | undefined;
  readonly #kraevIfMatch: boolean;
  #running: Running | undefined;
  #database: OpenedDatabase | undefined;
  #indhold: string | undefined;

  constructor(objekttyper: readonly Objekttype[], { adgang, app, kraevIfMatch = false }: TestServiceOptions = {}) {
    this.#kraevIfMatch = kraevIfMatch;
    this.#adgang = adgang;
    this.#app = { navn: SCHEMA, objekttyper, migrations: [], ...app };
  }

  get url(): string {
    return this.#started(this.#running).url;
  }

  /** The folder that the content of documents lies in. */
  get indhold(): string {
    return this.#started(this.#indhold);
  }

  /** The operations on one type's objects. */
  of<T extends Objekttype>(objekttype: T): TypeClient<T> {
    return new TypeClient(this.http, objekttype);
  }

  /** The rows of a statement that goes past the register. */
  async sql<R>(text: string): Promise<R[]> {
    return (await this.#started(this.#running).orm.em.getConnection().execute(text)) as R[];
  }

  /** The database as the register has it. */
  get database(): Database {
    return this.#started(this.#running).nest.get(DATABASE);
  }

  /** Its registers, for what is not asked for over HTTP. */
  get registre(): Registre {
    return this.#started(this.#running).nest.get(Registre);
  }

  /** What forgets keys. */
  get noegleoprydning(): Noegleoprydning {
    return this.#started(this.#running).nest.get(Noegleoprydning, { strict: false });
  }

  async start(open: () => Promise<OpenedDatabase>): Promise<void> {
    this.#database = await open();
    this.#indhold = await mkdtemp(join(tmpdir(), 'sagdok-'));
    const { location } = this.#database;
    const config = {
      ...readConfig({ PORT: '0' }),
      database: location,
      indhold: this.#indhold,
      kraevIfMatch: this.#kraevIfMatch,
    };
    this.#running = await start([this.#app], config, {
      surroundings: this.clock,
      ...(this.#adgang && { adgang: this.#adgang }),
    });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    await this.#database?.drop();
    if (this.#indhold !== undefined) await rm(this.#indhold, { recursive: true, force: true });
  }

  #started<V>(value: V | undefined): V {
    if (value === undefined) throw new Error('the service runs only while tests do');
    return value;
  }
}

/**
 * Describes what a service does, on an embedded database and, where a server is there, on PostgreSQL: the same tests on both. Each has a
 * service and a database of its own, which the tests share. Opening one takes seconds: one call a file.
 */
export const describeService = (
  title: string,
  objekttyper: readonly Objekttype[],
  tests: (service: TestService) => void,
  options: TestServiceOptions = {},
): void => {
  for (const { name, open } of [PGLITE, POSTGRESQL]) {
    if (open === undefined) {
      describe.skip(`${title} on ${name}`, () => {
        tests(new TestService(objekttyper));
      });
      continue;
    }
    describe(`${title} on ${name}`, () => {
      const service = new TestService(objekttyper, options);
      beforeAll(() => service.start(open));
      afterAll(() => service.stop());
      tests(service);
    });
  }
};
