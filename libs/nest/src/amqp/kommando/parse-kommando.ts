import { createHash } from 'node:crypto';
import type { Objekttype } from '@sagdok/model';
import { HEADERS, KOMMANDOER, type AmqpMessage } from '@sagdok/mox';
import type { Fejl } from '@sagdok/validering';
import { SagdokFejl } from '../../fejl/sagdok-fejl.js';
import { isUuid } from '../../search/field-condition.js';
import { commandBody } from './command-body.js';
import { headerOf } from './header-of.js';
import { KOMMANDOFEJL } from './kommandofejl.js';
import { OPERATIONER, type Operation } from './operationer.js';
import { queryOf, type Parameters } from './query-of.js';

/** A command as the request to the REST interface that carries it out. */
export interface Kommando {
  readonly method: Operation['method'];
  /** The path with its query, every value escaped by itself. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string | undefined;
}

const urlOf = ({ del, navn }: Objekttype, uuid: string | undefined, parameters: Parameters): string => {
  const path = `/${del}/${navn}${uuid === undefined ? '' : `/${uuid}`}`;
  return parameters.length === 0 ? path : `${path}?${new URLSearchParams([...parameters]).toString()}`;
};

/** What may be a key as it is. */
const PLAIN_KEY = /^[\w.:-]{1,200}$/;

/**
 * A command sent again has the same effect once: what tells that it is the same, when its sender has said so. Ids may hold what keys may
 * not; those are keys by their digest.
 */
const idempotencyKey = (message: AmqpMessage, { method }: Operation): Readonly<Record<string, string>> => {
  const key = headerOf(message, HEADERS.beskedID) ?? message.messageId;
  if (key === undefined || method === 'GET') return {};
  return { 'idempotency-key': PLAIN_KEY.test(key) ? key : createHash('sha256').update(key).digest('hex') };
};

/**
 * Reads a command.
 * @throws SagdokFejl `ugyldig-anmodning` that names every fault in its headers
 */
export const parseKommando = (message: AmqpMessage, typer: ReadonlyMap<string, Objekttype>): Kommando => {
  const fejl: Fejl[] = [];
  const navn = headerOf(message, HEADERS.operation)?.toLowerCase();
  const known = KOMMANDOER.find((kommando) => kommando === navn);
  const operation = known && OPERATIONER[known];
  if (operation === undefined)
    fejl.push(navn === undefined ? KOMMANDOFEJL.operationMangler : KOMMANDOFEJL.operationUkendt);

  const typenavn = headerOf(message, HEADERS.objekttype)?.toLowerCase();
  const objekttype = typer.get(typenavn ?? '');
  if (objekttype === undefined)
    fejl.push(typenavn === undefined ? KOMMANDOFEJL.objekttypeMangler : KOMMANDOFEJL.objekttypeUkendt);

  const objektID = operation?.objekt === true ? headerOf(message, HEADERS.objektID) : undefined;
  if (operation?.objekt === true && objektID === undefined) fejl.push(KOMMANDOFEJL.objektIDMangler);
  if (objektID !== undefined && !isUuid(objektID)) fejl.push(KOMMANDOFEJL.objektIDUgyldig);

  const parameters = queryOf(message);
  if (parameters === undefined) fejl.push(KOMMANDOFEJL.queryUlaeselig);
  if (navn === 'list' && parameters?.every(([name]) => name.toLowerCase() !== 'uuid') === true)
    fejl.push(KOMMANDOFEJL.uuidMangler);

  if (operation === undefined || objekttype === undefined || parameters === undefined || fejl.length > 0)
    throw SagdokFejl.ugyldig(fejl);
  const body = commandBody(message, operation);
  const autorisation = headerOf(message, HEADERS.autorisation);
  return {
    method: operation.method,
    url: urlOf(objekttype, objektID, parameters),
    headers: {
      ...(body !== undefined && { 'content-type': contentTypeOf(message) }),
      ...(autorisation !== undefined && { authorization: autorisation }),
      ...idempotencyKey(message, operation),
    },
    body,
  };
};

/** Bodies are JSON whatever they are said to be, as in LoRA; but forms, which may bring the content of documents, are forms. */
const contentTypeOf = ({ contentType }: AmqpMessage): string =>
  contentType?.toLowerCase().startsWith('multipart/form-data') === true ? contentType : 'application/json';
