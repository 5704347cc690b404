import { Inject, Injectable } from '@nestjs/common';
import { ADGANG, type Adgang } from '@sagdok/nest';
import { Abonnementer } from '../abonnement/abonnementer.js';
import { Dueslagslager, type Hentning } from '../dueslag/dueslagslager.js';
import type { Afgoerelse } from '../dueslag/leverance.js';
import { ukendtDueslag } from '../dueslag/ukendt-dueslag.js';
import { Udlevering, type Udleveret } from '../udlevering/udlevering.js';
import { Ventesal } from './ventesal.js';

/** A request for what waits in a dueslag. */
export interface Pull extends Hentning {
  /** How many seconds to wait for the first message. */
  readonly vent: number;
}

/** Lets receivers fetch from their dueslag, and acknowledge. */
@Injectable()
export class PullService {
  constructor(
    private readonly udlevering: Udlevering,
    private readonly lager: Dueslagslager,
    private readonly abonnementer: Abonnementer,
    private readonly ventesal: Ventesal,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /**
   * The first messages; waits for some when there are none, until the time is out or nobody is there to get them any more.
   * @throws SagdokFejl `ikke-fundet` when there is no such dueslag for the one who asks
   */
  async hent(
    dueslag: string,
    hvem: string,
    { vent, ...hentning }: Pull,
    borte: AbortSignal,
  ): Promise<readonly Udleveret[]> {
    if (!this.#maa(dueslag, hvem)) await this.#kontroller(dueslag, hvem);
    const plads = this.ventesal.tagPlads(dueslag);
    const senest = performance.now() + vent * 1000;
    try {
      let udleveret = await this.#hent(dueslag, hvem, hentning);
      while (udleveret.length === 0 && performance.now() < senest && !borte.aborted && !this.ventesal.lukket) {
        await plads.venter(senest - performance.now());
        udleveret = await this.#hent(dueslag, hvem, hentning);
      }
      return borte.aborted ? await this.#tilbage(dueslag, udleveret) : udleveret;
    } finally {
      plads.forlad();
    }
  }

  /** Settles messages that were fetched. @throws SagdokFejl `ikke-fundet` when there is no such dueslag for the one who asks */
  async kvitter(dueslag: string, hvem: string, afgoerelser: readonly Afgoerelse[]): Promise<void> {
    await this.#kontroller(dueslag, hvem);
    await this.lager.afgoer(dueslag, afgoerelser);
  }

  /** What is handed over is decided by the subscriptions as they are now: so is whether it is for the one who asks. */
  async #hent(dueslag: string, hvem: string, hentning: Hentning): Promise<readonly Udleveret[]> {
    const udleveret = await this.udlevering.hent(dueslag, hentning);
    if (this.#maa(dueslag, hvem)) return udleveret;
    await this.#tilbage(dueslag, udleveret);
    throw ukendtDueslag(dueslag);
  }

  /** Nobody is there to get the messages: they are for the next one who asks. */
  async #tilbage(dueslag: string, udleveret: readonly Udleveret[]): Promise<readonly Udleveret[]> {
    if (udleveret.length > 0) {
      const afgoerelser = udleveret.map(({ leverance: { position, laan } }): Afgoerelse => ({
        position,
        laan,
        udfald: { slags: 'tilbage' },
      }));
      await this.lager.afgoer(dueslag, afgoerelser);
    }
    return [];
  }

  async #kontroller(dueslag: string, hvem: string): Promise<void> {
    await this.abonnementer.opdater();
    if (!this.#maa(dueslag, hvem)) throw ukendtDueslag(dueslag);
  }

  /** May they fetch from the dueslag, by the subscriptions as they are in memory? */
  #maa(dueslag: string, hvem: string): boolean {
    const abonnementer = this.abonnementer.til(dueslag);
    return (
      abonnementer.length > 0 &&
      abonnementer.every(({ ejer }) => this.adgang.beskeder.maa(hvem, { slags: 'hent', ejer }))
    );
  }
}
