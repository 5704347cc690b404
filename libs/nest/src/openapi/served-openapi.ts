import { Inject, Injectable } from '@nestjs/common';
import type { App } from '../app/app.js';
import { APPS } from '../app/tokens.js';
import { Registre } from '../rest/registre.js';
import { openapiDocument, type OpenapiDocument } from './openapi-document.js';
import { serviceVersion } from './service-version.js';

/** The OpenAPI document of the process: every operation it serves, made from the model and its apps when it starts. */
@Injectable()
export class ServedOpenapi {
  readonly document: OpenapiDocument;

  constructor(registre: Registre, @Inject(APPS) apps: readonly App[]) {
    this.document = openapiDocument({
      types: registre.objekttyper.map((objekttype) => ({
        objekttype,
        searchParameters: registre.service(objekttype.navn).searchParameters,
      })),
      apps: apps.flatMap(({ openapi }) => openapi ?? []),
      version: serviceVersion(),
    });
  }
}
