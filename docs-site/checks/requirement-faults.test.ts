import { describe, expect, it } from '@jest/globals';
import { kilde, tekster, type Tekster } from '@sagdok/model';
import type { Krav } from '../data/standarden/krav.ts';
import type { Standarddel } from '../data/standarden/standarddel.ts';
import { requirementFaults } from './requirement-faults.ts';

const krav = (afvigelser: Partial<Krav> = {}): Krav => ({
  id: 'SAG-REL-001',
  tekst: tekster('En sag SKAL have en titel.', 'A case MUST have a title.'),
  kilde: kilde('S', 'en prøve'),
  ...afvigelser,
});

const del = (alle: readonly Krav[], forklaring: readonly Tekster[] = []): Standarddel => ({
  navn: 'sag',
  kode: 'SAG',
  titel: tekster('Sag', 'Case'),
  formaal: tekster('Sager.', 'Cases.'),
  versioner: [],
  profiler: [],
  afsnit: [{ kode: 'REL', anker: 'relationer', titel: tekster('Relationer', 'Relations'), forklaring, krav: alle }],
});

const faults = (alle: readonly Krav[], given = alle.map(({ id }) => id)): readonly string[] =>
  requirementFaults([del(alle)], given);

describe('requirementFaults', () => {
  it('finds nothing wrong with a requirement that is in order', () => {
    expect(faults([krav({ elementer: ['sag/relationer/ejer', 'virkning/from'] })])).toEqual([]);
  });

  it('finds an id that two requirements have', () => {
    expect(faults([krav(), krav()])).toEqual(['The requirement SAG-REL-001 is there twice.']);
  });

  it('finds an id that was given and is gone, and accepts it as withdrawn', () => {
    const udgaaet = { dato: '2027-01-31', grund: tekster('Erstattet.', 'Replaced.') };

    expect(faults([], ['SAG-REL-001'])).toEqual([expect.stringContaining('SAG-REL-001 was given and is gone')]);
    expect(faults([krav({ udgaaet })])).toEqual([]);
  });

  it('finds an id that is not among those given', () => {
    expect(faults([krav()], [])).toEqual([expect.stringContaining('SAG-REL-001 is new')]);
  });

  it('finds an id that is not that of its part and section', () => {
    expect(faults([krav({ id: 'SAG-REG-1' })])).toEqual([expect.stringContaining('not named as those of its section')]);
  });

  it.each([
    ['no word of a level', tekster('En sag har en titel.', 'A case has a title.')],
    [
      'two words of levels',
      tekster('En sag SKAL have en titel og KAN have to.', 'A case MUST have a title and MAY have two.'),
    ],
    ['another level in English', tekster('En sag BØR have en titel.', 'A case MUST have a title.')],
    [
      'a word of a level in small letters',
      tekster('En sag SKAL have det, den bør.', 'A case MUST have what it needs.'),
    ],
    ['one in English', tekster('En sag SKAL have en titel.', 'A case MUST have what it should.')],
  ])('finds %s', (_, tekst) => {
    expect(faults([krav({ tekst })])).toHaveLength(1);
  });

  it('finds an element that the model does not have', () => {
    expect(faults([krav({ elementer: ['sag/relationer/nabo'] })])).toEqual([
      'The requirement SAG-REL-001 points at sag/relationer/nabo, which the model does not have.',
    ]);
  });

  it('finds a word of a level in an explanation', () => {
    expect(requirementFaults([del([], [tekster('En sag SKAL noget.', 'A case does something.')])], [])).toEqual([
      'The explanation of sag/relationer says SKAL: what binds is a requirement.',
    ]);
  });
});
