import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkspaceCopy } from '@sagdok/test-support';

describe('nx g @sagdok/generatorer:agent', () => {
  let workspace: WorkspaceCopy;
  let said: string;

  beforeAll(async () => {
    workspace = new WorkspaceCopy();
    said = await workspace.run('nx', 'g', '@sagdok/generatorer:agent', 'lys-maaler', '--no-install');
  }, 120_000);
  afterAll(() => {
    workspace.remove();
  });

  it('says what it made, and what to do next', () => {
    expect(said).toContain('CREATE apps/lys-maaler/src/lys-maaler.ts');
    expect(said).toContain('npm start -- lys-maaler');
  });

  it('makes an app that compiles, tests included, and says how it is set up', async () => {
    await workspace.run('tsc', '--build', 'apps/lys-maaler');
    // Its program is what `npm start -- lys-maaler` runs.
    const help = await workspace.node('apps/lys-maaler/dist/main.js', '--help');

    expect(help).toContain('The agent lys-maaler');
  }, 300_000);

  it('makes an app that passes its own test', async () => {
    expect(await workspace.run('jest', '--config', 'apps/lys-maaler/jest.config.js')).toMatch(/Tests: +1 passed/);
  }, 120_000);

  it('makes an app that is formatted, and passes lint, module boundaries included', async () => {
    await workspace.run('prettier', '--check', 'apps/lys-maaler', 'tsconfig.json');
    await workspace.run('eslint', 'apps/lys-maaler');
  }, 300_000);

  it('does not touch an app that is there already', async () => {
    await expect(workspace.run('nx', 'g', '@sagdok/generatorer:agent', 'lys-maaler', '--no-install')).rejects.toThrow(
      'apps/lys-maaler is there already',
    );
  }, 120_000);
});
