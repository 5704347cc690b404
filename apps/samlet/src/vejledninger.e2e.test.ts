import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDatabase,
  createEmbeddedDatabase,
  postgresUrl,
  startAppProcess,
  WorkspaceCopy,
  type AppProcess,
  type EmbeddedDatabase,
} from '@sagdok/test-support';
import { blocksOf, outputsOf, pattern, promised, scriptOf } from './testing/guide.js';

const ROOT = join(import.meta.dirname, '../../..');
const DANSK = join(ROOT, 'docs-site/docs/vejledninger');
const ENGELSK = join(ROOT, 'docs-site/i18n/en/docusaurus-plugin-content-docs/current/vejledninger');

const textOf = (folder: string, page: string): string => readFileSync(join(folder, page), 'utf8');

const PAGES = globSync('**/*.mdx', { cwd: DANSK }).toSorted();
const WITH_CODE = PAGES.filter((page) => blocksOf(textOf(DANSK, page)).length > 0);

/** The database that a page says it runs on. */
const DATABASE = 'postgres://sagdok:hemmeligt@127.0.0.1:5432/sagdok';
/** A page that begins with all the services has them for itself; the others share some. */
const STARTS_ALL = /^npm start$/m;
/** A page that makes something in the workspace makes it in a copy; one that only writes files does so in a folder of its own. */
const MAKES_SOMETHING = /^npx nx g /m;

const server = await postgresUrl();

const freePort = async (): Promise<number> => {
  const listening = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const { port } = listening.address() as AddressInfo;
  await new Promise((resolve) => listening.close(resolve));
  return port;
};

/** A page with other ports than those it names: port 8080 is this one, each other is one that is free. */
const withPorts = async (page: string, main: string): Promise<string> => {
  const named = new Set([...page.matchAll(/(?:127\.0\.0\.1:|PORT=)(80\d\d)\b/g)].map(([, port = '']) => port));
  const ports = new Map<string, string>([['8080', main]]);
  for (const port of named) if (!ports.has(port)) ports.set(port, `${await freePort()}`);
  return page.replaceAll(
    /(127\.0\.0\.1:|PORT=)(80\d\d)\b/g,
    (_, before: string, port: string) => before + ports.get(port)!,
  );
};

/** What must not reach a page's commands from the environment of the tests. */
const NOT_PASSED = ['DATABASE_URL', 'AMQP_URL', 'SAGDOK_DATA', 'NODE_OPTIONS'];

interface Place {
  readonly folder: string;
  readonly port: string;
  readonly data: string;
}

/** Runs all that a page says is done, as it stands, and gives what it said. */
const runPage = async (page: string, { folder, port, data }: Place): Promise<string> => {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED.includes(name))),
    PORT: port,
    BESKEDFORDELER_URL: `http://127.0.0.1:${port}`,
    SAGDOK_DATA: data,
    NX_DAEMON: 'false',
    FORCE_COLOR: '0',
  };
  const options = { cwd: folder, env, timeout: 150_000 };
  try {
    return (await promisify(execFile)('bash', ['-euc', scriptOf(blocksOf(page))], options)).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`The commands stopped after this:\n${stdout}\n${stderr}`, { cause: error });
  }
};

describe('the guides', () => {
  let embedded: EmbeddedDatabase;
  let running: AppProcess;
  let data: string;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'sagdok-vejledninger-'));
    embedded = await createEmbeddedDatabase();
    running = await startAppProcess(join(ROOT, 'apps/samlet/dist/main.js'), { SAGDOK_DATA: embedded.folder });
  });
  afterAll(async () => {
    await running.end('SIGTERM');
    await embedded.drop();
    await rm(data, { recursive: true });
  });

  it.each(WITH_CODE)(
    '%s runs as it stands, with the answers it shows',
    async (file) => {
      const written = textOf(DANSK, file);
      if (written.includes(DATABASE) && server === undefined) return;
      const database = written.includes(DATABASE) ? await createDatabase(server!) : undefined;
      const copy = MAKES_SOMETHING.test(written) ? new WorkspaceCopy() : undefined;
      const own = STARTS_ALL.test(written) ? await createEmbeddedDatabase() : undefined;
      const port = own === undefined ? new URL(running.url).port : `${await freePort()}`;
      const page = (await withPorts(written, port)).replaceAll(DATABASE, database?.url ?? '');
      const blocks = blocksOf(page);
      const desk = await mkdtemp(join(data, 'skrivebord-'));
      const folder = blocks.some(({ file }) => file !== undefined) ? desk : ROOT;
      try {
        const outputs = outputsOf(
          await runPage(page, { folder: copy?.root ?? folder, port, data: own?.folder ?? join(data, port) }),
        );

        expect(blocks.flatMap(promised).length).toBeGreaterThan(0);
        for (const [i, block] of blocks.entries())
          for (const text of promised(block)) expect(outputs[i]).toMatch(new RegExp(pattern(text), 's'));
      } finally {
        await database?.drop();
        await own?.drop();
        copy?.remove();
      }
    },
    180_000,
  );

  it.each(WITH_CODE)('%s has no other code than files, commands, and programs that keep running', (file) => {
    const others = blocksOf(textOf(DANSK, file)).filter(
      (block) => block.file === undefined && !['sh', 'console'].includes(block.language),
    );

    expect(others).toEqual([]);
  });

  it.each(PAGES)('%s has the same code in English', (file) => {
    expect(blocksOf(textOf(ENGELSK, file))).toEqual(blocksOf(textOf(DANSK, file)));
  });
});
