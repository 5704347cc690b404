import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Where the portal that is tested leads to. */
const PROJECT = { SAGDOK_REPOSITORY: 'https://depot.example/sagdok', SAGDOK_MAIL: 'forslag@depot.example' };

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds and serves the portal as `npm run portal` does, and leaves its address in SAGDOK_PORTAL_TEST for the tests.
 * A portal that runs already is tested when its address stands there beforehand; it must be built with the same addresses of the project.
 */
export default async function servePortal() {
  if (process.env.SAGDOK_PORTAL_TEST) return;

  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const portal = spawn(process.execPath, [`${root}tools/verbs/src/run.js`, 'portal'], {
    cwd: root,
    env: { ...process.env, ...PROJECT, PORT: String(port), HOST: '127.0.0.1', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [portal.stdout, portal.stderr]) stream.on('data', (text) => (output += String(text)));

  while (!(await answers(address))) {
    if (portal.exitCode !== null) throw new Error(`The portal could not be built and served:\n${output}`);
    await setTimeout(200);
  }
  globalThis.portal = portal;
  process.env.SAGDOK_PORTAL_TEST = address;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();

  return port;
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
