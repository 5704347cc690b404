import { describe, expect, it } from '@jest/globals';
import { dokument, klasse, sag, STANDARDER } from '@sagdok/model';
import { proeve } from '../testing/proeve.js';
import { validatorFor } from '../validator.js';
import { EKSEMPEL_UUID } from './felt-eksempel.js';
import { EKSEMPEL_VIRKNING, opretEksempel, relationEksempel } from './opret-eksempel.js';

describe('opretEksempel', () => {
  it.each(
    [proeve, ...STANDARDER.flatMap(({ objekttyper }) => objekttyper)].map(
      (type) => [type.navn, type.version, type] as const,
    ),
  )('of %s %s is in order', (_navn, _version, type) => {
    expect(validatorFor(type).opret(opretEksempel(type))).toEqual([]);
  });

  it('has all attributes, states and parts, and one relation of each kind', () => {
    expect(opretEksempel(sag)).toMatchObject({
      attributter: { sagegenskaber: [{ titel: sag.attributter.egenskaber.titel.eksempel }] },
      tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning: EKSEMPEL_VIRKNING }] },
    });
    expect(Object.keys(opretEksempel(sag).relationer ?? {})).toEqual(['behandlingarkiv', 'andetarkiv', 'journalpost']);
    expect(opretEksempel(dokument)).toMatchObject({ varianter: [{ dele: [{ deltekst: 'deltekst' }] }] });
  });
});

describe('relationEksempel', () => {
  it('names a target of a type that the relation may point at', () => {
    expect(relationEksempel(klasse.relationer.facet)).toEqual({
      uuid: EKSEMPEL_UUID,
      objekttype: 'Facet',
      virkning: EKSEMPEL_VIRKNING,
    });
  });
});
