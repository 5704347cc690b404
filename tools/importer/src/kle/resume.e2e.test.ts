import { expect, it } from '@jest/globals';
import { importerProcess } from '../testing/importer-process.js';
import * as kle from '../testing/kle-xml.js';
import { counted, type Run } from '../testing/run-importer.js';
import { TestFiles } from '../testing/test-files.js';

const files = new TestFiles();

const two = (n: number): string => String(n).padStart(2, '0');
const numbers = Array.from({ length: 90 }, (_, n) => n);
const GRUPPER = numbers.slice(0, 6).map((g) =>
  kle.gruppe({
    nr: `91.${two(g)}`,
    indhold: numbers.map((e) => kle.emne({ nr: `91.${two(g)}.${two(e)}` })).join(''),
  }),
);
/** 547 klasser. */
const FILE = kle.emneplan('2015-08-01', kle.hovedgruppe({ nr: '91', indhold: GRUPPER.join('') }));

it('an import that was killed goes on where it stopped, with services it starts itself on an embedded database', async () => {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, PORT: '1', SAGDOK_DATA: files.path('data') };
  const args = ['kle', await files.write('kle.xml', FILE), '--json'];

  const killed = await importerProcess(args, env, ': 20%');
  expect(killed).toMatchObject({ code: null, out: '' });

  const resumed = await importerProcess(args, env);
  expect(resumed).toMatchObject({ code: 0 });
  const { types } = JSON.parse(resumed.out) as Run;
  const { created = 0, unchanged = 0, ...others } = counted(types.klasse);
  expect(unchanged).toBeGreaterThanOrEqual(100);
  expect(created + unchanged).toBe(547);
  expect(others).toEqual({});
}, 240_000);

it('says how it is used, and what is wrong with how it was used', async () => {
  const help = await importerProcess(['kle', '--help'], process.env);
  expect(help).toMatchObject({ code: 0 });
  expect(help.out).toContain('compare, write nothing');
  const wrong = await importerProcess(['kle'], process.env);
  expect(wrong.code).toBe(1);
  const nobody = await importerProcess(['kle', 'x.xml', '--til', 'http://127.0.0.1:1'], process.env);
  expect(nobody.code).toBe(2);
}, 60_000);
