import type { Objekttype } from '@sagdok/model';
import { openapiDocument, type OpenapiDocument } from '../openapi/openapi-document.js';
import { servedType } from '../openapi/served-type.js';

/** The document of a process that serves the types. */
export const servedDocument = (types: readonly Objekttype[]): OpenapiDocument =>
  openapiDocument({ types: types.map(servedType), version: '0.0.0' });
