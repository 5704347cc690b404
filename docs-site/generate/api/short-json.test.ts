import { describe, expect, it } from '@jest/globals';
import { shortJson } from './short-json.ts';

describe('shortJson', () => {
  it('puts on one line what has room there, and a line for each member of all else', () => {
    const value = {
      navn: 'Skovvej 3',
      perioder: [{ virkning: { from: '2026-01-01', to: 'infinity' }, titel: 'x'.repeat(50) }],
    };

    expect(shortJson(value)).toBe(
      [
        '{',
        '  "navn": "Skovvej 3",',
        '  "perioder": [',
        '    {',
        '      "virkning": {"from": "2026-01-01", "to": "infinity"},',
        `      "titel": "${'x'.repeat(50)}"`,
        '    }',
        '  ]',
        '}',
      ].join('\n'),
    );
    expect(JSON.parse(shortJson(value))).toEqual(value);
  });
});
