import { describe, expect, it } from '@jest/globals';
import type { Json } from '../service/json.js';
import { foreseen } from './compare-history.js';

const registrering = (tidsstempeldatotid: string, livscykluskode = 'Rettet'): Json => ({
  fratidspunkt: { tidsstempeldatotid },
  livscykluskode,
  brugerref: 'A',
});
const [first, second] = [
  registrering('2020-01-01T10:00:00+00:00', 'Opstaaet'),
  registrering('2021-01-01T10:00:00+00:00'),
];

describe('foreseen', () => {
  it.each([
    ['created', 'the register has none', [], [first]],
    ['unchanged', 'the register has the same', [second, first], [first, second]],
    [
      'unchanged',
      'times are spelled otherwise',
      [first],
      [{ ...registrering('2020-01-01 11:00:00+01', 'Opstaaet'), brugerref: 'a' }],
    ],
    ['changed', 'the file has more', [first], [first, second]],
    ['refused', 'the register has more', [first, second], [first]],
    ['refused', 'the register has others', [first], [registrering('2020-01-01T10:00:00+00:00', 'Importeret')]],
  ] as const)('is %s when %s', (outcome, _, stored, imported) => {
    expect(foreseen(stored, imported)).toBe(outcome);
  });
});
