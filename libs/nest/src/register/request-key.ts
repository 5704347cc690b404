import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';

/** What a request is known again by when it is sent again (`Idempotency-Key`). */
export interface RequestKey {
  /** Chosen by the sender, a new one for each request; told apart for each object, and for each type where one is made. */
  readonly noegle: string;
  /** What the request says: a request with the same key and another fingerprint is another request. */
  readonly fingeraftryk: string;
}

/** A request that was carried out. */
export interface EarlierRequest {
  /** The registrering that it was answered with. */
  readonly nr: number;
  readonly fingeraftryk: string;
}

/** The fingerprint of all that a request says, as texts in order. */
export const fingerprint = (said: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('base64url');

/** The namespace of the uuids below. Never changes: it is part of every such uuid. */
const NAMESPACE = '88094a5a-72ad-457c-9ada-8bf2230fd974';

/** The uuid of the object that a request makes: the same however often it is sent, and whoever receives it. */
export const uuidOfKey = (type: string, brugerref: string, { noegle }: RequestKey): string =>
  v5(`${type} ${brugerref} ${noegle}`, NAMESPACE);

/**
 * The registrering that a request was answered with when it was carried out before; undefined when its key has not been used.
 * @throws SagdokFejl when the key was used for another request
 */
export const answeredBefore = (
  earlier: EarlierRequest | undefined,
  key: RequestKey | undefined,
): number | undefined => {
  if (earlier === undefined || key === undefined) return undefined;
  if (earlier.fingeraftryk !== key.fingeraftryk) throw SagdokFejl.noegleGenbrugt(key.noegle);
  return earlier.nr;
};
