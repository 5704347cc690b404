import { describe, expect, it } from '@jest/globals';
import { kilde, tekster } from '@sagdok/model';
import { modelTexts, sourceFaults } from './model-texts.ts';

describe('the check of the texts of the model', () => {
  it('finds nothing wrong with the model and the text of the standard', () => {
    expect(modelTexts()).toEqual([]);
  });

  it('finds a source that is told in Danish alone', () => {
    expect(sourceFaults('SAG-EGE-002', kilde('K', 'SDI, anvisning Sag 1.7'))).toEqual([
      expect.stringContaining('SAG-EGE-002'),
    ]);
    expect(sourceFaults('x', kilde('I', tekster('ingen kilde siger det', 'ingen kilde siger det')))).toHaveLength(1);
  });

  it('lets names of files and elements be, and what is in both languages', () => {
    expect(sourceFaults('x', kilde('S', 'SagDokObjekt.xsd: Besvarelser, Bilag'))).toEqual([]);
    expect(sourceFaults('x', kilde('I', tekster('ingen kilde siger det', 'no source says so')))).toEqual([]);
  });
});
