import { basename } from 'node:path';
import { builtProjects } from './projects.ts';
import { runBuilt } from './run-built.ts';

const apps = builtProjects(['apps']).map((folder) => basename(folder));

const help = `npm start [-- APP]    starts an app; without a name samlet, which is all of them in one process

Apps: ${apps.join(', ')}

Environment:
  PORT                the port to listen on (8080)
  HOST                the address to listen on (127.0.0.1)
  DATABASE_URL        postgres://USER:PASSWORD@HOST:PORT/DATABASE, PostgreSQL 15 or newer;
                      without it an embedded database is used, which one process at a time can open
  SAGDOK_DATA         the folder of the embedded database and of file content (.sagdok), or memory://
  DATABASE_POOL       how many connections to PostgreSQL a process opens at most (10)
  SAGDOK_UDVIDELSER   a file that declares object types and attributes of your own
  SAGDOK_BRUGERREF    the uuid of the user that registreringer are by
`;

/** Starts an app, building first what is stale. */
export async function run(args: readonly string[]): Promise<number> {
  const [app = 'samlet', ...rest] = args;

  if (app === '--help' || app === '-h') {
    console.log(help);
    return 0;
  }
  if (!apps.includes(app)) {
    console.error(`There is no app "${app}".\n\n${help}`);
    return 2;
  }

  return runBuilt(`apps/${app}`, rest);
}
