import { describe, expect, it } from '@jest/globals';
import type { KleElement } from './kle-element.js';
import { foreignFields, isKle, klasseValue } from './klasse-value.js';

const element = (given: Partial<KleElement> = {}): KleElement => ({
  art: 'emne',
  index: 0,
  place: { file: 'kle.xml' },
  nr: '91.01.01',
  titel: 'Hække',
  vejledning: '',
  retskilder: [],
  oprettet: '2000-01-01',
  rettet: [],
  bevaring: '',
  sletning: '',
  filtre: [],
  stikord: [],
  uuid: '',
  ukendte: [],
  ...given,
});

describe('klasseValue', () => {
  it('has what there is, and nothing empty', () => {
    expect(klasseValue(element())).toEqual({
      brugervendtnoegle: '91.01.01',
      titel: 'Hække',
      integrationsdata: '{"kilde":"KLE"}',
    });
  });

  it('has all that an emne can have', () => {
    const full = element({
      vejledning: 'Om hække.',
      retskilder: [
        { titel: 'Hækkeloven', paragraf: '§ 1', accessionsnr: 'A1', url: 'https://lov.example/1' },
        { titel: 'Haveloven' },
      ],
      rettet: ['2001-02-01', '2002-02-01'],
      bevaring: 'K5',
      sletning: 'P1825D',
      filtre: ['Haveplan'],
      stikord: [
        { orden: '2', tekst: 'Træ' },
        { orden: '1', tekst: 'Bøg' },
        { orden: '2', tekst: 'Klip', sammenMed: 'G01' },
        { orden: '', tekst: '' },
      ],
    });
    expect(klasseValue(full)).toEqual({
      brugervendtnoegle: '91.01.01',
      titel: 'Hække',
      beskrivelse: 'Om hække.',
      retskilde: 'Hækkeloven, § 1 (A1) https://lov.example/1\nHaveloven',
      aendringsnotat: 'Rettet 2001-02-01, 2002-02-01',
      integrationsdata: '{"kilde":"KLE","bevaring":"K5","sletning":"P1825D","filtre":["Haveplan"]}',
      soegeord: [
        { soegeordidentifikator: 'Bøg', soegeordskategori: 'Stikord' },
        { soegeordidentifikator: 'Træ', soegeordskategori: 'Stikord' },
        { soegeordidentifikator: 'Klip', beskrivelse: 'G01', soegeordskategori: 'EmneOgHandlingsfacetStikord' },
      ],
    });
  });

  it('knows KLE’s own by it', () => {
    expect(isKle(klasseValue(element({ bevaring: 'tom' })))).toBe(true);
    expect(isKle({ integrationsdata: '{"kilde":"esdh"}' })).toBe(false);
    expect(isKle({ integrationsdata: 'null' })).toBe(false);
    expect(isKle({ integrationsdata: 'KLE' })).toBe(false);
    expect(isKle({})).toBe(false);
  });

  it('leaves the fields that KLE says nothing of to others', () => {
    expect(foreignFields({ titel: 'Hække', eksempel: 'Liguster', omfang: 'Ikke træer' })).toEqual({
      eksempel: 'Liguster',
      omfang: 'Ikke træer',
    });
  });
});
