import type { FastifyRequest } from 'fastify';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';

const HEADER = 'idempotency-key';

const NOT_A_KEY: Fejl = {
  sti: '?Idempotency-Key',
  kode: 'ugyldig-parameter',
  da: 'Idempotency-Key skal være én nøgle på 1 til 255 synlige ASCII-tegn, evt. i anførselstegn',
  en: 'Idempotency-Key must be one key of 1 to 255 visible ASCII characters, quoted or not',
};

/** A string of RFC 8941, as the draft asks for; or what many clients send, the same without quotes, as far as nothing is quoted in it. */
const SYNTAX = /^(?:"((?:[ !#-[\]-~]|\\["\\])*)"|([!#-+\--:<-[\]-~]+))$/;

const MOST = 255;

/** Does the request say how it is known again? */
export const hasIdempotencyKey = ({ headers }: FastifyRequest): boolean => headers[HEADER] !== undefined;

/**
 * The key that a request is known again by (draft-ietf-httpapi-idempotency-key-header); undefined when it gives none.
 * @throws SagdokFejl when it is no key
 */
export const idempotencyKey = ({ headers }: FastifyRequest): string | undefined => {
  const header = headers[HEADER];
  if (header === undefined) return undefined;
  const [, quoted, bare] = SYNTAX.exec(String(header)) ?? [];
  const key = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
  if (key.length === 0 || key.length > MOST) throw SagdokFejl.ugyldig([NOT_A_KEY]);
  return key;
};
