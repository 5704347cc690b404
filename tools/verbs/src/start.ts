import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { builtProjects } from './projects.ts';
import { root } from './root.js';
import { runBuilt } from './run-built.ts';

const apps = builtProjects(['apps']).map((folder) => basename(folder));

/** Which variables the services read: what `npm start -- samlet --help` shows, as it was when it was last generated. */
const environment = (): string => {
  const text = readFileSync(`${root}apps/samlet/src/generated/environment.txt`, 'utf8');

  return text.slice(text.indexOf('\n') + 1);
};

const help =
  (): string => `npm start [-- APP]           starts an app; without a name samlet, which is all the services in one process
npm start -- APP --help      says what that app takes

Apps: ${apps.join(', ')}

${environment()}`;

/** Starts an app, building first what is stale. */
export async function run(args: readonly string[]): Promise<number> {
  const [app = 'samlet', ...rest] = args;

  if (app === '--help' || app === '-h') {
    console.log(help());
    return 0;
  }
  if (!apps.includes(app)) {
    console.error(`There is no app "${app}".\n\n${help()}`);
    return 2;
  }

  return runBuilt(`apps/${app}`, rest);
}
