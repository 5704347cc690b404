import { describe, expect, it } from '@jest/globals';
import { at, from } from '../testing/facts.js';
import type { OutlineEntry } from './outline.js';
import { replacementsIn, type Replacements } from './replacements.js';

const entry = (nr: string, oprettet: string, slut?: string, ...afloestAf: readonly string[]): OutlineEntry => ({
  place: { file: 'kle.xml' },
  art: 'emne',
  nr,
  overordnet: undefined,
  oprettet: at(oprettet),
  slut: slut === undefined ? undefined : at(slut),
  afloestAf: afloestAf.map((number) => ({ art: 'emne', nr: number })),
  uuid: nr,
});

const found = (...entries: readonly OutlineEntry[]): Replacements =>
  replacementsIn({
    facet: 'Emne',
    udgave: '2015-08-01',
    refusals: [],
    entries: new Map(entries.map((each, i) => [i, each])),
  });

describe('replacementsIn', () => {
  it('puts what is replaced on what replaces it, from the day it happened', () => {
    const { byReplacer } = found(
      entry('91.01.01', '2000-01-01'),
      entry('91.01.02', '1990-01-01', '2010-02-01', '91.01.01'),
    );
    expect([...byReplacer]).toEqual([[0, [{ index: 1, period: from('2010-02-01') }]]]);
  });

  it('ends it where what replaces it ended itself', () => {
    const { byReplacer } = found(
      entry('91.01.01', '2000-01-01', '2012-01-01'),
      entry('91.01.02', '1990-01-01', '2010-02-01', '91.01.01'),
    );
    expect(byReplacer.get(0)).toEqual([{ index: 1, period: from('2010-02-01', '2012-01-01') }]);
  });

  it('chooses, of two with the number, the one that lived then', () => {
    const { byReplacer } = found(
      entry('91.01.01', '1980-01-01', '1995-01-01'),
      entry('91.01.01', '2000-01-01'),
      entry('91.01.02', '1990-01-01', '2010-02-01', '91.01.01'),
    );
    expect([...byReplacer.keys()]).toEqual([1]);
  });

  it.each([
    ['that is not there', [entry('91.01.02', '1990-01-01', '2010-02-01', '91.09.09')]],
    [
      'that had ended',
      [entry('91.01.01', '1980-01-01', '1995-01-01'), entry('91.01.02', '1990-01-01', '2010-02-01', '91.01.01')],
    ],
  ])('remarks on a replacement %s', (_, entries) => {
    const { byReplacer, remarks } = found(...entries);
    expect(byReplacer.size).toBe(0);
    expect(remarks).toHaveLength(1);
  });
});
