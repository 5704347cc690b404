import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

/** A request whose body a test writes piece by piece, or breaks off. */
export interface RawRequest {
  readonly outgoing: ClientRequest;
  /** The status and text of the answer; rejects when the connection ends without one. */
  readonly answer: () => Promise<{ readonly status: number; readonly text: string }>;
}

/** Opens a request as it stands: the path is not normalized, the body not set. */
export const rawRequest = (
  base: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): RawRequest => {
  const { hostname, port } = new URL(base);
  const outgoing = request({ hostname, port, method, path, headers });
  const response = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  response.catch(() => undefined);
  return {
    outgoing,
    answer: async () => {
      const [incoming] = await response;
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      return { status: incoming.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
    },
  };
};
