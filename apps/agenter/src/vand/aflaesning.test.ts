import { describe, expect, it } from '@jest/globals';
import { parseAflaesning, type RaaAflaesning } from './aflaesning.js';

const enAflaesning: RaaAflaesning = { installation: '4711', maaler: 'M-1', aflaest: '2026-01-31', stand: '1234,567' };

const parsed = (raa: RaaAflaesning): unknown => {
  const read = parseAflaesning({ ...enAflaesning, ...raa }, '2026-02-01');
  return 'aflaesning' in read ? read.aflaesning : read.fejl.map(({ felt }) => felt);
};

describe('parseAflaesning', () => {
  it('reads days and numbers as Danes write them, and as computers do', () => {
    const expected = { installation: '4711', maaler: 'M-1', aflaest: '2026-01-31', stand: '1234.567' };

    expect(parsed({})).toEqual(expected);
    expect(parsed({ aflaest: ' 31-01-2026 ', stand: '01234.567', installation: '4711 ' })).toEqual(expected);
    expect(parsed({ maaler: '', stand: '0' })).toEqual({ installation: '4711', aflaest: '2026-01-31', stand: '0' });
  });

  it('tells all that is wrong', () => {
    expect(parsed({ installation: '', maaler: 'a b', aflaest: '2026-02-30', stand: '1.234,5' })).toEqual([
      'installation',
      'maaler',
      'aflaest',
      'stand',
    ]);
    expect(parsed({ linje: '"4711;1' })).toEqual(['linje']);
  });

  it.each(['2026-02-02', '1999-12-31', '31.01.2026', 'infinity', '20260131', ''])(
    'does not take the day %j',
    (aflaest) => {
      expect(parsed({ aflaest })).toEqual(['aflaest']);
    },
  );

  it.each(['-1', '1,2345', 'tolv', '1e3', ''])('does not take the stand %j', (stand) => {
    expect(parsed({ stand })).toEqual(['stand']);
  });
});
