import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** What is told of a request that has been answered. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  /** The pattern of its path: `/sag/sag/:uuid`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** The trace it is part of (W3C Trace Context), if it says so. */
  readonly trace: string | undefined;
}

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/** Counts each request when it has been answered, and tells of it. Answers say which request they are to (`x-request-id`). */
export const observeRequests = (
  fastify: FastifyInstance,
  metrics: Metrics,
  tell: ((request: AnsweredRequest) => void) | undefined,
): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, id, headers, routeOptions } = request;
    const route = routeOptions.url ?? 'ukendt';
    const [status, ms] = [reply.statusCode, reply.elapsedTime];
    metrics.handled({ method, route, status, seconds: ms / 1000 });
    const [, trace] = TRACEPARENT.exec(headers.traceparent?.toString() ?? '') ?? [];
    tell?.({ id, method, route, status, ms: Math.round(ms * 1000) / 1000, trace });
    done();
  });
};
