import { formatIso } from '@sagdok/tid';
import { statement, type Database } from '../database/database.js';
import { factsAnswer } from '../register/answer.js';
import { Parameters, visible, type Synligt } from '../search/condition.js';
import { isoInstant } from '../storage/range-text.js';
import type { Tables } from '../storage/tables.js';
import { boundaries } from './boundaries.js';
import type { Sted } from './kommende-sted.js';
import { aheadSql } from './outbox-sql.js';

/** Something whose virkning will begin or end. */
export interface Skift {
  /** When, in ISO 8601. */
  readonly tidspunkt: string;
  readonly objekttype: string;
  readonly uuid: string;
  /** What begins, as it will be read; absent when nothing does. */
  readonly begynder?: object;
  /** What ends; absent when nothing does. */
  readonly ophoerer?: object;
}

/** Which of what is to come is asked for. */
export interface Kommende {
  readonly efter: Sted;
  /** Until and with this time, in microseconds since 1970. */
  readonly til: bigint;
  /** How many instants at most. */
  readonly antal: number;
  readonly synligt: Synligt;
}

/** What will begin and end of the objects of a type, by what is believed now: the first first. */
export const kommende = async (
  database: Database,
  tables: Tables,
  { efter, til, antal, synligt }: Kommende,
): Promise<readonly Skift[]> => {
  const { navn } = tables.objekttype;
  const found: Skift[] = [];
  let place = { ...efter, with: navn > efter.objekttype };
  for (;;) {
    const parameters = new Parameters([place.tidspunkt, formatIso(til), antal, place.uuid, place.with]);
    const conditions = visible(tables, synligt, 'e.objekt', parameters);
    const rows = await database.rows(statement(aheadSql(tables, conditions)), parameters.values);
    found.push(...skift(tables, rows));
    const last = rows.at(-1);
    // Where nothing changes any more there is nothing to show: then it is gone on.
    if (last === undefined || rows.length < antal || found.length >= antal) return found.slice(0, antal);
    const [, uuid, tidspunkt] = last as [string, string, string];
    place = { tidspunkt: isoInstant(tidspunkt), uuid, objekttype: navn, with: false };
  }
};

const skift = (tables: Tables, rows: readonly (readonly unknown[])[]): readonly Skift[] =>
  boundaries(tables, rows).map(({ uuid, tidspunkt, begynder, ophoerer }) => ({
    tidspunkt: isoInstant(tidspunkt),
    objekttype: tables.objekttype.navn,
    uuid,
    ...(begynder.length > 0 && { begynder: factsAnswer(tables, begynder) }),
    ...(ophoerer.length > 0 && { ophoerer: factsAnswer(tables, ophoerer) }),
  }));
