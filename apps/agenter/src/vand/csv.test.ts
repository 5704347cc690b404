import { describe, expect, it } from '@jest/globals';
import { aflaesningerI, CsvFejl } from './csv.js';

const read = (text: string): unknown => aflaesningerI(Buffer.from(text));

describe('aflaesningerI', () => {
  it('reads columns in any order, by the names that they are given, and leaves out those that it does not know', () => {
    expect(read('Stand;Ejer;Målernummer;Aflæst;Installation\r\n12,5; ; M1 ;2026-01-31;4711\r\n\r\n')).toEqual([
      { installation: '4711', maaler: 'M1', aflaest: '2026-01-31', stand: '12,5' },
    ]);
  });

  it('reads commas and tabs, quotes, a byte order mark, and what Windows writes', () => {
    const expected = [{ installation: '4711', aflaest: '2026-01-31', stand: '12,5' }];

    expect(read('installation,aflaest,stand\n4711,2026-01-31,"12,5"')).toEqual(expected);
    expect(read('\uFEFFinstallation\taflaest\tstand\n4711\t2026-01-31\t12,5')).toEqual(expected);
    expect(aflaesningerI(Buffer.from('installation;afl\xe6st;stand\n4711;2026-01-31;12,5', 'latin1'))).toEqual(
      expected,
    );
  });

  it('gives a line that cannot be divided as it is, and reads those around it', () => {
    expect(read('installation;aflaest;stand\n1;2026-01-31;1\n"2;2026-01-31;2\n3;2026-01-31\n4;2026-01-31;4')).toEqual([
      { installation: '1', aflaest: '2026-01-31', stand: '1' },
      { linje: '"2;2026-01-31;2' },
      { linje: '3;2026-01-31' },
      { installation: '4', aflaest: '2026-01-31', stand: '4' },
    ]);
  });

  it('refuses a file whose columns are others, and says which are missing', () => {
    expect(() => read('navn;adresse\nA;B')).toThrow(CsvFejl);
    expect(() => read('installation;stand\n1;2')).toThrow(/mangler kolonnen.*: aflaest\. .*aflæsningsdato/);
    expect(() => read('')).toThrow('installation, aflaest, stand');
  });
});
