import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ADGANG, asked, readParameters, type Adgang } from '@sagdok/nest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { stiUuid } from '../form/sti-uuid.js';
import { abonnementJson } from './abonnement-json.js';
import { ABONNEMENT_PARAMETERS } from './abonnement-parameters.js';
import { AbonnementService } from './abonnement-service.js';
import { parseAbonnement } from './parse-abonnement.js';

const PATH = 'beskedfordeler/abonnement';

/** Abonnementer over REST. */
@Controller(PATH)
export class AbonnementController {
  constructor(
    private readonly service: AbonnementService,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest): Promise<object> {
    const { efter, antal } = readParameters(request.url, ABONNEMENT_PARAMETERS);
    const alle = await this.service.list(this.#hvem(request));
    return {
      abonnementer: alle
        .filter(({ id }) => efter === undefined || id > efter)
        .slice(0, antal)
        .map(abonnementJson),
    };
  }

  @Post()
  async opret(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const abonnement = await this.service.opret(asked(parseAbonnement(body)), this.#hvem(request));
    void reply.header('location', `/${PATH}/${abonnement.id}`);
    return abonnementJson(abonnement);
  }

  @Get(':id')
  async laes(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    return abonnementJson(await this.service.laes(stiUuid(id), this.#hvem(request)));
  }

  @Put(':id')
  async saet(@Param('id') id: string, @Body() body: unknown, @Req() request: FastifyRequest): Promise<object> {
    const wanted = asked(parseAbonnement(body));
    return abonnementJson(await this.service.saet(stiUuid(id), wanted, this.#hvem(request)));
  }

  @Delete(':id')
  @HttpCode(204)
  async fjern(@Param('id') id: string, @Req() request: FastifyRequest): Promise<void> {
    await this.service.fjern(stiUuid(id), this.#hvem(request));
  }

  #hvem(request: FastifyRequest): string {
    return this.adgang.beskeder.hvem(request);
  }
}
