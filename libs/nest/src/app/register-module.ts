import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { contentController } from '../content/content-controller.js';
import { storesContent } from '../content/content-references.js';
import { DocsController } from '../docs/docs-controller.js';
import { HealthController } from '../health/health-controller.js';
import { OpenapiController } from '../openapi/openapi-controller.js';
import { classesController } from '../rest/classes-controller.js';
import { ProblemFilter } from '../rest/problem.filter.js';
import { readController } from '../rest/read-controller.js';
import { Registre } from '../rest/registre.js';
import { writeController } from '../rest/write-controller.js';
import type { App } from './app.js';
import { SiteMapController } from './site-map-controller.js';

/** The register as a Nest module: the controllers of the types that its apps keep, on the registers given. */
@Module({})
export class RegisterModule {
  /** The module for some apps in one process. */
  static for(apps: readonly App[], registre: Registre): DynamicModule {
    const types = registre.objekttyper;
    const providers: Provider[] = [
      { provide: Registre, useValue: registre },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ];
    return {
      module: RegisterModule,
      global: true,
      imports: apps.flatMap(({ moduler = [] }) => [...moduler]),
      controllers: [
        HealthController,
        SiteMapController,
        OpenapiController,
        DocsController,
        ...[...new Set(types.map(({ del }) => del))].map(classesController),
        ...types.flatMap((objekttype) => [readController(objekttype), writeController(objekttype)]),
        ...types.filter(storesContent).map(contentController),
      ],
      providers,
      exports: [Registre],
    };
  }
}
