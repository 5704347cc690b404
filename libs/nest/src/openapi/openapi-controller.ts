import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaticContent } from '../docs/static-content.js';
import { ServedOpenapi } from './served-openapi.js';

/** `/openapi.json`: every operation of the process. */
@Controller()
export class OpenapiController {
  readonly #document: StaticContent;

  constructor({ document }: ServedOpenapi) {
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
