import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { hasIdempotencyKey } from './idempotency-key.js';
import { RawBody, takesRawBody } from './raw-body.js';
import { jsonText, parseJson } from './request-body.js';

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
      const text = jsonText(bytes as Buffer);
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
  // A part that is taken for a file is read as it comes; a field would be kept in memory until the request is done, with all others.
  await fastify.register(multipart, { isPartAFile: () => true, limits: { fileSize: Infinity } });
  fastify.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null, undefined);
  });
};
