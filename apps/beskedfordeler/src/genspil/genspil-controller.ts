import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Laest } from '@sagdok/mox';
import { ADGANG, asked, refuse, type Adgang } from '@sagdok/nest';
import type { FastifyRequest } from 'fastify';
import { parseFra } from '../abonnement/fra.js';
import { formkontrol } from '../form/formkontrol.js';
import { stiUuid } from '../form/sti-uuid.js';
import { GENSPIL } from './genspil-schema.js';
import { GenspilService, type Genspilsoenske } from './genspil-service.js';

const kontrol = formkontrol(GENSPIL);

const parseGenspil = (body: { readonly fra: unknown; readonly til?: unknown }): Laest<Genspilsoenske> => {
  const fra = parseFra(body.fra, '/fra');
  const til = parseFra(body.til ?? 'nu', '/til');
  if ('fejl' in fra || 'fejl' in til) return { fejl: [fra, til].flatMap((read) => ('fejl' in read ? read.fejl : [])) };
  return { vaerdi: { fra: fra.vaerdi, ...(til.vaerdi.slags !== 'nu' && { til: til.vaerdi }) } };
};

/** Replays of the log for a subscription. */
@Controller('beskedfordeler/abonnement/:id/genspil')
export class GenspilController {
  constructor(
    private readonly service: GenspilService,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** Begins a replay; the answer tells which positions it is of. */
  @Post()
  @HttpCode(202)
  async begynd(@Param('id') id: string, @Body() body: unknown, @Req() request: FastifyRequest): Promise<object> {
    refuse(kontrol(body));
    const wanted = asked(parseGenspil(body as { readonly fra: unknown }));
    const { naaet, til } = await this.service.begynd(stiUuid(id), this.adgang.beskeder.hvem(request), wanted);
    return { efter: naaet, til };
  }
}
