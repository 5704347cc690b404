import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `/`: leads a person's browser to the page of the API, and others to the site map, as LoRA does. */
@Controller()
export class FrontController {
  @Get()
  async front(@Req() { headers }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const isPerson = headers.accept?.includes('text/html') ?? false;
    await reply.redirect(isPerson ? '/docs' : '/site-map', isPerson ? 302 : 308);
  }
}
