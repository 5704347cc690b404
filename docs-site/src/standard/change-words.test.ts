import { describe, expect, it } from '@jest/globals';
import { STANDARDER, compareObjekttyper } from '@sagdok/model';
import { changeWords } from './change-words.ts';

describe('the words of a change', () => {
  it.each([
    [{ art: 'fjernet', foer: 'arkiv' }, 'udgår', 'is removed'],
    [{ art: 'omdoebt', foer: 'a', efter: 'b' }, 'kommer til at hedde b', 'is renamed b'],
    [{ art: 'obligatorisk', efter: 'ja' }, 'bliver krævet ved Opret', 'becomes required in an Opret'],
    [{ art: 'obligatorisk', foer: 'ja' }, 'kan udelades ved Opret', 'may be left out of an Opret'],
    [{ art: 'ikkeSoegbar', efter: 'ja' }, 'kan ikke længere søges på', 'can be searched by no more'],
    [
      { art: 'kardinalitet', foer: '0..1', efter: '0..n' },
      'antallet ændres fra 0..1 til 0..n',
      'the number changes from 0..1 to 0..n',
    ],
    [{ art: 'xml', efter: 'Sag' }, 'XML-navnet bliver Sag', 'the XML name becomes Sag'],
    [{ art: 'xml', foer: 'Sag' }, 'XML-navnet Sag udgår', 'the XML name Sag is removed'],
  ] as const)('of %o are "%s" and "%s"', (aendring, da, en) => {
    expect(changeWords(aendring)).toEqual({ da, en });
  });

  it('never name a trait as the model does', () => {
    const versions = STANDARDER.filter(({ del }) => del === 'sag').map(({ objekttyper }) => objekttyper);
    const words = compareObjekttyper(versions[0] ?? [], versions[1] ?? []).map((aendring) => changeWords(aendring).da);

    expect(words.length).toBeGreaterThan(30);
    expect(words.filter((text) => /\bja\b|obligatorisk|nummereret|–/.test(text))).toEqual([]);
  });
});
