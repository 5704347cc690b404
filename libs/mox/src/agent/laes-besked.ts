import { readAfsendBesked } from '../amqp/afsend-besked.js';
import { formatOf } from '../amqp/beskedformat.js';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { returFor } from '../besked/retur-for.js';
import type { Beskedfejl } from '../beskedfejl.js';
import { Afvist } from './afvist.js';

/** What came of reading something: it, or all that is wrong with it. */
type Read<T> = { readonly vaerdi: T } | { readonly fejl: readonly Beskedfejl[] };

/**
 * What was read.
 * @throws Afvist that tells all that is wrong with it
 */
export const valueOf = <T>(read: Read<T>): T => {
  if ('vaerdi' in read) return read.vaerdi;
  const { StatusKode, FejlbeskedTekst = '' } = returFor(read.fejl);
  throw new Afvist(StatusKode === 20 ? 40 : StatusKode, FejlbeskedTekst);
};

/**
 * Reads a message out of a queue.
 * @throws Afvist that tells all that is wrong with it
 */
export const laesBesked = (body: Buffer, contentType: string | undefined): Haendelsesbesked =>
  valueOf(readAfsendBesked(body, formatOf(contentType, body))).besked;
