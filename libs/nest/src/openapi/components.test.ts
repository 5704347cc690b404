import { describe, expect, it } from '@jest/globals';
import { Components } from './components.js';

const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };

describe('Components', () => {
  it('gives what is the same one place', () => {
    const components = new Components();

    expect(components.ref('schemas', ['Tekst'], TEXT)).toEqual({ $ref: '#/components/schemas/Tekst' });
    expect(components.ref('schemas', ['Tekst'], { ...TEXT })).toEqual({ $ref: '#/components/schemas/Tekst' });
  });

  it('takes the next name where one is taken by something else, and a number after the last', () => {
    const components = new Components();
    components.ref('schemas', ['Vaerdi'], TEXT);

    expect(components.ref('schemas', ['Vaerdi', 'VaerdiRet'], NUMBER)).toEqual({
      $ref: '#/components/schemas/VaerdiRet',
    });
    expect(components.ref('schemas', ['Vaerdi', 'VaerdiRet'], { type: 'array' })).toEqual({
      $ref: '#/components/schemas/VaerdiRet2',
    });
    expect(components.ref('parameters', ['Vaerdi'], NUMBER)).toEqual({ $ref: '#/components/parameters/Vaerdi' });
  });

  it('leaves out what nothing refers to', () => {
    const components = new Components();
    const inner = components.ref('schemas', ['Indre'], TEXT);
    const outer = components.ref('schemas', ['Ydre'], { properties: { inner } });
    components.ref('schemas', ['Ubrugt'], NUMBER);

    expect(components.usedBy({ outer })).toEqual({ schemas: { Indre: TEXT, Ydre: { properties: { inner } } } });
  });
});
