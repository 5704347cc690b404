import { describe, expect, it } from '@jest/globals';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import { felterI } from '../elementer.js';
import { checkFelter } from '../kontrol/check-felter.js';
import { checkTekster } from '../kontrol/check-tekster.js';
import { FAELLES_STRUKTURER } from './faelles-strukturer.js';
import { registrering } from './registrering.js';

describe('FAELLES_STRUKTURER', () => {
  it.each(FAELLES_STRUKTURER.map((struktur) => [struktur.navn, struktur] as const))(
    'has nothing wrong in %s',
    (navn, { felter }) => {
      expect(checkFelter(felter, navn, [])).toEqual([]);
      expect([...felterI(felter, navn)].flatMap(checkTekster)).toEqual([]);
    },
  );

  it('has the life cycle codes that registreringer have', () => {
    expect(registrering.felter.livscykluskode.vaerdier.map(({ vaerdi }) => vaerdi)).toEqual(LIVSCYKLUSKODER);
  });
});
