import { Turtager } from '@sagdok/mox';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, SURROUNDINGS, type Database, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { instant, later } from '../storage/tidspunkt.js';
import { claimStatement, LOOK, WIDEST, windowFor } from './claim-sql.js';
import type { Afgoerelse, Fejlgrund, Leverance, Modtagertilstand } from './leverance.js';
import { GIVE_UP_OLD, GIVEN_UP_AT_ONCE, SETTLE } from './settle-sql.js';
import { ukendtDueslag } from './ukendt-dueslag.js';

/** How much is fetched, and for how long it is lent. */
export interface Hentning {
  /** At most so many messages. */
  readonly antal: number;
  /** After so many seconds without an outcome they are handed over again. */
  readonly laan: number;
}

/** What was fetched. */
export interface Hentet {
  readonly leverancer: readonly Leverance[];
  /** The version of the subscriptions at the time. */
  readonly version: string;
}

interface Claimed extends Hentet {
  /** Others may be found by looking again. */
  readonly igen: boolean;
}

interface Look {
  readonly tur: string;
  readonly venter: boolean;
  readonly version: string;
}

const leverance = (row: readonly unknown[]): Leverance => {
  const [position, abonnement, ordensnoegle, laan, forsoeg, afvist, siden, indhold, xml] = row as [
    string,
    string,
    string,
    string,
    number,
    number,
    string,
    string,
    string | null,
  ];
  return {
    position,
    abonnement,
    ordensnoegle,
    laan,
    forsoeg,
    afvist,
    siden: instant(siden),
    indhold,
    xml: xml ?? undefined,
  };
};

/**
 * The dueslag as the database keeps them: what waits in them is handed over and settled here, for pull and push alike.
 * Several processes may work on the same dueslag at once.
 */
@Injectable()
export class Dueslagslager {
  readonly #turtager = new Turtager();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  /**
   * Hands over the first messages that may be delivered, in order; none while the receiver is left alone.
   * @throws SagdokFejl `ikke-fundet` when there is no such dueslag
   */
  async hent(dueslag: string, hentning: Hentning): Promise<Hentet> {
    return this.#turtager.efterTur(dueslag, async () => {
      for (let window = windowFor(hentning.antal); ; window = WIDEST) {
        const { leverancer, version, igen } = await this.#claim(dueslag, hentning, window);
        if (leverancer.length > 0 || !igen) return { leverancer, version };
      }
    });
  }

  /** Settles messages that were handed over. What is not there any more is passed over. */
  async afgoer(
    dueslag: string,
    afgoerelser: readonly Afgoerelse[],
    modtager: Modtagertilstand = { slags: 'uvist' },
  ): Promise<void> {
    const grunde = afgoerelser.map(({ udfald }) => (udfald.slags === 'opgivet' ? udfald : { kode: 0, tekst: '' }));
    const fejl = modtager.slags === 'rask' ? undefined : modtager.fejl;
    await this.#inTurn(dueslag, async (tur, now) => {
      const [row] = await this.database.rows(SETTLE, [
        dueslag,
        tur,
        now,
        afgoerelser.map(({ position }) => position),
        afgoerelser.map(({ udfald }) => udfald.slags),
        afgoerelser.map(({ laan = '0' }) => laan),
        grunde.map(({ kode }) => kode),
        grunde.map(({ tekst }) => tekst),
        modtager.slags,
        modtager.slags === 'syg' ? modtager.ventSekunder : 0,
        fejl?.kode ?? 0,
        fejl?.tekst ?? '',
      ]);
      return row?.[0] === 1 ? true : undefined;
    });
  }

  /** Gives up what has waited since before an instant. */
  async opgivGamle(dueslag: string, foer: bigint, { kode, tekst }: Fejlgrund): Promise<void> {
    let antal: number;
    do {
      antal = await this.#inTurn(dueslag, async (tur, now) => {
        const [row] = await this.database.rows(GIVE_UP_OLD, [dueslag, tur, now, formatIso(foer), kode, tekst]);
        const [taget, opgivet] = row as [number, number];
        return taget === 1 ? opgivet : undefined;
      });
    } while (antal === GIVEN_UP_AT_ONCE);
  }

  /** Does something that counts up the dueslag's `tur`, again until nobody else's comes in between (`undefined`: somebody's did). */
  async #inTurn<R>(dueslag: string, work: (tur: string, now: string) => Promise<R | undefined>): Promise<R> {
    return this.#turtager.efterTur(dueslag, async () => {
      for (;;) {
        const now = formatIso(this.surroundings.now());
        const { tur } = await this.#look(dueslag, now);
        const done = await work(tur, now);
        if (done !== undefined) return done;
      }
    });
  }

  async #claim(dueslag: string, { antal, laan }: Hentning, window: number): Promise<Claimed> {
    const instantNow = this.surroundings.now();
    const now = formatIso(instantNow);
    const { tur, venter, version } = await this.#look(dueslag, now);
    if (!venter) return { leverancer: [], version, igen: false };
    const rows = await this.database.rows(claimStatement(window), [
      dueslag,
      tur,
      now,
      formatIso(later(instantNow, laan)),
      antal,
    ]);
    const [taget, flyttet, holdt] = rows[0] as [number, number, number];
    return {
      leverancer: rows.flatMap(([, , , ...row]) => (row[0] === null ? [] : [leverance(row)])),
      version,
      igen: taget === 0 || flyttet > 0 || (holdt > 0 && window < WIDEST),
    };
  }

  async #look(dueslag: string, now: string): Promise<Look> {
    const [row] = await this.database.rows(LOOK, [dueslag, now]);
    if (row === undefined) throw ukendtDueslag(dueslag);
    const [tur, venter, version] = row as [string, boolean, string];
    return { tur, venter, version };
  }
}
