import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ADGANG, readParameters, SagdokFejl, type Adgang } from '@sagdok/nest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { erPosition } from '../form/position.js';
import { FEJLKOE_PARAMETERS } from './fejlkoe-parameters.js';
import { FejlkoeService, type VistFejlpost } from './fejlkoe-service.js';

const stiId = (text: string): string => {
  if (!erPosition(text)) throw SagdokFejl.ukendtAdresse();
  return text;
};

/** An entry of a list: without what was sent, which may be large. */
const kort = ({ indhold: _, ...post }: VistFejlpost): object => post;

/** The fejlkø over REST. */
@Controller('beskedfordeler/fejlkoe')
export class FejlkoeController {
  constructor(
    private readonly service: FejlkoeService,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  @Get()
  async find(@Req() request: FastifyRequest): Promise<object> {
    const found = await this.service.find(this.#hvem(request), readParameters(request.url, FEJLKOE_PARAMETERS));
    return { fejl: found.map(kort) };
  }

  @Get(':id')
  async laes(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    return this.service.laes(this.#hvem(request), stiId(id));
  }

  /** The StandardRetur of taking it once more; 400 when it is refused again. */
  @Post(':id/genfremsend')
  @HttpCode(200)
  async genfremsend(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const retur = await this.service.genfremsend(this.#hvem(request), stiId(id));
    if (retur.StatusKode !== 20) void reply.status(400);
    return retur;
  }

  @Delete(':id')
  @HttpCode(204)
  async fjern(@Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    await this.service.fjern(this.#hvem(request), stiId(id));
  }

  #hvem(request: FastifyRequest): string {
    return this.adgang.beskeder.hvem(request);
  }
}
