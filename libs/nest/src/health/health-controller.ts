import { Controller, Get } from '@nestjs/common';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { Registre } from '../rest/registre.js';

/** Whether the process lives, and whether it can serve. */
@Controller('health')
export class HealthController {
  readonly #registre: Registre;

  constructor(registre: Registre) {
    this.#registre = registre;
  }

  /** The process answers. */
  @Get('live')
  live(): object {
    return { status: 'ok' };
  }

  /** The database answers too. */
  @Get('ready')
  async ready(): Promise<object> {
    try {
      await this.#registre.ping();
    } catch (error) {
      throw SagdokFejl.ikkeKlar(error);
    }
    return { status: 'ok' };
  }
}
