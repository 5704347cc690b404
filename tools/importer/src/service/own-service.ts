import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ServiceFault } from './service-fault.js';

/** A service that this tool has started. */
export interface OwnService {
  readonly url: string;
  /** Stops it, and waits until it has let go of its database. */
  stop(): Promise<void>;
}

/** How long a service may take to start, which is mostly migrating, and to stop; in milliseconds. */
const STARTING = 120_000;
const STOPPING = 20_000;

/**
 * Starts all the services as a process of their own on a free port, with this process's environment, so on the same database
 * that `npm start` uses.
 */
export const startOwnService = async (env: NodeJS.ProcessEnv): Promise<OwnService> => {
  const child = spawn(process.execPath, [...guard(), mainOfServices()], {
    env: { ...env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C is for this process, which stops the service when it is done with it.
    detached: true,
  });
  child.stdin.on('error', () => undefined);
  const url = await urlOf(child);
  return { url, stop: () => stop(child) };
};

/** The services are found by the name of their package: a tool imports no app. */
const mainOfServices = (): string => {
  const packageJson = createRequire(import.meta.url).resolve('@sagdok/app-samlet/package.json');
  const main = join(dirname(packageJson), 'dist', 'main.js');
  if (!existsSync(main)) throw ServiceFault.notStarted(`${main} is not built; run npm run build`);
  return main;
};

/** What makes the service stop with this process: built, or as it stands beside this file. */
const guard = (): string[] =>
  ['js', 'ts']
    .map((extension) => new URL(`./stop-with-parent.${extension}`, import.meta.url))
    .filter((url) => existsSync(url))
    .flatMap((url) => ['--import', url.href]);

/** Waits for the line that says where the service is reached. */
const urlOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => {
      child.kill();
      reject(ServiceFault.notStarted(said.trim() || why));
    };
    const timeout = setTimeout(fail, STARTING, `nothing was ready within ${STARTING / 1000} s`);
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
      const [, url] = /ready at (http:\S+)/.exec(said) ?? [];
      if (url === undefined) return;
      clearTimeout(timeout);
      resolve(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) => {
      fail(error.message);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timeout);
      fail(`it ended with ${signal ?? code ?? ''}`);
    });
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', () => {
      resolve(true);
    });
  });
  child.kill('SIGTERM');
  const inTime = await Promise.race([ended, wait(STOPPING, false, { ref: false })]);
  if (!inTime) child.kill('SIGKILL');
};
