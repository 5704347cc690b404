import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, SURROUNDINGS, type Database, type Surroundings } from '@sagdok/nest';
import { formatIso } from '@sagdok/tid';
import { instant } from '../storage/tidspunkt.js';
import { APPEND } from './append-sql.js';
import { BEFORE, MAKE_COUNTERS, NEWEST, READ } from './read-sql.js';

/** A message on its way into the log. */
export interface NyBesked {
  readonly beskedId: string;
  readonly ordensnoegle: string;
  /** The message, as JSON. */
  readonly indhold: string;
  /** The sender's own XML, where it came so. */
  readonly xml?: string | undefined;
  /** Where it is to be delivered: each dueslag once, and the abonnement by which it is. */
  readonly leveres: readonly { readonly dueslag: string; readonly abonnement: string }[];
}

/** A message in the log. */
export interface LogfoertBesked {
  readonly position: string;
  readonly beskedId: string;
  readonly ordensnoegle: string;
  /** When it was taken, in microseconds since 1970. */
  readonly modtaget: bigint;
  readonly indhold: string;
  readonly xml: string | undefined;
}

const logfoert = (row: readonly unknown[]): LogfoertBesked => {
  const [position, beskedId, ordensnoegle, modtaget, indhold, xml] = row as [
    string,
    string,
    string,
    string,
    string,
    string | null,
  ];
  return { position, beskedId, ordensnoegle, modtaget: instant(modtaget), indhold, xml: xml ?? undefined };
};

/** The log of all messages, in the order they were stored: their positions. */
@Injectable()
export class Beskedlog {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SURROUNDINGS) private readonly surroundings: Surroundings,
  ) {}

  /** Makes ready what writers take turns by. */
  async forbered(): Promise<void> {
    await this.database.rows(MAKE_COUNTERS, []);
  }

  /**
   * Stores messages and their deliveries, all or none. Those that are there already, by BeskedId, are passed over.
   * @param version of the subscriptions that they were matched against
   * @returns what was there already, as JSON by BeskedId; undefined, and nothing is stored, when the subscriptions have another version
   */
  async tilfoej(beskeder: readonly NyBesked[], version: string): Promise<ReadonlyMap<string, string> | undefined> {
    const leveres = beskeder.flatMap((besked, i) => besked.leveres.map((leveret) => ({ ...leveret, nr: i + 1 })));
    const rows = await this.database.rows(APPEND, [
      beskeder.length,
      version,
      formatIso(this.surroundings.now()),
      beskeder.map(({ beskedId }) => beskedId),
      beskeder.map(({ ordensnoegle }) => ordensnoegle),
      beskeder.map(({ indhold }) => indhold),
      beskeder.map(({ xml = '' }) => xml),
      leveres.map(({ nr }) => nr),
      leveres.map(({ dueslag }) => dueslag),
      leveres.map(({ abonnement }) => abonnement),
    ]);
    if (rows.length === 0) return undefined;
    return new Map(
      (rows as readonly (readonly [string | null, string])[]).flatMap(([id, json]) =>
        id === null ? [] : [[id, json]],
      ),
    );
  }

  /** The messages after a position, at most so many, and fewer where they are large: none when there are none. */
  async laes(efter: string, antal: number): Promise<readonly LogfoertBesked[]> {
    return (await this.database.rows(READ, [efter, antal])).map(logfoert);
  }

  /** The position of the newest message. */
  async nyeste(): Promise<string> {
    return String((await this.database.rows(NEWEST, []))[0]?.[0]);
  }

  /** The position just before what was taken at an instant or later. */
  async foer(tidspunkt: bigint): Promise<string> {
    return String((await this.database.rows(BEFORE, [formatIso(tidspunkt)]))[0]?.[0]);
  }
}
