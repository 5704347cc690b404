import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { HttpAfsender, type Beskedmodtager } from '@sagdok/mox';
import { AMQP, type AmqpBroker } from '../amqp/amqp-broker.js';
import { APPS, CONFIG, DATABASE, SURROUNDINGS } from '../app/tokens.js';
import type { App } from '../app/app.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Surroundings } from '../register/surroundings.js';
import { Registre } from '../rest/registre.js';
import { Outbox } from './outbox.js';
import { OutboxReader } from './outbox-reader.js';

/** On a server other processes write too; in an embedded database only this one, which wakes its readers itself. */
const IDLE = { postgres: 100, pglite: 1_000 } as const;

/** Reads the outboxes of the process's apps for as long as it runs, if there is a distributor to send to. */
@Injectable()
export class OutboxService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('Outbox');
  #readers: readonly OutboxReader[] = [];

  constructor(
    @Inject(APPS) private readonly apps: readonly App[],
    @Inject(CONFIG) private readonly config: Config,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(AMQP) private readonly amqp: AmqpBroker | undefined,
    private readonly registre: Registre,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    const modtager = this.#modtager();
    if (modtager === undefined) {
      this.#tellOfNoDistributor();
      return;
    }
    this.#readers = this.apps
      .filter(({ objekttyper }) => objekttyper.length > 0)
      .map(({ navn, objekttyper }) =>
        this.#reader(
          navn,
          objekttyper.map((type) => this.registre.service(type.navn).tables),
          modtager,
        ),
      );
    this.registre.signal.onWrite(() => {
      for (const reader of this.#readers) reader.wake();
    });
    for (const reader of this.#readers) reader.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#readers.map((reader) => reader.stop()));
  }

  /** The distributor in this process, or the way to one elsewhere; undefined: what is written waits in the outbox. */
  #modtager(): Beskedmodtager | undefined {
    const token = this.apps.find(({ beskedmodtager }) => beskedmodtager !== undefined)?.beskedmodtager;
    if (token !== undefined) return this.modules.get(token, { strict: false });
    if (this.config.beskedfordeler !== undefined)
      return new HttpAfsender(this.config.beskedfordeler, { forStor: 'kuvert' });
    return this.amqp?.afsender();
  }

  #tellOfNoDistributor(): void {
    const registre = this.apps.filter(({ objekttyper }) => objekttyper.length > 0).map(({ navn }) => navn);
    if (registre.length > 0)
      this.#logger.warn(
        `${registre.join(', ')}: there is no beskedfordeler to send messages to (BESKEDFORDELER_URL, AMQP_URL, or one in this process). They wait in the database until there is one.`,
      );
  }

  #reader(navn: string, types: ConstructorParameters<typeof Outbox>[2], modtager: Beskedmodtager): OutboxReader {
    return new OutboxReader({
      outbox: new Outbox(this.database, navn, types),
      modtager,
      afsender: this.config.afsender,
      surroundings: this.surroundings,
      idle: IDLE[this.config.database.kind],
      failed: (error) => {
        this.#logger.warn(`${navn}: ${error instanceof Error ? error.message : String(error)}`);
      },
    });
  }
}
