import { readConfig } from '../config/config.js';
import type { App } from './app.js';
import { extendApps } from './extend-apps.js';
import { startFault } from './start-fault.js';
import { start } from './start.js';

/** Runs some apps as this process until it is told to stop: what an app's `main` calls. Says in one line where it is reached. */
export const run = async (apps: readonly App[]): Promise<void> => {
  try {
    const config = readConfig(process.env);
    const running = await start(await extendApps(apps, config.udvidelser), config);
    const stop = (): void => {
      running.stop().catch(fail);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const names = apps.map(({ navn }) => navn).join(', ');
    const where = config.database.kind === 'postgres' ? 'PostgreSQL' : config.database.data;
    console.log(`sagdok is ready at ${running.url} (${names}; data in ${where}; API at ${running.url}/docs)`);
  } catch (error) {
    fail(error);
  }
};

const fail = (error: unknown): void => {
  console.error(startFault(error) ?? error);
  process.exitCode = 1;
};
