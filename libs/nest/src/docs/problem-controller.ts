import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Problemkode } from '../rest/problem.js';
import { PROBLEMER } from '../rest/problemer.js';
import { PROBLEM_PAGE_POLICY, problemList, problemPage } from './problem-page.js';
import { StaticContent } from './static-content.js';

const HTML = 'text/html; charset=utf-8';

const PAGES: ReadonlyMap<string, StaticContent> = new Map(
  (Object.keys(PROBLEMER) as Problemkode[]).map((kode) => [kode, new StaticContent(problemPage(kode), HTML)]),
);

/** `/problemer`: what the `type` of a problem names. A relative `type` is one of the host that answered (RFC 9457, 3.1.1). */
@Controller('problemer')
export class ProblemController {
  readonly #list = new StaticContent(problemList(), HTML);

  @Get()
  list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return this.#answer(this.#list, request, reply);
  }

  /** The page of one kind of problem. */
  @Get(':kode')
  problem(
    @Param('kode') kode: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const page = PAGES.get(kode);
    if (page === undefined) throw SagdokFejl.ukendtAdresse();
    return this.#answer(page, request, reply);
  }

  #answer(page: StaticContent, request: FastifyRequest, reply: FastifyReply): Promise<Buffer | undefined> {
    void reply.headers({ 'content-security-policy': PROBLEM_PAGE_POLICY, 'referrer-policy': 'no-referrer' });
    return page.answer(request, reply);
  }
}
