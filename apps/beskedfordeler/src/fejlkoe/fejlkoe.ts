import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { StandardRetur } from '@sagdok/mox';
import { DATABASE, SagdokFejl, SURROUNDINGS, type Database, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import type { Fejlgrund } from '../dueslag/leverance.js';
import type { Raa } from '../modtagelse/laes-indhold.js';
import { storable } from '../storage/storable.js';
import { instant } from '../storage/tidspunkt.js';
import type { HelFejlpost } from './fejl.js';
import { DISCARD, KEEP, KEEP_DEAD, LIST, READ_ONE, REQUEUE } from './fejlkoe-sql.js';

/** How much is kept of what could not be taken, in UTF-16 units. */
const MOST_KEPT = 256 * 1024;

/** Which entries are asked for. */
export interface Fejlsoegning {
  readonly efter: string;
  readonly antal: number;
  readonly dueslag: string | undefined;
  readonly slags: HelFejlpost['slags'] | undefined;
}

/** A delivery that its receiver has given up. */
export interface OpgivetLeverance extends Fejlgrund {
  readonly position: string;
  readonly dueslag: string;
  readonly abonnement: string;
}

/** There is no such entry. */
export const ukendtFejl = (id: string): SagdokFejl =>
  SagdokFejl.findesIkke({ da: 'intet i fejlkøen', en: 'nothing in the fejlkø' }, id);

const post = (row: readonly unknown[]): HelFejlpost => {
  const [id, slags, kode, tekst, tidspunkt, forsoeg, ...rest] = row;
  const [dueslag, abonnement, position, format, indhold, afkortet, besked] = rest as (string | boolean | null)[];
  const there = { dueslag, abonnement, position, format, indhold, afkortet, besked };
  return {
    ...({ id, slags, kode, tekst, forsoeg } as Pick<HelFejlpost, 'id' | 'slags' | 'kode' | 'tekst' | 'forsoeg'>),
    tidspunkt: formatIso(instant(tidspunkt)),
    ...Object.fromEntries(Object.entries(there).filter(([, value]) => value !== null)),
  };
};

/** The fejlkø as the database keeps it: what could not be taken, and what could not be delivered. */
@Injectable()
export class Fejlkoe {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  /** Keeps what was sent and refused. */
  async afvist(raa: Raa, { StatusKode, FejlbeskedTekst = '' }: StandardRetur): Promise<void> {
    await this.#gem('modtagelse', raa, { kode: StatusKode, tekst: FejlbeskedTekst });
  }

  /** Keeps what was sent and could not be stored. */
  async ikkeGemt(raa: Raa, grund: Fejlgrund): Promise<void> {
    await this.#gem('modtagelse', raa, grund);
  }

  /** Keeps what was given up in a queue of the message broker. */
  async doed(koe: string, raa: Raa, { kode, tekst }: Fejlgrund): Promise<void> {
    await this.#gem('doed', raa, { kode, tekst: `${koe}: ${tekst}` });
  }

  /** Keeps what a receiver gave up of what it got at the message broker. False when it is not of a message or a dueslag of ours. */
  async opgivet({ position, dueslag, abonnement, kode, tekst }: OpgivetLeverance): Promise<boolean> {
    const rows = await this.database.rows(KEEP_DEAD, [
      kode,
      storable(tekst),
      formatIso(this.surroundings.now()),
      position,
      dueslag,
      abonnement,
      `${dueslag} ${position}`,
    ]);
    return rows.length > 0;
  }

  async find({ efter, antal, dueslag, slags }: Fejlsoegning): Promise<readonly HelFejlpost[]> {
    return (await this.database.rows(LIST, [efter, dueslag ?? null, slags ?? null, antal])).map(post);
  }

  /** One entry. @throws SagdokFejl `ikke-fundet` */
  async laes(id: string): Promise<HelFejlpost> {
    const [row] = await this.database.rows(READ_ONE, [id]);
    if (row === undefined) throw ukendtFejl(id);
    return post(row);
  }

  /** Removes an entry. */
  async fjern(id: string): Promise<void> {
    await this.database.rows(DISCARD, [id]);
  }

  /** Puts a message in its dueslag again, and gives the dueslag; undefined when that is gone. */
  async laegTilbage(id: string): Promise<string | undefined> {
    const [row] = await this.database.rows(REQUEUE, [id, formatIso(this.surroundings.now())]);
    return row === undefined ? undefined : String(row[0]);
  }

  async #gem(slags: HelFejlpost['slags'], { format, tekst: sendt }: Raa, { kode, tekst }: Fejlgrund): Promise<void> {
    await this.database.rows(KEEP, [
      kode,
      storable(tekst),
      formatIso(this.surroundings.now()),
      format,
      storable(sendt.slice(0, MOST_KEPT)),
      sendt.length > MOST_KEPT,
      createHash('sha256').update(`${slags} ${sendt}`).digest('base64url'),
      slags,
    ]);
  }
}
