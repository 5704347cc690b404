import { describe, expect, it } from '@jest/globals';
import { parameterText } from './parameter-text.js';

describe('a parameter as text', () => {
  it.each([
    ['æøå', 'æøå'],
    ['', ''],
    [null, null],
    [-7, '-7'],
    [true, 'true'],
    [false, 'false'],
    [[], '{}'],
    [[1, 2], '{"1","2"}'],
    [['a', '', 'NULL', 'b,c', '{d}'], '{"a","","NULL","b,c","{d}"}'],
    [['"', '\\', '\\"'], '{"\\"","\\\\","\\\\\\""}'],
  ])('of %j is %j', (parameter, text) => {
    expect(parameterText(parameter)).toBe(text);
  });
});
