import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppProcess, startAppProcess } from '@sagdok/test-support';
import { Consumer } from './testing/consumer.js';
import { examplesOf, LIBRARIES, type Library, manifestOf, root } from './testing/workspace.js';

const EXPORTS = LIBRARIES.flatMap((library) => {
  const { name, exports } = manifestOf(library);
  return Object.keys(exports)
    .filter((path) => path !== './package.json')
    .map((path) => name + path.slice(1));
});

/** What a package of the library is to hold: all that is built of its sources, without those that only tests use. */
const expectedFiles = (library: Library): readonly string[] =>
  globSync('**/*.ts', { cwd: `${root}libs/${library}/src`, exclude: ['**/*.test.ts', 'testing/**'] })
    .flatMap((source) => ['.js', '.js.map', '.d.ts'].map((ending) => `dist/${source.slice(0, -3)}${ending}`))
    .concat('LICENSE', 'README.md', 'package.json')
    .toSorted();

/** The example of a README that is the inside of a function. */
const functionOf = (example: string, signature: string): string => {
  const [, imports = '', inside = ''] = /^(import .*?;\n\n)(.*)$/s.exec(example) ?? [];
  return `${imports}export ${signature} {\n${inside}}\n`;
};

describe('the libraries as they are published', () => {
  const consumer = new Consumer();
  let service: AppProcess | undefined;

  beforeAll(async () => {
    await consumer.install();

    const [tid = ''] = examplesOf('tid');
    const [model = ''] = examplesOf('model');
    const [validering = ''] = examplesOf('validering');
    const [mox = ''] = examplesOf('mox');
    const [app = '', main = ''] = examplesOf('nest');
    consumer.write('src/tid.ts', `${tid}export { ender, begynder };\n`);
    consumer.write('src/model.ts', `${model}export { body };\n`);
    consumer.write('src/validering.ts', `${validering}export { fejl };\n`);
    consumer.write('src/mox.ts', functionOf(mox, 'function answer(body: string)'));
    consumer.write('src/kerne.ts', "export { MemoryRegister } from '@sagdok/nest/kerne';\n");
    consumer.write('src/index.ts', app);
    consumer.write('src/main.ts', main);
    consumer.write('src/migrations/index.ts', 'export const migrations = [];\n');
  }, 300_000);

  afterAll(async () => {
    await service?.end('SIGKILL');
    await consumer.remove();
  });

  describe.each(LIBRARIES)('%s', (library) => {
    it('holds all that is built and nothing else, its README and its licence', () => {
      const installed = join(consumer.folder, 'node_modules', manifestOf(library).name);
      const files = globSync('**/*', { cwd: installed, exclude: ['node_modules'], withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((file) => join(file.parentPath, file.name).slice(installed.length + 1));

      expect(files.toSorted()).toEqual(expectedFiles(library));
    });

    it('says that it comes from where publiccode.yml says', () => {
      const [, url] = /^url: (.*)$/m.exec(readFileSync(`${root}publiccode.yml`, 'utf8')) ?? [];

      expect(manifestOf(library).repository).toEqual({
        type: 'git',
        url: `git+${url}`,
        directory: `libs/${library}`,
      });
    });
  });

  it.each(EXPORTS)('%s is imported by plain Node', async (name) => {
    expect(await consumer.value(`Object.keys(await import('${name}'))`)).not.toEqual([]);
  });

  it('the first examples of the READMEs are well typed, with all declarations checked', async () => {
    expect(await consumer.compile(['tid.ts', 'model.ts', 'validering.ts', 'mox.ts', 'main.ts'])).toBe('');
  });

  it('what runs in a browser needs no types of Node', async () => {
    expect(
      await consumer.compile(['tid.ts', 'model.ts', 'validering.ts', 'kerne.ts'], { types: [], noEmit: true }),
    ).toBe('');
  });

  it('tid cuts a period in three', async () => {
    const titles = "(await import('./dist/tid.js')).begynder.map(({ vaerdi }) => vaerdi.titel)";

    expect(await consumer.value(`${titles}.toSorted()`)).toEqual(['Skolevej', 'Skolevej', 'Skolevej 3']);
  });

  it('validering finds the four faults', async () => {
    expect(await consumer.value("(await import('./dist/validering.js')).fejl.map(({ kode }) => kode)")).toEqual([
      'ukendt-medlem',
      'forkert-type',
      'maal-ikke-entydigt',
      'virkning-vendt',
    ]);
  });

  it('mox answers what is no message with a StandardRetur', async () => {
    expect(await consumer.value("(await import('./dist/mox.js')).answer('<besked/>')")).toMatchObject({
      StatusKode: 40,
    });
  });

  it('nest writes the migrations of an app', async () => {
    await consumer.node(['node_modules/.bin/sagdok-migration']);

    expect(await consumer.compile(['main.ts'], { skipLibCheck: true })).toBe('');
    expect(await consumer.value("(await import('./dist/index.js')).sagApp.migrations.length")).toBe(1);
  });

  it('nest runs the app', async () => {
    service = await startAppProcess(join(consumer.folder, 'dist/main.js'), { SAGDOK_DATA: 'memory://' });
    const answer = await fetch(`${service.url}/sag/sag?bvn=%25`);

    expect(await answer.json()).toEqual({ results: [[]] });
    expect(await service.end('SIGTERM')).toBe(0);
  });
});
