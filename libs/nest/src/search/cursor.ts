import { isUuid } from './field-condition.js';
import type { Place } from './search-request.js';

/** A place in an order as an opaque text for an address. */
export const cursorOf = (place: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor stands for, of so many parts; undefined for a text that is no such cursor. */
export const placeIn = (cursor: string, parts: number): readonly (string | null)[] | undefined => {
  const json = Buffer.from(cursor, 'base64url').toString();
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read.length !== parts) return undefined;
  return (read as readonly unknown[]).every(isPart) ? (read as readonly (string | null)[]) : undefined;
};

const isPart = (part: unknown): part is string | null =>
  part === null || (typeof part === 'string' && isStorable(part));

/** PostgreSQL takes no NUL in a text, nor half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** The cursor of a place in the results of a search. */
export const searchCursor = ({ noegle, uuid }: Place): string => cursorOf([noegle, uuid]);

/** The place in the results of a search that a cursor stands for; undefined for a text that is no cursor. */
export const searchPlace = (cursor: string): Place | undefined => {
  const [noegle = null, uuid = null] = placeIn(cursor, 2) ?? [];
  return uuid !== null && isUuid(uuid) ? { noegle, uuid } : undefined;
};
