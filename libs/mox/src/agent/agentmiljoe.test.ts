import { describe, expect, it } from '@jest/globals';
import { ConfigError } from '../environment/config-error.js';
import { readAgentmiljoe } from './agentmiljoe.js';

describe('readAgentmiljoe', () => {
  it('pulls from a beskedfordeler on this machine when nothing is said, or said with nothing', () => {
    const expected = { fordeler: 'http://127.0.0.1:8080', kilde: { slags: 'pull', laan: 60 }, data: '.sagdok/agenter' };

    expect(readAgentmiljoe({})).toEqual(expected);
    expect(readAgentmiljoe({ BESKEDFORDELER_URL: ' ', AGENT_KILDE: '' })).toEqual(expected);
  });

  it('takes messages from RabbitMQ when there is one, unless told otherwise', () => {
    const env = { AMQP_URL: 'amqp://127.0.0.1', SAGDOK_AMQP_PRAEFIKS: 'test.' };

    expect(readAgentmiljoe(env).kilde).toEqual({ slags: 'amqp', url: 'amqp://127.0.0.1', praefiks: 'test.' });
    expect(readAgentmiljoe({ ...env, AGENT_KILDE: 'pull' }).kilde).toEqual({ slags: 'pull', laan: 60 });
  });

  it('receives what is posted when told so', () => {
    const env = { AGENT_KILDE: 'push', AGENT_PORT: '0', AGENT_URL: 'https://agent.example', AGENT_HEMMELIGHED: 'x' };

    expect(readAgentmiljoe({ AGENT_KILDE: 'push' }).kilde).toEqual({ slags: 'push', host: '127.0.0.1', port: 8090 });
    expect(readAgentmiljoe(env).kilde).toEqual({
      slags: 'push',
      host: '127.0.0.1',
      port: 0,
      url: 'https://agent.example',
      hemmelighed: 'x',
    });
  });

  it('tells all that is wrong at once', () => {
    const env = {
      BESKEDFORDELER_URL: 'http://no host',
      AMQP_URL: 'http://x',
      AGENT_PORT: 'many',
      AGENT_LAAN: '0',
      AGENT_KILDE: 'mail',
      AGENT_URL: 'x',
    };
    const faults = (): readonly string[] => {
      try {
        readAgentmiljoe(env);
      } catch (error) {
        return (error as ConfigError).faults;
      }
      return [];
    };

    expect(faults().map((fault) => fault.split(' ')[0])).toEqual([
      'BESKEDFORDELER_URL',
      'AGENT_KILDE',
      'AGENT_LAAN',
      'AGENT_PORT',
      'AGENT_URL',
      'AMQP_URL',
    ]);
    expect(() => readAgentmiljoe({ AGENT_KILDE: 'amqp' })).toThrow(ConfigError);
  });
});
