import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ConfigError } from '@sagdok/mox';
import { readConfig, VARIABLES } from '@sagdok/nest';
import { markdownTable } from '@sagdok/test-support';
import { beskedfordelerApp } from './index.js';
import { VARIABLER } from './indstillinger.js';

it('the README has every variable of the distributor, as it is declared', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

  expect(markdownTable(readme, 'Environment')).toEqual(
    Object.entries(VARIABLER).map(([name, { default: standard, text }]) => [
      `\`${name}\``,
      standard && `\`${standard}\``,
      text,
    ]),
  );
});

it('what is wrong with them is told with the rest', () => {
  const env = { PORT: 'x', SAGDOK_OPGIV_EFTER: '0', SAGDOK_BESKEDER_DAGE: 'x', SAGDOK_PUSH_TIMEOUT: '301' };
  let error: unknown;
  try {
    readConfig(env, [beskedfordelerApp]);
  } catch (thrown) {
    error = thrown;
  }

  expect(error).toBeInstanceOf(ConfigError);
  for (const name of Object.keys(env)) expect((error as ConfigError).message).toContain(name);
});

it('no variable of the distributor has the name of one that every service reads', () => {
  expect(Object.keys(VARIABLER).filter((name) => name in VARIABLES)).toEqual([]);
});
