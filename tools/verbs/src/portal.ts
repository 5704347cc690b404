import { build } from './build.ts';
import { nodeProgram } from './node-program.ts';
import { builtProjects } from './projects.ts';
import { root } from './root.js';

const help = `npm run portal    builds the portal in both languages, and serves it until it is stopped

  npm run portal -- build    only builds, into docs-site/build
  npm run portal -- start    serves one language while it is being written, and shows each change at once;
                             \`npm run portal -- start --locale en\` the English one

Environment:
  PORT                 the port to serve on (3000)
  HOST                 the address to serve on (127.0.0.1)
  SAGDOK_PORTAL        the address that the portal will be published at, e.g. https://sagdok.example
  SAGDOK_REPOSITORY    the repository's page, for links to it, to edit a page, and to open a proposal
  SAGDOK_MAIL          who gets proposals and answers to consultations by mail
                       (without these two: what publiccode.yml says)
`;

/** Builds the portal, the libraries first, and serves it. */
export async function run(args: readonly string[]): Promise<number> {
  const [command = 'serve', ...rest] = args;
  if (command === '--help' || command === '-h') {
    console.log(help);
    return 0;
  }
  if (!['serve', 'build', 'start'].includes(command)) {
    console.error(`The portal has no command "${command}".\n\n${help}`);
    return 2;
  }

  const librariesFailed = await build(builtProjects(['libs']));
  if (librariesFailed) return librariesFailed;

  const { PORT = '3000', HOST = '127.0.0.1' } = process.env;
  const listen = ['--port', PORT, '--host', HOST, '--no-open'];
  if (command === 'start') return docusaurus('start', [...listen, ...rest]);

  const buildFailed = await docusaurus('build', rest);

  return buildFailed || command === 'build' ? buildFailed : docusaurus('serve', listen);
}

/** Runs Docusaurus in the portal's own folder: there it finds the browsers that its style sheets are written for. */
function docusaurus(command: string, args: readonly string[]): Promise<number> {
  return nodeProgram('docusaurus', [command, ...args], { folder: `${root}docs-site` });
}
