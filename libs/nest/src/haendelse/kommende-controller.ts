import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { formatIso } from '@sagdok/tid';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DATABASE, SURROUNDINGS } from '../app/tokens.js';
import type { Database } from '../database/database.js';
import type { Surroundings } from '../register/surroundings.js';
import { setNextLink } from '../rest/next-link.js';
import { readParameters } from '../rest/read-parameters.js';
import { Registre } from '../rest/registre.js';
import { KOMMENDE_PARAMETERS } from './kommende-parameters.js';
import { after, bySted, stedCursor } from './kommende-sted.js';
import { kommende, type Skift } from './kommende.js';

const DAY = 86_400_000_000n;

/** `/kommende`: what will begin and end in the days that come, by what is believed now. */
@Controller()
export class KommendeController {
  constructor(
    private readonly registre: Registre,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  @Get('kommende')
  async kommende(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ fra: string; til: string; results: readonly Skift[] }> {
    const parameters = readParameters(request.url, KOMMENDE_PARAMETERS);
    const { dage, antal } = parameters;
    const fra = this.surroundings.now();
    const efter = parameters.efter ?? after(fra);
    const til = fra + BigInt(dage) * DAY;
    const skift = await Promise.all(
      this.registre.objekttyper.map(async ({ navn }) => {
        const synligt = this.registre.synligt(navn, request);
        return kommende(this.database, this.registre.service(navn).tables, { efter, til, antal: antal + 1, synligt });
      }),
    );
    const found = skift.flat().toSorted(bySted);
    const results = found.slice(0, antal);
    const last = results.at(-1);
    if (last !== undefined && found.length > antal) setNextLink(reply, request.url, stedCursor(last));
    return { fra: formatIso(fra), til: formatIso(til), results };
  }
}
