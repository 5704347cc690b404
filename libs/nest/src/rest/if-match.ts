import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';

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

/** The number of the registrering that the client has seen and builds on; undefined when it does not say. */
export const expectedNr = ({ headers }: FastifyRequest): number | undefined => {
  const header = headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const [, nr] = /^(?:W\/)?"(\d{1,9})"$/.exec(header) ?? [];
  if (nr === undefined) throw SagdokFejl.ugyldig([NOT_AN_ETAG]);
  return Number(nr);
};
