import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { formatOf, MEDIATYPER, writeAfsendRetur, type StandardRetur } from '@sagdok/mox';
import { ADGANG, RawBody, SagdokFejl, TakesRawBody, type Adgang } from '@sagdok/nest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Afsendelse } from './afsendelse.js';
import { laesIndhold } from './laes-indhold.js';

/** AfsendBesked over HTTP: messages are handed over to be distributed. */
@Controller('beskedfordeler/besked')
export class BeskedController {
  constructor(
    private readonly afsendelse: Afsendelse,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** The StandardRetur of a message, 400 when it is refused; those of several, in their order. */
  @Post()
  @HttpCode(200)
  @TakesRawBody()
  async send(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!(body instanceof RawBody) || body.bytes.length === 0) throw SagdokFejl.tom();
    const format = formatOf(body.contentType, body.bytes);
    const indhold = laesIndhold(format, body.bytes);
    const hvem = this.adgang.beskeder.hvem(request);
    void reply.type(`${MEDIATYPER[format]}; charset=utf-8`);
    if ('flere' in indhold) return JSON.stringify(await this.afsendelse.send(hvem, indhold.flere));
    const [retur] = (await this.afsendelse.send(hvem, [indhold.en])) as readonly [StandardRetur];
    if (retur.StatusKode !== 20) void reply.status(400);
    return writeAfsendRetur(retur, format);
  }
}
