import type { App } from '../app/app.js';
import type { JsonObject } from './components.js';
import { openapiDocument } from './openapi-document.js';
import { servedType } from './served-type.js';
import { serviceVersion } from './service-version.js';

/** The OpenAPI document of a process that serves one app, made without starting it. */
export const openapiOf = ({ objekttyper, openapi }: App): JsonObject =>
  openapiDocument({
    types: objekttyper.map(servedType),
    apps: openapi === undefined ? [] : [openapi],
    version: serviceVersion(),
  });
