import { Controller, Get, Inject } from '@nestjs/common';
import { AMQP, type AmqpBroker } from '../amqp/amqp-broker.js';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { Registre } from '../rest/registre.js';

/** Whether the process lives, and whether it can serve. */
@Controller('health')
export class HealthController {
  readonly #registre: Registre;
  readonly #amqp: AmqpBroker | undefined;

  constructor(registre: Registre, @Inject(AMQP) amqp: AmqpBroker | undefined) {
    this.#registre = registre;
    this.#amqp = amqp;
  }

  /** The process answers. */
  @Get('live')
  live(): object {
    return { status: 'ok' };
  }

  /**
   * The database answers too. A message broker that is away is told of, but does not make the process unready: everything is still
   * served and stored, messages wait in the database, and no other process would do better by getting this one's requests.
   */
  @Get('ready')
  async ready(): Promise<object> {
    try {
      await this.#registre.ping();
    } catch (error) {
      throw SagdokFejl.ikkeKlar(error);
    }
    if (this.#amqp === undefined) return { status: 'ok' };
    const { fault } = this.#amqp.state;
    return fault === undefined ? { status: 'ok', rabbitmq: 'ok' } : { status: 'forringet', rabbitmq: fault };
  }
}
