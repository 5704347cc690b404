import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ADGANG, DATABASE, type Adgang, type Database } from '@sagdok/nest';
import type { FastifyRequest } from 'fastify';
import { stiUuid } from '../form/sti-uuid.js';
import { isoOrNone } from '../storage/tidspunkt.js';
import { AbonnementService } from './abonnement-service.js';
import { REPLAYS, STATUS } from './status-sql.js';

/** How it goes with a subscription. */
@Controller('beskedfordeler/abonnement/:id/status')
export class StatusController {
  constructor(
    private readonly service: AbonnementService,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  @Get()
  async status(@Param('id') id: string, @Req() request: FastifyRequest): Promise<object> {
    const abonnement = await this.service.laes(stiUuid(id), this.adgang.beskeder.hvem(request));
    const [row] = await this.database.rows(STATUS, [abonnement.dueslag]);
    const replays = await this.database.rows(REPLAYS, [abonnement.id]);
    const [afleveret, senest, siden, til, kode, tekst, tidspunkt, venter, laant, aeldste, fejlkoe] = row ?? [];
    return {
      abonnement: abonnement.id,
      dueslag: abonnement.dueslag,
      venter,
      laant,
      aeldsteVentende: isoOrNone(aeldste),
      afleveret,
      senesteAflevering: isoOrNone(senest),
      fejlkoe,
      kreds:
        til === null
          ? { tilstand: 'lukket' }
          : { tilstand: 'aaben', siden: isoOrNone(siden), naesteForsoeg: isoOrNone(til) },
      ...(kode !== null && { senesteFejl: { kode, tekst, tidspunkt: isoOrNone(tidspunkt) } }),
      genspil: replays.map(([naaet, last]) => ({ naaet, til: last })),
    };
  }
}
