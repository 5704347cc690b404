import { formatIso, parseTidspunkt, periode, type Fakta, type Periode } from '@sagdok/tid';
import type { Json } from '../service/json.js';

/** The instant a text spells. */
export const at = (text: string): bigint => {
  const instant = parseTidspunkt(text);
  if (typeof instant !== 'bigint') throw new Error(`${text} is no instant`);
  return instant;
};

/** The period from one day to another, in UTC; without an end when no other is given. */
export const from = (fra: string, til?: string): Periode => periode(at(fra), til === undefined ? 'infinity' : at(til));

/** A value over a period. */
export const factOver = (period: Periode, vaerdi: Json): Fakta<Json> => ({ virkning: { periode: period }, vaerdi });

/** Facts as lines in time: `2000-01-01..2010-01-01 {"titel":"Have"}`. */
export const lines = (facts: readonly Fakta<Json>[]): string[] =>
  facts
    .map(({ virkning, vaerdi }) => {
      const [fra, til] = [virkning.periode.fra, virkning.periode.til].map((t) => formatIso(t).replace(/T00.*$/, ''));
      return `${fra}..${til} ${Object.values(vaerdi).join(' ')}`;
    })
    .toSorted();
