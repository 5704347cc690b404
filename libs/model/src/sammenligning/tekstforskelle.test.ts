import { describe, expect, it } from '@jest/globals';
import { profiler, tekster } from '../element.js';
import { enVaerdi, etFelt } from '../testing/builders.js';
import { tekstforskelle } from './tekstforskelle.js';

describe('tekstforskelle', () => {
  it('gives each text that is different, in both languages, with what it was', () => {
    const foer = { sti: 'x', art: 'felt', element: etFelt({ eksempel: 1 }) } as const;
    const efter = {
      ...foer,
      element: etFelt({
        titel: tekster('Navn', 'Title'),
        profiler: profiler({ lora: tekster('Ja', 'Yes') }),
        eksempel: 2,
      }),
    };

    expect(tekstforskelle(foer, foer)).toEqual([]);
    expect(tekstforskelle(foer, efter)).toEqual([
      { art: 'titel', foer: tekster('Titel', 'Title'), efter: tekster('Navn', 'Title') },
      { art: 'lora', efter: tekster('Ja', 'Yes') },
      { art: 'eksempel', foer: tekster('1', '1'), efter: tekster('2', '2') },
    ]);
  });

  it('knows the texts of a value', () => {
    const vaerdi = (da: string) => ({ sti: 'x', art: 'vaerdi', element: enVaerdi('Til', da) }) as const;

    expect(tekstforskelle(vaerdi('Før.'), vaerdi('Efter.')).map(({ art }) => art)).toEqual(['definition']);
  });
});
