import { describe, expect, it } from '@jest/globals';
import { LIVSCYKLUSKODER, type Livscykluskode, isLegalTransition } from './livscyklus.js';

const following = (fra?: Livscykluskode) => LIVSCYKLUSKODER.filter((til) => isLegalTransition(fra, til));

describe('isLegalTransition', () => {
  it('lets an object begin as Opstaaet or Importeret only', () => {
    expect(following()).toEqual(['Opstaaet', 'Importeret']);
  });

  it.each(['Opstaaet', 'Importeret', 'Rettet'] as const)('lets Ret, Passiver and Slet follow %s', (fra) => {
    expect(following(fra)).toEqual(['Passiveret', 'Slettet', 'Rettet']);
  });

  it('lets only Importer and Slet follow Passiveret', () => {
    expect(following('Passiveret')).toEqual(['Importeret', 'Slettet']);
  });

  it('lets only Importer follow Slettet', () => {
    expect(following('Slettet')).toEqual(['Importeret']);
  });
});
