import { describe, expect, it } from '@jest/globals';
import { ConfigError } from './config-error.js';
import {
  addressValue,
  numberValue,
  pathValue,
  prefixValue,
  textValue,
  urlValue,
  uuidValue,
  wordValue,
} from './parsers.js';
import { readVariables } from './read-variables.js';
import { variableLines } from './variable-lines.js';
import type { Parser, Variables } from './variable.js';

const VARIABLES = {
  ANTAL: { default: '3', text: 'how many', ...numberValue(1, 5) },
  STED: { default: '', text: 'where', ...wordValue('her', 'der') },
} as const satisfies Variables;

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readVariables(env, VARIABLES, ({ ANTAL, STED }) =>
      ANTAL === 5 && STED === undefined ? ['STED must be set when ANTAL is 5'] : [],
    );
  } catch (error) {
    return (error as ConfigError).faults;
  }
  return [];
};

describe('readVariables', () => {
  it('gives values of their types, the defaults of those that are not set or set to nothing', () => {
    const { ANTAL, STED } = readVariables({ ANTAL: ' ' }, VARIABLES);
    const more: number = ANTAL + 1;
    const sted: 'her' | 'der' | undefined = STED;

    expect([more, sted]).toEqual([4, undefined]);
    expect(readVariables({ ANTAL: ' 2 ', STED: 'der' }, VARIABLES)).toEqual({ ANTAL: 2, STED: 'der' });
  });

  it('knows only the names that are declared', () => {
    const values = readVariables({ STEDET: 'her' }, VARIABLES);

    // @ts-expect-error a name that is not declared
    expect(values.STEDET).toBeUndefined();
  });

  it('tells all that is wrong at once, each by itself and together', () => {
    expect(faultsOf({ ANTAL: '6', STED: 'hist' })).toEqual([
      'ANTAL must be a whole number from 1 to 5',
      'STED must be one of her, der',
    ]);
    expect(faultsOf({ ANTAL: '5' })).toEqual(['STED must be set when ANTAL is 5']);
    expect(() => readVariables({ ANTAL: 'x' }, VARIABLES)).toThrow(ConfigError);
  });
});

describe('the parsers', () => {
  it.each<[string, Parser<unknown>, readonly string[], readonly string[]]>([
    ['numberValue', numberValue(0, 65_535), ['0', '65535'], ['-1', '65536', '80.5', '1e3', '0x10', 'x']],
    ['uuidValue', uuidValue, ['5F4B1F0E-5C0A-4A51-9D0A-2F5B0B6F7C1D'], ['mig']],
    ['urlValue', urlValue('http', 'https'), ['http://a', 'https://a:8080/b'], ['ftp://a', 'http//a', 'http://']],
    [
      'addressValue',
      addressValue('postgres', 'postgresql'),
      ['postgres://a,b/c', 'postgresql://a'],
      ['mysql://a', 'a'],
    ],
    ['wordValue', wordValue('pull', 'push'), ['pull'], ['Pull', 'amqp']],
    ['prefixValue', prefixValue, ['aarhus.'], ['med mellemrum', 'x'.repeat(101)]],
    ['textValue', textValue, ['x'], []],
    ['pathValue', pathValue, ['x'], []],
  ])('%s takes what it says, and nothing else', (_, { parse }, right, wrong) => {
    expect(right.map(parse)).not.toContain(undefined);
    expect(wrong.map(parse).filter((value) => value !== undefined)).toEqual([]);
  });
});

describe('variableLines', () => {
  it('shows names, texts and defaults in columns, and long texts in several lines', () => {
    const long = { default: '', text: 'ord '.repeat(30).trim(), ...textValue };

    expect(variableLines({ ...VARIABLES, LANGT: long }).split('\n')).toEqual([
      '  ANTAL  how many (3)',
      '  STED   where',
      `  LANGT  ${'ord '.repeat(23).trim()}`,
      `         ${'ord '.repeat(7).trim()}`,
    ]);
  });
});
