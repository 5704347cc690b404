import { once } from 'node:events';

/** Stops the portal that the tests were served. */
export default async function stopPortal() {
  const { portal } = globalThis;
  if (!portal) return;

  portal.kill();
  if (portal.exitCode === null) await once(portal, 'exit');
}
