import { Inject, Injectable } from '@nestjs/common';
import {
  AMQP,
  DATABASE,
  LoopService,
  SURROUNDINGS,
  type AmqpBroker,
  type Database,
  type Surroundings,
} from '@sagdok/nest';
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
export class AmqpUdsendelse extends LoopService {
  /** Absent: the process has no broker. */
  readonly koeer: Koeer | undefined;
  readonly vej: AmqpVej | undefined;

  constructor(
    private readonly abonnementer: Abonnementer,
    genspil: GenspilService,
    @Inject(DATABASE) database: Database,
    @Inject(SURROUNDINGS) surroundings: Surroundings,
    @Inject(AMQP) broker: AmqpBroker | undefined,
  ) {
    super({ navn: 'Amqp', idle: LOOK_EVERY, backoff: { first: LOOK_EVERY, longest: 30_000 } });
    if (broker === undefined) return;
    this.koeer = new Koeer({
      broker,
      database,
      fyld: async (dueslag) => {
        this.logger.warn(
          `RabbitMQ has lost the queue of dueslag ${dueslag}: it is made again, and filled from the log`,
        );
        await genspil.igen(dueslag, later(surroundings.now(), -LOST));
      },
    });
    this.vej = new AmqpVej(broker, this.koeer);
  }

  override onApplicationBootstrap(): void {
    if (this.koeer !== undefined) super.onApplicationBootstrap();
  }

  async round(stopping: AbortSignal): Promise<boolean> {
    await this.abonnementer.opdater();
    const alle = this.abonnementer.alle();
    this.koeer?.kun(new Set(alle.map(({ dueslag }) => dueslag)));
    for (const { dueslag, levering } of alle) {
      if (stopping.aborted || this.vej?.aaben !== true) return false;
      if (levering.slags === 'amqp') await this.koeer?.sikr(dueslag);
    }
    return false;
  }
}
