import { Inject, Injectable } from '@nestjs/common';
import { FilterIndeks, maaModtage, type Haendelsesbesked } from '@sagdok/mox';
import {
  ADGANG,
  DATABASE,
  LoopService,
  SURROUNDINGS,
  type Adgang,
  type Database,
  type Surroundings,
} from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { AbonnementService } from '../abonnement/abonnement-service.js';
import type { Abonnement } from '../abonnement/abonnement.js';
import { Abonnementer } from '../abonnement/abonnementer.js';
import type { Fra } from '../abonnement/fra.js';
import { Beskedlog, type LogfoertBesked } from '../beskedlog/beskedlog.js';
import { INDSTILLINGER, type Indstillinger } from '../indstillinger.js';
import { Signal } from '../modtagelse/signal.js';
import { genspilsgraense } from '../oprydning/graenser.js';
import { BEGIN, BEGIN_AGAIN, END, REPLAY, UNDER_WAY } from './genspil-sql.js';

/** What of the log is to be given again. */
export interface Genspilsoenske {
  readonly fra: Fra;
  /** Absent: all there is now. */
  readonly til?: Fra;
}

/** A replay, by positions: after the first, up to and including the last. */
export interface Genspil {
  readonly naaet: string;
  readonly til: string;
}

interface UnderVejs extends Genspil {
  readonly id: string;
  readonly abonnement: string;
}

/** How many messages of the log are looked at in one go. */
const CHUNK = 500;

/** How often, in milliseconds, it is looked whether there is a replay to go on with: a subscription's first, or another process's. */
const LOOK_EVERY = 1000;

/** Gives subscriptions messages of the log again, a part at a time, for as long as the process runs. */
@Injectable()
export class GenspilService extends LoopService {
  constructor(
    private readonly log: Beskedlog,
    private readonly service: AbonnementService,
    private readonly abonnementer: Abonnementer,
    private readonly signal: Signal,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(ADGANG) private readonly adgang: Adgang,
    @Inject(INDSTILLINGER) private readonly indstillinger: Indstillinger,
  ) {
    super({ navn: 'Genspil', idle: LOOK_EVERY, backoff: { first: 500, longest: 30_000 } });
  }

  /** Begins a replay for a subscription. @throws SagdokFejl `ikke-fundet` */
  async begynd(id: string, hvem: string, { fra, til }: Genspilsoenske): Promise<Genspil> {
    const { dueslag } = await this.service.laes(id, hvem);
    const after = await this.#position(fra);
    const last = til === undefined ? null : await this.#position(til);
    const [row] = await this.database.rows(BEGIN, [id, dueslag, after, last]);
    this.wake();
    return { naaet: String(row?.[0]), til: String(row?.[1]) };
  }

  /** Gives a dueslag whose queue was lost again all that it has had, but nothing that was taken before an instant. */
  async igen(dueslag: string, siden: bigint): Promise<void> {
    await this.database.rows(BEGIN_AGAIN, [dueslag, formatIso(siden)]);
    this.wake();
  }

  async #position(fra: Fra): Promise<string> {
    switch (fra.slags) {
      case 'nu':
        return this.log.nyeste();
      case 'position':
        return fra.position;
      case 'tidspunkt':
        return this.log.foer(fra.tidspunkt);
    }
  }

  /** A part of each replay. */
  async round(): Promise<boolean> {
    const rows = await this.database.rows(UNDER_WAY, []);
    for (const row of rows) {
      const [id, abonnement, naaet, til] = row as [string, string, string, string];
      await this.#genspil({ id, abonnement, naaet, til });
    }
    return rows.length > 0;
  }

  async #genspil({ id, abonnement, naaet, til }: UnderVejs): Promise<void> {
    const last = BigInt(til);
    const read = await this.log.laes(naaet, CHUNK);
    const chunk = read.filter(({ position }) => BigInt(position) <= last);
    const reached = chunk.length < read.length ? til : (read.at(-1)?.position ?? til);
    const { version } = this.abonnementer;
    const wanted = this.abonnementer.find(abonnement);
    const positions = wanted === undefined ? [] : this.#oenskede(wanted, chunk);
    const now = this.surroundings.now();
    const [row] = await this.database.rows(REPLAY, [
      id,
      naaet,
      BigInt(naaet) < last ? reached : naaet,
      positions,
      formatIso(now),
      formatIso(genspilsgraense(this.indstillinger.SAGDOK_BESKEDER_DAGE, now)),
      version,
    ]);
    // What this process knows of the subscriptions may be old: the part is then decided anew in the next round.
    if (row === undefined) await this.abonnementer.opdater();
    else if (positions.length > 0) this.signal.giv(new Set([String(row[0])]));
    await this.database.rows(END, [id]);
  }

  #oenskede({ id, filtre, modtager, ejer }: Abonnement, chunk: readonly LogfoertBesked[]): readonly string[] {
    const indeks = new FilterIndeks();
    indeks.saet(id, filtre);
    return chunk.flatMap(({ position, indhold }) => {
      const besked = JSON.parse(indhold) as Haendelsesbesked;
      const wanted = indeks.match(besked).length > 0 && maaModtage(besked, modtager);
      return wanted && this.adgang.beskeder.maaSe(ejer, besked) ? [position] : [];
    });
  }
}
