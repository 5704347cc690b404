import type { FastifyReply } from 'fastify';

/**
 * Points at the page after this one by a `Link` (RFC 8288), so that the body is LoRA's.
 * The address is relative to the one that was asked, which holds behind any proxy.
 * @param efter the cursor of the place that the page begins after
 */
export const setNextLink = (reply: FastifyReply, url: string, efter: string): void => {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '');
  for (const name of [...query.keys()]) if (PLACES.has(name.toLowerCase())) query.delete(name);
  query.set('efter', efter);
  void reply.header('link', `<?${query.toString()}>; rel="next"`);
};

/** The parameters that say where a page begins. */
const PLACES: ReadonlySet<string> = new Set(['efter', 'foersteresultat']);
