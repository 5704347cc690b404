import { readFileSync } from 'node:fs';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaticContent } from '../docs/static-content.js';
import { Registre } from '../rest/registre.js';
import { openapiDocument } from './openapi-document.js';

const version = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};

/** `/openapi.json`: every operation of the process, made from the model when it starts. */
@Controller()
export class OpenapiController {
  readonly #document: StaticContent;

  constructor(registre: Registre) {
    const types = registre.objekttyper.map((objekttype) => ({
      objekttype,
      searchParameters: registre.service(objekttype.navn).searchParameters,
    }));
    const document = openapiDocument({ types, version: version() });
    this.#document = new StaticContent(JSON.stringify(document), 'application/json; charset=utf-8');
  }

  @Get('openapi.json')
  openapi(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return this.#document.answer(request, reply);
  }
}
