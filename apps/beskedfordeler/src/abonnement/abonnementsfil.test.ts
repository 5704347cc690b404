import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError } from '@sagdok/mox';
import { laesAbonnementsfil } from './abonnementsfil.js';

const ID = '6f2b6d3e-5f0e-4b56-8b3e-1c1f4a9f5b11';
const et = (more: object = {}): object => ({ id: ID, navn: 'x', filtre: [{}], ...more });

describe('the file of abonnementer', () => {
  let mappe: string;
  const laes = async (tekst: string): ReturnType<typeof laesAbonnementsfil> => {
    const fil = join(mappe, 'abonnementer.json');
    await writeFile(fil, tekst);
    return laesAbonnementsfil(fil);
  };
  /** What is said to be wrong, without the name of the file. */
  const fejl = async (tekst: string): Promise<readonly string[]> => {
    const error: unknown = await laes(tekst).catch((reason: unknown) => reason);
    if (!(error instanceof ConfigError)) throw new Error('nothing is wrong with it', { cause: error });
    return error.faults.map((each) => each.slice(each.indexOf('abonnementer.json') + 'abonnementer.json'.length));
  };

  beforeEach(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'sagdok-abonnementer-'));
  });
  afterEach(() => rm(mappe, { recursive: true }));

  it('declares those that it lists', async () => {
    expect(await laes(JSON.stringify([et()]))).toMatchObject([{ id: ID, navn: 'x' }]);
    expect(await laes('[]')).toEqual([]);
  });

  it('may give an id once', async () => {
    expect(await fejl(JSON.stringify([et(), et({ navn: 'y' })]))).toEqual(['#/1/id: the same as #/0/id']);
  });

  it('is refused with everything that is wrong', async () => {
    const { id: _, ...uden } = et() as { id: string };
    const push = { slags: 'push', url: 'https://modtager.test/', format: 'json', hemmelighed: 'whsec_!!!' };
    const said = await fejl(JSON.stringify([uden, et({ levering: push })]));

    expect(said).toEqual([
      '#/1/levering/hemmelighed: After whsec_ there must be a key in base64.',
      '#/0: an id is missing, a uuid',
    ]);
    expect(await fejl('{}')).toEqual([' must be a list']);
    expect(await fejl('[')).toEqual([expect.stringContaining('cannot be read as JSON')]);
  });
});
