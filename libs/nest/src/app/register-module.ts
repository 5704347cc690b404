import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { AmqpBroker } from '../amqp/amqp-broker.js';
import { AmqpModule } from '../amqp/amqp-module.js';
import { contentController } from '../content/content-controller.js';
import { storesContent } from '../content/content-references.js';
import { DocsController } from '../docs/docs-controller.js';
import { ProblemController } from '../docs/problem-controller.js';
import { HealthController } from '../health/health-controller.js';
import { OpenapiController } from '../openapi/openapi-controller.js';
import { ServedOpenapi } from '../openapi/served-openapi.js';
import { classesController } from '../rest/classes-controller.js';
import { ProblemFilter } from '../rest/problem.filter.js';
import { readController } from '../rest/read-controller.js';
import type { Adgang } from '../adgang/adgang.js';
import { ownValues } from '../config/app-variabler.js';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import type { Surroundings } from '../register/surroundings.js';
import { KommendeController } from '../haendelse/kommende-controller.js';
import { FrontController } from './front-controller.js';
import { OutboxFigure } from '../metrics/outbox-figure.js';
import { OutboxService } from '../haendelse/outbox-service.js';
import { Metrics } from '../metrics/metrics.js';
import { MetricsController } from '../metrics/metrics-controller.js';
import { Noegleoprydning } from '../register/noegleoprydning.js';
import { Registre } from '../rest/registre.js';
import { writeController } from '../rest/write-controller.js';
import type { App } from './app.js';
import { SiteMapController } from './site-map-controller.js';
import { ADGANG, APPS, CONFIG, DATABASE, SURROUNDINGS } from './tokens.js';

/** What a process gives the modules of its apps. */
export interface Foundation {
  readonly registre: Registre;
  readonly database: Database;
  readonly surroundings: Surroundings;
  readonly config: Config;
  readonly adgang: Adgang;
  readonly amqp: AmqpBroker | undefined;
  readonly metrics: Metrics;
}

/** The register as a Nest module: the controllers of the types that its apps keep, on the registers given. */
@Module({})
export class RegisterModule {
  /** The module for some apps in one process. */
  static for(
    apps: readonly App[],
    { registre, database, surroundings, config, adgang, amqp, metrics }: Foundation,
  ): DynamicModule {
    const types = registre.objekttyper;
    const own = apps.flatMap((app) => ownValues(app, config));
    const providers: Provider[] = [
      ...own,
      { provide: Registre, useValue: registre },
      { provide: Metrics, useValue: metrics },
      { provide: APPS, useValue: apps },
      { provide: DATABASE, useValue: database },
      { provide: SURROUNDINGS, useValue: surroundings },
      { provide: CONFIG, useValue: config },
      { provide: ADGANG, useValue: adgang },
      { provide: APP_FILTER, useClass: ProblemFilter },
      OutboxFigure,
      Noegleoprydning,
      OutboxService,
      ServedOpenapi,
    ];
    return {
      module: RegisterModule,
      global: true,
      imports: [AmqpModule.for(amqp), ...apps.flatMap(({ moduler = [] }) => [...moduler])],
      controllers: [
        HealthController,
        MetricsController,
        FrontController,
        SiteMapController,
        KommendeController,
        OpenapiController,
        DocsController,
        ProblemController,
        ...[...new Set(types.map(({ del }) => del))].map(classesController),
        ...types.flatMap((objekttype) => [readController(objekttype), writeController(objekttype)]),
        ...types.filter(storesContent).map(contentController),
      ],
      providers,
      exports: [Registre, Metrics, DATABASE, SURROUNDINGS, CONFIG, ADGANG, ...own.map(({ provide }) => provide)],
    };
  }
}
