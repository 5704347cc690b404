import { describe, expect, it } from '@jest/globals';
import { fortsatKladde, tomKladde } from './kladde.ts';

describe('fortsatKladde', () => {
  it('keeps the language that the texts are written in', () => {
    expect(fortsatKladde({ sprog: 'da', titel: 'Æsken' }, 'en')).toEqual({ ...tomKladde('da'), titel: 'Æsken' });
  });

  it('is in the language of the page where nothing is written', () => {
    expect(fortsatKladde({ sprog: 'da', dele: ['sag'] }, 'en')).toEqual({ ...tomKladde('en'), dele: ['sag'] });
    expect(fortsatKladde(undefined, 'en')).toEqual(tomKladde('en'));
  });
});
