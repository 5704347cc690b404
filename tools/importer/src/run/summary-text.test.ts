import { describe, expect, it } from '@jest/globals';
import { Summary } from './summary.js';
import { summaryText } from './summary-text.js';

describe('summaryText', () => {
  it('is a table of what became of the objects, by type and in all', () => {
    const summary = new Summary();
    summary.count('klasse', 'created');
    summary.count('klasse', 'created');
    summary.count('facet', 'unchanged');
    expect(
      summaryText(summary)
        .split('\n')
        .map((line) => line.trim().split(/ {2,}/)),
    ).toEqual([
      ['oprettet/created', 'ændret/changed', 'uændret/unchanged', 'afvist/refused'],
      ['klasse', '2', '0', '0', '0'],
      ['facet', '0', '0', '1', '0'],
      ['i alt/total', '2', '0', '1', '0'],
    ]);
  });

  it('says what was refused and why, what was left out, and what there is to know', () => {
    const summary = new Summary();
    const reasons = [{ da: 'titlen mangler', en: 'the title is missing' }];
    summary.refuse('klasse', {
      place: { file: 'kle.xml', line: 7, column: 3 },
      key: 'emne 91.01.01',
      uuid: 'a',
      reasons,
    });
    summary.omit('klasse/farve', 'a');
    summary.omit('klasse/farve', 'b');
    summary.remark({ da: 'to er ens', en: 'two are alike' });
    expect(summaryText(summary)).toContain(`
Udeladt, da tjenesten ikke har plads til det / Left out
  klasse/farve: 2 objekter/objects, fx/e.g. a

Bemærkninger / Remarks
  to er ens / two are alike

Afvist / Refused
  kle.xml:7:3: emne 91.01.01 (a)
      titlen mangler / the title is missing`);
  });
});
