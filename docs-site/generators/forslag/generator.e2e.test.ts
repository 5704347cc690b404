import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('nx g forslag', () => {
  it('is found by its short name, and says what it would make', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        ...[`${root}node_modules/nx/dist/bin/nx.js`, 'g', 'forslag', 'En titel', '--dry-run', '--no-interactive'],
        ...['--del=besked', '--problem=P', '--oenske=W', '--privatliv=None', '--forfatter=A', '--sprog=en'],
      ],
      { cwd: root, env: { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0', NODE_OPTIONS: '' } },
    );

    expect(stdout).toMatch(/CREATE docs-site\/forslag\/\d{4}-en-titel\/forslag\.md/);
  }, 120_000);
});
