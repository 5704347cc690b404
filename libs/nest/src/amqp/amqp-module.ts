import { Module, type DynamicModule } from '@nestjs/common';
import { AMQP, type AmqpBroker } from './amqp-broker.js';
import { KommandoController } from './kommando/kommando-controller.js';
import { Kommandoer } from './kommando/kommandoer.js';

/** The message broker of a process for all its modules, and the commands that come over it. */
@Module({})
export class AmqpModule {
  /** @param broker undefined: the process has none */
  static for(broker: AmqpBroker | undefined): DynamicModule {
    return {
      module: AmqpModule,
      global: true,
      controllers: broker === undefined ? [] : [KommandoController],
      providers: [{ provide: AMQP, useValue: broker }, ...(broker === undefined ? [] : [Kommandoer])],
      exports: [AMQP],
    };
  }
}
