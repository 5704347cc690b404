import { fileURLToPath } from 'node:url';
import { startAppProcess, type AppProcess } from '@sagdok/test-support';

const main = (app: string): string => fileURLToPath(new URL(`../../../apps/${app}/dist/main.js`, import.meta.url));

/** What the processes are started with. */
export type Miljoe = Readonly<Record<string, string>>;

/** A process that keeps its address when it is killed and started again. */
class Tjeneste {
  readonly #app: string;
  readonly #env: Miljoe;
  #process: AppProcess | undefined;
  #port = '0';

  constructor(app: string, env: Miljoe) {
    this.#app = app;
    this.#env = env;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#process = await startAppProcess(main(this.#app), { ...this.#env, PORT: this.#port });
    this.#port = new URL(this.#process.url).port;
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    await process?.end(signal);
  }
}

/** The services as a municipality runs them: each a process of its own, on one database and one broker. */
export class Landskab {
  readonly #sag: Tjeneste;
  readonly #dokument: Tjeneste;
  readonly #fordeler: Tjeneste;
  /** How many times the distributor has been killed. */
  draebt = 0;

  private constructor(env: Miljoe, fordelers: Miljoe) {
    this.#sag = new Tjeneste('sag', env);
    this.#dokument = new Tjeneste('dokument', env);
    this.#fordeler = new Tjeneste('beskedfordeler', { ...env, ...fordelers });
  }

  /** @param fordelers what the distributor has otherwise than the others */
  static async start(env: Miljoe, fordelers: Miljoe): Promise<Landskab> {
    const landskab = new Landskab(env, fordelers);
    await Promise.all([landskab.#fordeler.start(), landskab.#sag.start(), landskab.#dokument.start()]);
    return landskab;
  }

  get sag(): string {
    return this.#sag.url;
  }

  get dokument(): string {
    return this.#dokument.url;
  }

  get fordeler(): string {
    return this.#fordeler.url;
  }

  /** Kills the distributor with SIGKILL in the middle of whatever it does, and starts it again. */
  async draebFordeler(): Promise<void> {
    await this.#fordeler.stop('SIGKILL');
    this.draebt++;
    await this.#fordeler.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.#sag, this.#dokument, this.#fordeler].map(async (each) => each.stop('SIGTERM')));
  }
}
