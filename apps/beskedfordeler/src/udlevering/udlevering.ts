import { Inject, Injectable } from '@nestjs/common';
import { maaModtage, medLeverancerute, udenBeskeddata, type Haendelsesbesked } from '@sagdok/mox';
import { ADGANG, SURROUNDINGS, type Adgang, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import type { Abonnement } from '../abonnement/abonnement.js';
import { Abonnementer } from '../abonnement/abonnementer.js';
import { Dueslagslager, type Hentning } from '../dueslag/dueslagslager.js';
import type { Leverance } from '../dueslag/leverance.js';

/** The distributor, as its messages name it: in their Leverancerute, and as the source of CloudEvents. */
export const FORDELINGSSYSTEM = 'urn:sagdok:beskedfordeler';

/** A message that is handed over, as its receiver may see it. */
export interface Udleveret {
  /** From when, at the latest, it was decided that it was its turn: on the clock of `performance.now`. */
  readonly hentet: number;
  readonly leverance: Leverance;
  /** The abonnement by which it is. */
  readonly abonnement: Abonnement;
  /** It says in its envelope by which abonnement it is delivered. */
  readonly besked: Haendelsesbesked;
  /** The sender's own XML, where it came so and all of it may be seen: word for word, without the abonnement. */
  readonly xml: string | undefined;
}

/**
 * Hands over what waits in dueslag, as those who get it may see it: the one way out, for pull, push and AMQP alike. What an abonnement's
 * owner may not see (any more) is removed.
 */
@Injectable()
export class Udlevering {
  constructor(
    private readonly lager: Dueslagslager,
    private readonly abonnementer: Abonnementer,
    @Inject(ADGANG) private readonly adgang: Adgang,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  /**
   * The first messages that may be handed over, in order.
   * @throws SagdokFejl `ikke-fundet` when there is no such dueslag
   */
  async hent(dueslag: string, hentning: Hentning): Promise<readonly Udleveret[]> {
    for (;;) {
      const hentet = performance.now();
      const { leverancer, version } = await this.lager.hent(dueslag, hentning);
      if (version !== this.abonnementer.version) await this.abonnementer.opdater();
      const udleveret = leverancer.map((leverance) => ({ leverance, vist: this.#vis(dueslag, leverance, hentet) }));
      const skjult = udleveret.filter(({ vist }) => vist === undefined);
      if (skjult.length > 0) {
        const afgoerelser = skjult.map(({ leverance: { position, laan } }) => ({ position, laan }));
        await this.lager.afgoer(
          dueslag,
          afgoerelser.map((each) => ({ ...each, udfald: { slags: 'skjult' } })),
        );
      }
      if (skjult.length < leverancer.length || leverancer.length === 0)
        return udleveret.flatMap(({ vist }) => vist ?? []);
    }
  }

  /** As the receiver may see it; undefined when nobody of the dueslag may. */
  #vis(dueslag: string, leverance: Leverance, hentet: number): Udleveret | undefined {
    const besked = JSON.parse(leverance.indhold) as Haendelsesbesked;
    const found = this.abonnementer.find(leverance.abonnement);
    // The abonnement it came by may be gone, or lead elsewhere now: another of the dueslag then stands for it, without Beskeddata.
    const by = found?.dueslag === dueslag ? found : undefined;
    const abonnement = by ?? this.abonnementer.til(dueslag)[0];
    if (abonnement === undefined || !maaModtage(besked, abonnement.modtager)) return undefined;
    if (!this.adgang.beskeder.maaSe(abonnement.ejer, besked)) return undefined;
    const all = by?.beskeddata === true;
    const delivered = medLeverancerute(all ? besked : udenBeskeddata(besked), {
      Fordelingssystem: { URNIdentifikator: FORDELINGSSYSTEM },
      LeveranceTidspunkt: { TidsstempelDatoTid: formatIso(this.surroundings.now()) },
      ErLeveretIHenholdTil: { UUIDIdentifikator: abonnement.id },
    });
    return { hentet, leverance, abonnement, besked: delivered, xml: all ? leverance.xml : undefined };
  }
}
