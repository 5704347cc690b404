import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { hasIdempotencyKey } from './idempotency-key.js';
import { RawBody, takesRawBody } from './raw-body.js';
import { parseJson } from './request-body.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The text of the JSON body, of requests that are known again by a key. */
    bodyText: string | undefined;
  }
}

/** The largest JSON body that is taken, in bytes; files in forms are streamed and have no limit. */
export const BODY_LIMIT = 64 * 1024 * 1024;

const rawBody = ({ headers }: FastifyRequest, bytes: Buffer): RawBody =>
  new RawBody(headers['content-type'] ?? '', bytes);

/** The text of a body, which JSON has in UTF-8 alone (RFC 8259), with or without a byte order mark. */
const textOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw SagdokFejl.ugyldigJson({ da: 'det er ikke i UTF-8', en: 'it is not in UTF-8' });
  }
};

/** Refuses content that is packed in a way that is not unpacked here, rather than to take the package for the content. */
const refuseEncoded: onRequestHookHandler = ({ headers }, _reply, done) => {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') done();
  else done(SagdokFejl.ukendtIndpakning(encoding));
};

/**
 * JSON is read here, so that a broken one is refused as all other faults are. XML is for the controllers that take it. Other types of
 * content are no body, as in LoRA.
 */
export const readBodies = async (fastify: FastifyInstance): Promise<void> => {
  fastify.removeAllContentTypeParsers();
  fastify.decorateRequest('bodyText', undefined);
  fastify.addHook('onRequest', refuseEncoded);
  fastify.addContentTypeParser(/^application\/([\w.+-]+\+)?json/, { parseAs: 'buffer' }, (request, bytes, done) => {
    if (takesRawBody(request)) {
      done(null, rawBody(request, bytes as Buffer));
      return;
    }
    try {
      const text = textOf(bytes as Buffer);
      if (hasIdempotencyKey(request)) request.bodyText = text;
      done(null, text === '' ? undefined : parseJson(text));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
  fastify.addContentTypeParser(
    /^(application|text)\/([\w.+-]+\+)?xml/,
    { parseAs: 'buffer' },
    (request, bytes, done) => {
      done(null, takesRawBody(request) ? rawBody(request, bytes as Buffer) : undefined);
    },
  );
  await fastify.register(multipart, { limits: { fileSize: Infinity, fieldSize: BODY_LIMIT } });
  fastify.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null, undefined);
  });
};
