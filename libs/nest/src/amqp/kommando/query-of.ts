import { HEADERS, type AmqpMessage } from '@sagdok/mox';
import { headerOf } from './header-of.js';

/** The parameters of a query, in order. */
export type Parameters = readonly [string, string][];

const isValue = (value: unknown): value is boolean | number | string =>
  ['boolean', 'number', 'string'].includes(typeof value);

/** The parameters that a command's header `query` holds; undefined when it cannot be read. */
export const queryOf = (message: AmqpMessage): Parameters | undefined => {
  const text = headerOf(message, HEADERS.query);
  if (text === undefined) return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const values = Object.entries(json).map(([name, value]: [string, unknown]) => [name, [value].flat()] as const);
  if (!values.every(([, list]) => list.every(isValue))) return undefined;
  return values.flatMap(([name, list]) => list.map((value): [string, string] => [name, String(value)]));
};
