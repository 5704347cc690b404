import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const gzipped = promisify(gzip);

/** Content that does not change while the process runs: sent as it is or compressed, and not at all to those who have it. */
export class StaticContent {
  /** Tells this content from any other; short, and safe in a URL. */
  readonly hash: string;
  readonly #body: Buffer;
  readonly #mediaType: string;
  readonly #cacheControl: string;
  #compressed: Promise<Buffer> | undefined;

  /** @param cacheControl how long it may be used without asking, as the header has it */
  constructor(body: string | Buffer, mediaType: string, cacheControl = 'no-cache') {
    this.#body = Buffer.from(body);
    this.#mediaType = mediaType;
    this.#cacheControl = cacheControl;
    this.hash = createHash('sha256').update(this.#body).digest('base64url').slice(0, 16);
  }

  /** Sets the headers of an answer to the request, and gives its body; undefined when the one who asks has it already. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | undefined> {
    const etag = `W/"${this.hash}"`;
    void reply.type(this.#mediaType).headers({
      etag,
      'cache-control': this.#cacheControl,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
    if (request.headers['if-none-match'] === etag) {
      void reply.status(304);
      return undefined;
    }
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return this.#body;
    void reply.header('content-encoding', 'gzip');
    return (this.#compressed ??= gzipped(this.#body));
  }
}
