import { Controller, Get, Inject, Req } from '@nestjs/common';
import { tekster } from '@sagdok/model';
import { maaModtage, udenBeskeddata, type Haendelsesbesked } from '@sagdok/mox';
import { ADGANG, readParameters, SagdokFejl, type Adgang } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import type { FastifyRequest } from 'fastify';
import { Beskedlog } from '../beskedlog/beskedlog.js';
import { HAENDELSER_PARAMETERS } from './haendelser-parameters.js';

const INGEN_ADGANG = tekster('Du har ikke adgang til alle beskeder', 'You have no access to all messages');

/** The log of all messages, as a feed: who reads from where they came to misses nothing, whatever happens to a subscription. */
@Controller('beskedfordeler/haendelser')
export class HaendelserController {
  constructor(
    private readonly log: Beskedlog,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** The envelopes after a position, and the position to go on from. Those that are for others are left out. */
  @Get()
  async laes(@Req() request: FastifyRequest): Promise<object> {
    const wanted = readParameters(request.url, HAENDELSER_PARAMETERS);
    const { hvem, maa, maaSe } = this.adgang.beskeder;
    const who = hvem(request);
    if (!maa(who, { slags: 'haendelser' })) throw SagdokFejl.ikkeTilladt(INGEN_ADGANG);
    const logged = await this.log.laes(wanted.efter, wanted.antal);
    return {
      haendelser: logged.flatMap(({ position, modtaget, indhold }) => {
        const besked = JSON.parse(indhold) as Haendelsesbesked;
        if (!maaModtage(besked, undefined) || !maaSe(who, besked)) return [];
        return [{ position, modtaget: formatIso(modtaget), besked: udenBeskeddata(besked) }];
      }),
      naeste: logged.at(-1)?.position ?? wanted.efter,
    };
  }
}
