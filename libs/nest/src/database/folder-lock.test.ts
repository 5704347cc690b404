import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockFolder } from './folder-lock.js';

describe('lockFolder', () => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'sagdok-'));
    folder = join(parent, 'database');
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('refuses a folder that a living process has, and names the process', async () => {
    const release = await lockFolder(folder);

    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
    await release();
  });

  it('gives a folder again that was given free, and leaves nothing behind', async () => {
    await (
      await lockFolder(folder)
    )();
    await (
      await lockFolder(folder)
    )();

    expect(await readdir(parent)).toEqual([]);
  });

  it('takes over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(`${folder}.lock`, JSON.stringify({ pid, began: '' }));

    await (
      await lockFolder(folder)
    )();
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('takes over from a process whose number another has got', async () => {
    await writeFile(`${folder}.lock`, JSON.stringify({ pid: process.pid, began: 'another boot 1' }));

    await (
      await lockFolder(folder)
    )();
  });

  it('takes over a lock that was not written to its end', async () => {
    await writeFile(`${folder}.lock`, '{"pid":');

    await (
      await lockFolder(folder)
    )();
  });

  it('gives one of many that ask at once the folder', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));

    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
