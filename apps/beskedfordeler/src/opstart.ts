import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ConfigError } from '@sagdok/mox';
import { SagdokFejl } from '@sagdok/nest';
import { AbonnementService } from './abonnement/abonnement-service.js';
import { Abonnementer } from './abonnement/abonnementer.js';
import { laesAbonnementsfil } from './abonnement/abonnementsfil.js';
import { Beskedlog } from './beskedlog/beskedlog.js';
import { INDSTILLINGER, type Indstillinger } from './indstillinger.js';

/** What has to be there before the first message and the first request. */
@Injectable()
export class Opstart implements OnModuleInit {
  constructor(
    private readonly log: Beskedlog,
    private readonly abonnementer: Abonnementer,
    private readonly service: AbonnementService,
    @Inject(INDSTILLINGER) private readonly indstillinger: Indstillinger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.log.forbered();
    await this.abonnementer.opdater();
    const { SAGDOK_ABONNEMENTER: fil } = this.indstillinger;
    if (fil !== undefined) await this.#erklaer(fil);
  }

  async #erklaer(fil: string): Promise<void> {
    for (const oenske of await laesAbonnementsfil(fil)) {
      try {
        await this.service.erklaer(oenske);
      } catch (error) {
        if (!(error instanceof SagdokFejl)) throw error;
        throw new ConfigError([`SAGDOK_ABONNEMENTER: ${fil}: ${oenske.id}: ${error.en}`]);
      }
    }
  }
}
