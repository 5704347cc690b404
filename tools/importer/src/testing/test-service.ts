import { afterAll, beforeAll, describe } from '@jest/globals';
import { createDatabase, createEmbeddedDatabase, postgresUrl, type TestDatabase } from '@sagdok/test-support';
import { isJson, memberOf, objectsOf, type Json } from '../service/json.js';
import { startOwnService, type OwnService } from '../service/own-service.js';

const server = await postgresUrl();

/** All the services as a process of their own, on a database of their own. It runs while the tests do. */
export class TestService {
  #running: OwnService | undefined;
  #database: Pick<TestDatabase, 'drop'> | undefined;

  get url(): string {
    if (this.#running === undefined) throw new Error('the service runs only while tests do');
    return this.#running.url;
  }

  /** Starts the services, on PostgreSQL when a server is given. */
  async start(serverUrl: string | undefined, env: NodeJS.ProcessEnv): Promise<void> {
    const { DATABASE_URL: _, ...rest } = process.env;
    const database = await this.#make(serverUrl);
    this.#running = await startOwnService({ ...rest, ...database, ...env });
  }

  /** Makes the database, and gives the variable that leads to it. */
  async #make(serverUrl: string | undefined): Promise<NodeJS.ProcessEnv> {
    if (serverUrl === undefined) {
      const { folder, drop } = await createEmbeddedDatabase();
      this.#database = { drop };
      return { SAGDOK_DATA: folder };
    }
    const database = await createDatabase(serverUrl);
    this.#database = database;
    return { DATABASE_URL: database.url };
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    await this.#database?.drop();
  }

  /** What a path answers. */
  async get(path: string): Promise<Json> {
    const answer: unknown = await (await fetch(`${this.url}${path}`)).json();
    return isJson(answer) ? answer : {};
  }

  /** Changes an object. */
  async patch(path: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.url}${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
  }

  /** The registreringer of the objects that a query finds, each the newest first. */
  async registreringer(path: string): Promise<readonly Json[]> {
    const { results } = await this.get(path);
    const objects = (results as unknown[]).flatMap(objectsOf);
    return objects.flatMap((object) => objectsOf(object.registreringer));
  }

  /** The uuid of the klasse with a number at a time. */
  async klasse(nr: string, virkningstid: string): Promise<string | undefined> {
    const { results } = await this.get(`/klassifikation/klasse?brugervendtnoegle=${nr}&virkningstid=${virkningstid}`);
    return (results as string[][])[0]?.[0];
  }

  /** What a klasse says at a time, undefined when it says nothing. */
  async egenskaber(uuid: string | undefined, virkningstid: string): Promise<Json | undefined> {
    const [newest] = await this.registreringer(`/klassifikation/klasse?uuid=${uuid}&virkningstid=${virkningstid}`);
    return objectsOf(memberOf(newest, 'attributter').klasseegenskaber)[0];
  }
}

/** Runs tests against the services on an embedded database, and on PostgreSQL where a server is there. */
export const describeWithServices = (title: string, tests: (service: TestService) => void): void => {
  describeOn(`${title} on an embedded database`, undefined, {}, tests);
  if (server === undefined) describe.skip(`${title} on PostgreSQL`, () => undefined);
  else describeOn(`${title} on PostgreSQL`, server, {}, tests);
};

/** Runs tests against the services on PostgreSQL if that is there, else on an embedded database. */
export const describeWithService = (
  title: string,
  env: () => NodeJS.ProcessEnv,
  tests: (service: TestService) => void,
): void => {
  describeOn(title, server, env, tests);
};

const describeOn = (
  title: string,
  serverUrl: string | undefined,
  env: NodeJS.ProcessEnv | (() => NodeJS.ProcessEnv),
  tests: (service: TestService) => void,
): void => {
  describe(title, () => {
    const service = new TestService();
    beforeAll(() => service.start(serverUrl, typeof env === 'function' ? env() : env), 180_000);
    afterAll(() => service.stop(), 60_000);
    tests(service);
  });
};
