import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, numberValue, type Values, type Variables } from '@sagdok/mox';
import { markdownTable } from '@sagdok/test-support';
import type { InjectionToken } from '@nestjs/common';
import { readConfig } from './config.js';
import { VARIABLES } from './variables.js';

const OWN = { EGEN: { default: '7', text: 'its own', ...numberValue(1, 9) } } as const satisfies Variables;

const TOKEN: InjectionToken<Values<typeof OWN>> = Symbol('own');

/** An app that reads a variable of its own. */
const app = { variabler: { token: TOKEN, variabler: OWN } };

describe('readConfig', () => {
  it('of an empty environment is an embedded database in a folder, on the local address', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      database: { kind: 'pglite', data: expect.stringMatching(/\.sagdok\/database$/) as unknown },
      indhold: expect.stringMatching(/\.sagdok\/indhold$/) as unknown,
      amqp: undefined,
      udvidelser: undefined,
    });
  });

  it('with DATABASE_URL is PostgreSQL', () => {
    const url = 'postgres://bruger@server:5432/sagdok';

    expect(readConfig({ DATABASE_URL: url, DATABASE_POOL: '4' }).database).toEqual({
      kind: 'postgres',
      url,
      connections: 4,
    });
  });

  it('takes memory:// as a database that is gone afterwards', () => {
    expect(readConfig({ SAGDOK_DATA: 'memory://' }).database).toEqual({ kind: 'pglite', data: 'memory://' });
  });

  it('takes a folder for the database and the content of documents', () => {
    expect(readConfig({ SAGDOK_DATA: '/srv/sagdok' })).toMatchObject({
      database: { kind: 'pglite', data: '/srv/sagdok/database' },
      indhold: '/srv/sagdok/indhold',
    });
  });

  it('with AMQP_URL has a message broker, with names of its own when they are given a prefix', () => {
    const AMQP_URL = 'amqps://bruger:kode@server:5671/BF';

    expect(readConfig({ AMQP_URL }).amqp).toEqual({ url: AMQP_URL, praefiks: '' });
    expect(readConfig({ AMQP_URL, SAGDOK_AMQP_PRAEFIKS: 'aarhus.' }).amqp).toEqual({
      url: AMQP_URL,
      praefiks: 'aarhus.',
    });
  });

  it('names all that is wrong in one message', () => {
    const env = {
      PORT: 'abc',
      DATABASE_POOL: '0',
      DATABASE_URL: 'mysql://x',
      AMQP_URL: 'http://x',
      SAGDOK_AMQP_PRAEFIKS: 'med mellemrum',
      SAGDOK_BRUGERREF: 'mig',
    };
    let error: unknown;
    try {
      readConfig(env);
    } catch (thrown) {
      error = thrown;
    }

    expect(error).toBeInstanceOf(ConfigError);
    for (const name of Object.keys(env)) expect((error as ConfigError).message).toContain(name);
  });

  it.each(['-1', '65536', '80.5', '1e3x', 'http'])('refuses the port %j', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow('PORT');
  });

  it('takes a variable that is set to nothing as one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, ' ']));

    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reads what an app alone reads, and tells what is wrong with it with the rest', () => {
    expect(readConfig({ EGEN: '8' }, [app]).egne).toEqual({ EGEN: 8 });
    expect(readConfig({ EGEN: '8' }).egne).toEqual({});
    expect(() => readConfig({ EGEN: '10', PORT: 'x' }, [app])).toThrow(
      'EGEN must be a whole number from 1 to 9\n  PORT must be',
    );
  });
});

describe('the README', () => {
  it('has every variable, as it is declared', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

    expect(markdownTable(readme, 'Environment')).toEqual(
      Object.entries(VARIABLES).map(([name, { default: standard, text }]) => [
        `\`${name}\``,
        standard && `\`${standard}\``,
        text,
      ]),
    );
  });
});
