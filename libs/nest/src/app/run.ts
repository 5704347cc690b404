import { readConfig } from '../config/config.js';
import type { App } from './app.js';
import { environmentHelp } from './environment-help.js';
import { extendApps } from './extend-apps.js';
import { startFault } from './start-fault.js';
import { start, type StartOptions } from './start.js';

const LOOPBACK = /^(127\.|::1$|localhost$)/;

const OPEN =
  'Whoever reaches this address may read and change everything: let only a proxy that knows who they are reach it.';

/**
 * Runs some apps as this process until it is told to stop: what an app's `main` calls. Says in one line where it is reached; with `--help`
 * it says which variables it reads instead.
 */
export const run = async (apps: readonly App[], options: StartOptions = {}): Promise<void> => {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`It serves ${namesOf(apps)} until it is stopped.\n\n${environmentHelp(apps)}`);
    return;
  }
  try {
    const config = readConfig(process.env, apps);
    const running = await start(await extendApps(apps, config.udvidelser), config, options);
    let stopping: Promise<void> | undefined;
    const stop = (): void => {
      stopping ??= running.stop().catch(fail);
    };
    // A terminal and npm may each send one: the second must not end what the first has begun to finish.
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    const where = config.database.kind === 'postgres' ? 'PostgreSQL' : config.database.data;
    if (options.adgang === undefined && !LOOPBACK.test(config.host)) console.warn(OPEN);
    console.log(`sagdok is ready at ${running.url} (${namesOf(apps)}; data in ${where}; API at ${running.url}/docs)`);
  } catch (error) {
    fail(error);
  }
};

const namesOf = (apps: readonly App[]): string => apps.map(({ navn }) => navn).join(', ');

const fail = (error: unknown): void => {
  console.error(startFault(error) ?? error);
  process.exitCode = 1;
};
