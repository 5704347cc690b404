import { once } from 'node:events';
import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Body } from './body.js';

/** What is asked. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly signal?: AbortSignal;
  /** For how long nothing may come or go, in milliseconds. */
  readonly stilhed: number;
}

/** Statuses whose answers have no body. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Sends a request, and gives the answer as soon as it begins. Rejects, or ends the answer with an error, when nothing comes or goes for too
 * long: `fetch` limits how long all of a request may take to be sent, which large content does not keep to. Follows no redirects.
 */
export const httpRequest = async ({ method, url, headers, body, signal, stilhed }: HttpRequest): Promise<Response> => {
  const { request } = url.startsWith('https:') ? https : http;
  const about = body && { 'content-type': body.contentType, 'content-length': String(body.length) };
  const outgoing = request(url, { method, headers: { ...headers, ...about }, timeout: stilhed, signal });
  let silent: ClientRequest | IncomingMessage = outgoing;
  outgoing.on('timeout', () => {
    silent.destroy(new Error(`intet i / nothing for ${stilhed} ms`));
  });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  // Before the answer it rejects with what went wrong; afterwards the answer itself ends with it.
  outgoing.on('error', () => undefined);
  pipeline(Readable.from(body?.chunks() ?? []), outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  const [incoming] = await answered;
  silent = incoming;
  const { statusCode: status = 0 } = incoming;
  if (!WITHOUT_BODY.has(status)) return new Response(incoming, { status });
  incoming.resume();
  return new Response(null, { status });
};
