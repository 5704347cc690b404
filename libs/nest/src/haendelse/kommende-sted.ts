import { compare, formatIso, parseTidspunkt } from '@sagdok/tid';
import { cursorOf, placeIn } from '../search/cursor.js';
import { isUuid } from '../search/field-condition.js';
import type { Skift } from './kommende.js';

/** A place in the order of what is to come, over all types: by time, then by object, then by type. */
export type Sted = Pick<Skift, 'tidspunkt' | 'uuid' | 'objekttype'>;

const LAST_UUID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The place after all that is at an instant (microseconds since 1970). */
export const after = (instant: bigint): Sted => ({ tidspunkt: formatIso(instant), uuid: LAST_UUID, objekttype: '' });

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Which of two is first. */
export const bySted = (a: Sted, b: Sted): number => {
  const [first, second] = [parseTidspunkt(a.tidspunkt) ?? 'infinity', parseTidspunkt(b.tidspunkt) ?? 'infinity'];
  return compare(first, second) || byText(a.uuid, b.uuid) || byText(a.objekttype, b.objekttype);
};

/** The cursor of a place. */
export const stedCursor = ({ tidspunkt, uuid, objekttype }: Sted): string => cursorOf([tidspunkt, uuid, objekttype]);

/** The place that a cursor stands for; undefined for a text that is no cursor. */
export const stedOf = (cursor: string): Sted | undefined => {
  const [tidspunkt, uuid, objekttype] = placeIn(cursor, 3) ?? [];
  if (typeof tidspunkt !== 'string' || typeof parseTidspunkt(tidspunkt) !== 'bigint') return undefined;
  if (typeof uuid !== 'string' || !isUuid(uuid) || typeof objekttype !== 'string') return undefined;
  return { tidspunkt, uuid: uuid.toLowerCase(), objekttype };
};
