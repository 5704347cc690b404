import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HukommelseLager } from './hukommelse-lager.js';
import type { Lager } from './lager.js';
import { SqliteLager } from './sqlite-lager.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sagdok-lager-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const stores: readonly (readonly [string, (name: string) => Lager])[] = [
  ['HukommelseLager', () => new HukommelseLager()],
  ['SqliteLager', (name) => new SqliteLager(join(folder, 'new', `${name}.sqlite`))],
];

describe.each(stores)('%s', (_, open) => {
  it('knows what has been handled, and counts what failed until then', async () => {
    const lager = open('counts');

    expect(await lager.erindring('a')).toEqual({ udfoert: false, fejl: 0 });
    expect([await lager.fejlet('a', 1), await lager.fejlet('a', 2), await lager.fejlet('b', 2)]).toEqual([1, 2, 1]);
    expect(await lager.erindring('a')).toEqual({ udfoert: false, fejl: 2 });
    await lager.udfoert('a', 3);
    await lager.udfoert('a', 4);
    expect(await lager.erindring('a')).toEqual({ udfoert: true, fejl: 0 });
    expect(await lager.erindring('b')).toEqual({ udfoert: false, fejl: 1 });
    await lager.glemFejl('b');
    expect(await lager.erindring('b')).toEqual({ udfoert: false, fejl: 0 });
    await lager.luk();
  });

  it('forgets what was marked before an instant, and nothing else', async () => {
    const lager = open('forgets');
    await lager.udfoert('old', 10);
    await lager.udfoert('new', 20);
    await lager.fejlet('old failure', 10);
    await lager.fejlet('new failure', 20);
    await lager.ryd(20);

    expect(await lager.erindring('old')).toEqual({ udfoert: false, fejl: 0 });
    expect(await lager.erindring('new')).toEqual({ udfoert: true, fejl: 0 });
    expect(await lager.erindring('old failure')).toEqual({ udfoert: false, fejl: 0 });
    expect(await lager.erindring('new failure')).toEqual({ udfoert: false, fejl: 1 });
    await lager.luk();
  });
});

describe('SqliteLager', () => {
  it('remembers when it is opened again, and while another has the file open', () => {
    const file = join(folder, 'shared.sqlite');
    const [one, other] = [new SqliteLager(file), new SqliteLager(file)];
    one.udfoert('a', 1);

    expect(other.erindring('a').udfoert).toBe(true);
    one.luk();
    other.luk();
    const again = new SqliteLager(file);
    expect(again.erindring('a').udfoert).toBe(true);
    again.luk();
  });
});
