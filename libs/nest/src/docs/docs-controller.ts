import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { readAssets, type Assets } from './assets.js';
import { CONTENT_SECURITY_POLICY, page } from './page.js';
import { StaticContent } from './static-content.js';

/** `/docs`: the OpenAPI document as a page to browse and try out. It asks no other host for anything. */
@Controller('docs')
export class DocsController {
  readonly #assets: Assets = readAssets();
  readonly #page = new StaticContent(page(this.#assets), 'text/html; charset=utf-8');

  @Get()
  page(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    void reply.headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'referrer-policy': 'no-referrer' });
    return this.#page.answer(request, reply);
  }

  /** A file of the page. */
  @Get(':fil')
  fil(
    @Param('fil') fil: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const asset = this.#assets.get(fil);
    if (asset === undefined) throw SagdokFejl.ukendtAdresse();
    return asset.answer(request, reply);
  }
}
