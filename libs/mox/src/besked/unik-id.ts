import type { UnikId } from './haendelsesbesked.js';

/** A uuid, in upper or lower case, as a regular expression of JSON Schema. */
export const UUID_MOENSTER = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';

/** How a urn begins, up to the colon after its namespace. */
export const URN_START = '[uU][rR][nN]:[a-zA-Z0-9][a-zA-Z0-9-]{0,31}:';

/** `urn:`, a namespace, and something in it that holds no space and nothing that cannot be stored, as a regular expression of JSON Schema. */
export const URN_MOENSTER = `${URN_START}[^\\s\\p{Cc}\\p{Cs}]+`;

const UUID = new RegExp(`^${UUID_MOENSTER}$`, 'u');
const URN = new RegExp(`^${URN_MOENSTER}$`, 'u');
const START = new RegExp(`^${URN_START}`, 'u');

/** Is the text a uuid, in upper or lower case? */
export const erUuid = (tekst: string): boolean => UUID.test(tekst);

/** Is the text a urn? */
export const erUrn = (tekst: string): boolean => URN.test(tekst);

/** The text of an identity: its uuid, or its urn. */
export const idTekst = (id: UnikId): string => ('UUIDIdentifikator' in id ? id.UUIDIdentifikator : id.URNIdentifikator);

/** The identity that a text is, undefined when it is neither a uuid nor a urn. */
export const unikId = (tekst: string): UnikId | undefined => {
  if (erUuid(tekst)) return { UUIDIdentifikator: tekst };

  return erUrn(tekst) ? { URNIdentifikator: tekst } : undefined;
};

/**
 * The text by which identities are compared: uuids without case, urns without case in `urn:` and the namespace, and with case in
 * the rest (RFC 8141, 3.1).
 */
export const idNoegle = (tekst: string): string => {
  if (erUuid(tekst)) return tekst.toLowerCase();
  const start = START.exec(tekst)?.[0];

  return start === undefined ? tekst : start.toLowerCase() + tekst.slice(start.length);
};
