import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What an importer that ran as a process of its own ended with. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the built importer as a process of its own.
 * @param killAt kill it (SIGKILL) when this has been seen on standard error
 */
export const importerProcess = (args: readonly string[], env: NodeJS.ProcessEnv, killAt?: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
      if (killAt !== undefined && err.includes(killAt)) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve({ code, out, err });
    });
  });
