import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route's handler reads the body itself. */
    readonly rawBody?: boolean;
  }
}

/** A body as it came, for a controller that reads it itself. */
export class RawBody {
  constructor(
    readonly contentType: string,
    readonly bytes: Buffer,
  ) {}
}

/** Marks a handler that reads its body itself: JSON and XML are given to it as a `RawBody`. To all others XML is no body. */
export const TakesRawBody = (): MethodDecorator => RouteConfig({ rawBody: true });

/** Does the handler of the request read its body itself? */
export const takesRawBody = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.rawBody === true;
