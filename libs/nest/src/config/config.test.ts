import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig, VARIABLES } from './config.js';

describe('readConfig', () => {
  it('of an empty environment is an embedded database in a folder, on the local address', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      database: { kind: 'pglite', data: expect.stringMatching(/\.sagdok\/database$/) as unknown },
      indhold: expect.stringMatching(/\.sagdok\/indhold$/) as unknown,
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

  it('names all that is wrong in one message', () => {
    const env = { PORT: 'abc', DATABASE_POOL: '0', DATABASE_URL: 'mysql://x', SAGDOK_BRUGERREF: 'mig' };
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
    const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, ' ']));

    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('has a default and a text for each variable', () => {
    expect(VARIABLES.filter(({ text }) => text === '')).toEqual([]);
  });
});
