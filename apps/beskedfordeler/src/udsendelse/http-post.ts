import { once } from 'node:events';
import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { PushTilladt } from './push-tilladt.js';

/** How much of an answer is read, in bytes. */
const MOST_READ = 64 * 1024;

/** What is posted, and where. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What was answered. */
export interface Postsvar {
  readonly status: number;
  readonly retryAfter: string | null;
  /** The beginning of the body. */
  readonly tekst: string;
}

const beginningOf = async (response: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MOST_READ) break;
  }
  return Buffer.concat(parts).toString();
};

/** Posts something, to where it is allowed. Redirections are not followed: they would lead to where nobody has agreed to. */
export const post = async ({ url, headers, body, signal }: Post, tilladt: PushTilladt): Promise<Postsvar> => {
  const { protocol, hostname } = new URL(url);
  tilladt.kontroller(hostname);
  for (let again = false; ; again = true) {
    const request = begin(protocol, { url, headers, body, signal }, tilladt);
    try {
      const [response] = (await once(request, 'response')) as [IncomingMessage];
      const tekst = await beginningOf(response);
      return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null, tekst };
    } catch (error) {
      // A connection that was kept from before may have been closed in the same moment.
      if (again || !request.reusedSocket || (error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
    }
  }
};

const begin = (protocol: string, { url, headers, body, signal }: Post, tilladt: PushTilladt): ClientRequest => {
  const request = (protocol === 'https:' ? httpsRequest : httpRequest)(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    lookup: tilladt.lookup,
    signal,
  });
  // What ends it while its answer is read is told by the answer.
  request.on('error', () => undefined);
  request.end(body);
  return request;
};
