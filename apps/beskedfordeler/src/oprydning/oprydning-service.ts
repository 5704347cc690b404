import { Inject, Injectable } from '@nestjs/common';
import { AmqpFejl } from '@sagdok/mox';
import {
  CONFIG,
  DATABASE,
  LoopService,
  SURROUNDINGS,
  type Config,
  type Database,
  type Surroundings,
} from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { AmqpUdsendelse } from '../amqp/amqp-udsendelse.js';
import { INDSTILLINGER, type Indstillinger } from '../indstillinger.js';
import { AT_ONCE, DROP, EMPTY, FORGET, FORGET_FAULTS, NOT_FETCHED, REMOVED, VACUUM } from './oprydning-sql.js';
import { sletningsgraense } from './graenser.js';
import { Dueslagslager } from '../dueslag/dueslagslager.js';
import { later } from '../storage/tidspunkt.js';

/** How often it is tidied up, in milliseconds. */
const EVERY = 5 * 60_000;

/** How often, in milliseconds, an embedded database gives room free. */
const VACUUM_EVERY = 30 * 60_000;

/** Seconds. */
const DAY = 86_400;

const UAFHENTET = { kode: 53, tekst: 'Ikke afhentet i tide / Not fetched in time' };

/** Removes what nobody needs any more, a little at a time: old messages and faults, what is not fetched, and what lay in dueslag that are removed. */
@Injectable()
export class OprydningService extends LoopService {
  /** How far the log has been gone through for old messages; it begins anew when it is. */
  #gennemgaaet = '0';
  #vacuumed = performance.now();

  constructor(
    private readonly amqp: AmqpUdsendelse,
    private readonly lager: Dueslagslager,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(INDSTILLINGER) private readonly indstillinger: Indstillinger,
  ) {
    super({ navn: 'Oprydning', idle: EVERY, backoff: { first: 1000, longest: EVERY } });
  }

  /** Tidies up a little. True when there is more. */
  async round(): Promise<boolean> {
    const emptied = await this.#toem();
    await this.#opgivUafhentede();
    const forgotten = (await this.#glemFejl()) || (await this.#glem());
    if (this.config.database.kind === 'pglite' && performance.now() - this.#vacuumed > VACUUM_EVERY) {
      this.#vacuumed = performance.now();
      await this.database.rows(VACUUM, []);
    }
    return emptied || forgotten;
  }

  async #toem(): Promise<boolean> {
    let more = false;
    for (const [dueslag, hasQueue] of await this.database.rows(REMOVED, [])) {
      const id = String(dueslag);
      const [removed] = await this.database.rows(EMPTY, [id]);
      if (removed?.[0] !== 0) more = true;
      else if (hasQueue !== true || (await this.#fjernKoe(id))) await this.database.rows(DROP, [id]);
    }
    return more;
  }

  /** False when the queue cannot be removed now. */
  async #fjernKoe(dueslag: string): Promise<boolean> {
    try {
      await this.amqp.koeer?.fjern(dueslag);
      return true;
    } catch (error) {
      if (error instanceof AmqpFejl) return false;
      throw error;
    }
  }

  /** What nobody fetches goes to the fejlkø, where a person sees it. */
  async #opgivUafhentede(): Promise<void> {
    const before = later(this.surroundings.now(), -DAY * this.indstillinger.SAGDOK_AFHENT_DAGE);
    for (const [dueslag] of await this.database.rows(NOT_FETCHED, [formatIso(before)]))
      await this.lager.opgivGamle(String(dueslag), before, UAFHENTET);
  }

  async #glemFejl(): Promise<boolean> {
    const before = formatIso(later(this.surroundings.now(), -DAY * this.indstillinger.SAGDOK_FEJLKOE_DAGE));
    const [row] = await this.database.rows(FORGET_FAULTS, [before]);
    return row?.[0] === AT_ONCE;
  }

  async #glem(): Promise<boolean> {
    const { SAGDOK_BESKEDER_DAGE: beskederDage } = this.indstillinger;
    if (beskederDage === undefined) return false;
    const before = formatIso(sletningsgraense(beskederDage, this.surroundings.now()));
    const [row] = await this.database.rows(FORGET, [before, this.#gennemgaaet]);
    const [last, count] = row as [string | null, number];
    const more = count === AT_ONCE;
    this.#gennemgaaet = more && last !== null ? last : '0';
    return more;
  }
}
