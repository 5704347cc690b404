import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ADGANG, refuse, type Adgang } from '@sagdok/nest';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Afgoerelse } from '../dueslag/leverance.js';
import { formkontrol } from '../form/formkontrol.js';
import { stiUuid } from '../form/sti-uuid.js';
import { HENT, HENT_STANDARD, KVITTER } from './pull-schema.js';
import { PullService, type Pull } from './pull-service.js';

const hentekontrol = formkontrol(HENT);
const kvitteringskontrol = formkontrol(KVITTER);

/** A message, and the loan by which its receiver has it; absent: whichever is the last. */
interface Laant {
  readonly position: string;
  readonly laan?: string;
}

/** A message that its receiver could not use. */
interface Kvitteringsfejl extends Laant {
  readonly kode: number;
  readonly tekst: string;
  readonly igen?: boolean;
}

interface Kvittering {
  readonly positioner?: readonly (string | Laant)[];
  readonly fejl?: readonly Kvitteringsfejl[];
}

const afgoerelser = ({ positioner = [], fejl = [] }: Kvittering): readonly Afgoerelse[] => [
  ...positioner.map((given): Afgoerelse => ({
    ...(typeof given === 'string' ? { position: given } : given),
    udfald: { slags: 'kvitteret' },
  })),
  ...fejl.map(({ kode, tekst, igen = false, ...laant }): Afgoerelse => ({
    ...laant,
    udfald: igen ? { slags: 'udsat' } : { slags: 'opgivet', kode, tekst },
  })),
];

/** Fetching from a dueslag, and acknowledging. */
@Controller('beskedfordeler/dueslag')
export class PullController {
  constructor(
    private readonly service: PullService,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  @Post(':dueslag/hent')
  @HttpCode(200)
  async hent(
    @Param('dueslag') dueslag: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) { raw: answer }: FastifyReply,
  ): Promise<object> {
    const wanted = body ?? {};
    refuse(hentekontrol(wanted));
    const borte = new AbortController();
    answer.once('close', () => {
      borte.abort();
    });
    const pull: Pull = { ...HENT_STANDARD, ...(wanted as Partial<Pull>) };
    const udleveret = await this.service.hent(stiUuid(dueslag), this.#hvem(request), pull, borte.signal);
    return {
      beskeder: udleveret.map(({ leverance: { position, laan, forsoeg }, abonnement, besked }) => ({
        position,
        laan,
        forsoeg,
        abonnement: abonnement.id,
        besked,
      })),
    };
  }

  @Post(':dueslag/kvitter')
  @HttpCode(204)
  async kvitter(
    @Param('dueslag') dueslag: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    refuse(kvitteringskontrol(body));
    await this.service.kvitter(stiUuid(dueslag), this.#hvem(request), afgoerelser(body as Kvittering));
  }

  #hvem(request: FastifyRequest): string {
    return this.adgang.beskeder.hvem(request);
  }
}
