import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import type { Forventet } from '../register/current-object.js';

const NOT_AN_ETAG: Fejl = {
  sti: '?If-Match',
  kode: 'ugyldig-parameter',
  da: 'If-Match skal være den ETag, som objektet blev læst med',
  en: 'If-Match must be the ETag that the object was read with',
};

/** Tells the client which registrering it has seen: the ETag is the registrering's number in the object's history. */
export const setEtag = (reply: FastifyReply, nr: number): void => {
  void reply.header('etag', `"${nr}"`);
};

/**
 * What the client builds on, undefined when it does not say: `If-Match` with `*` or one or more ETags, or `If-None-Match: *`
 * (RFC 9110, 13.1).
 * @throws SagdokFejl when they are no ETags of ours
 */
export const expectedOf = ({ headers }: FastifyRequest): Forventet | undefined => {
  const header = headers['if-match']?.trim();
  if (header === undefined) return headers['if-none-match']?.trim() === '*' ? 'ny' : undefined;
  if (header === '*') return 'findes';
  return header.split(',').map((tag) => {
    const [, nr] = /^\s*"(\d{1,9})"\s*$/.exec(tag) ?? [];
    if (nr === undefined) throw SagdokFejl.ugyldig([NOT_AN_ETAG]);
    return Number(nr);
  });
};
