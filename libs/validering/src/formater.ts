import { parseDato, parseTidspunkt, parseVarighed } from '@sagdok/tid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What the schemas' `format`s accept: what PostgreSQL does, read by `@sagdok/tid`. */
export const formater: Readonly<Record<string, (text: string) => boolean>> = {
  tidspunkt: (text) => parseTidspunkt(text) !== undefined,
  dato: (text) => parseDato(text) !== undefined,
  varighed: (text) => parseVarighed(text) !== undefined,
  uuid: (text) => UUID.test(text),
};
