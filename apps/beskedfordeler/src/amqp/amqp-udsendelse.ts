import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { backoff, WorkerLoop } from '@sagdok/mox';
import { AMQP, DATABASE, SURROUNDINGS, type AmqpBroker, type Database, type Surroundings } from '@sagdok/nest';
import { Abonnementer } from '../abonnement/abonnementer.js';
import { GenspilService } from '../genspil/genspil-service.js';
import { later } from '../storage/tidspunkt.js';
import { AmqpVej } from './amqp-vej.js';
import { Koeer } from './koeer.js';

/** How much of the log, in seconds, is at most given again to a queue that has been lost: the last seven days. */
const LOST = 7 * 86_400;

/** How often, in milliseconds, it is looked whether there are dueslag without a queue. */
const LOOK_EVERY = 1000;

/** Deliveries over the process's message broker, if it has one. Every dueslag has its queue, also before the first message. */
@Injectable()
export class AmqpUdsendelse implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** Absent: the process has no broker. */
  readonly koeer: Koeer | undefined;
  readonly vej: AmqpVej | undefined;
  readonly #loop: WorkerLoop | undefined;

  constructor(
    private readonly abonnementer: Abonnementer,
    genspil: GenspilService,
    @Inject(DATABASE) database: Database,
    @Inject(SURROUNDINGS) surroundings: Surroundings,
    @Inject(AMQP) broker: AmqpBroker | undefined,
  ) {
    if (broker === undefined) return;
    const logger = new Logger('Amqp');
    const koeer = new Koeer({
      broker,
      database,
      fyld: async (dueslag) => {
        logger.warn(`RabbitMQ has lost the queue of dueslag ${dueslag}: it is made again, and filled from the log`);
        await genspil.igen(dueslag, later(surroundings.now(), -LOST));
      },
    });
    this.koeer = koeer;
    this.vej = new AmqpVej(broker, koeer);
    this.#loop = new WorkerLoop({
      round: (stopping) => this.#round(koeer, stopping),
      idle: () => LOOK_EVERY,
      backoff: backoff({ first: LOOK_EVERY, longest: 30_000 }),
      failed: (error) => {
        logger.warn(error instanceof Error ? error.message : String(error));
      },
    });
  }

  onApplicationBootstrap(): void {
    this.#loop?.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#loop?.stop();
  }

  async #round(koeer: Koeer, stopping: AbortSignal): Promise<boolean> {
    await this.abonnementer.opdater();
    const alle = this.abonnementer.alle();
    koeer.kun(new Set(alle.map(({ dueslag }) => dueslag)));
    for (const { dueslag, levering } of alle) {
      if (stopping.aborted || this.vej?.aaben !== true) return false;
      if (levering.slags === 'amqp') await koeer.sikr(dueslag);
    }
    return false;
  }
}
