import { describe, expect, it } from '@jest/globals';
import { kilde, profiler, tekster } from '../element.js';
import type { Felt, Felter, Struktur } from '../felt.js';
import type { Objekttype, Relation } from '../objekttype.js';
import { objekttyperI } from '../standarder.js';
import { enObjekttype, enRelation, enTilstand, enVaerdi, etFelt } from '../testing/builders.js';
import { samletKompatibilitet } from './aendring.js';
import { compareObjekttyper, compareStandarder } from './compare-objekttyper.js';

const mellem = (foer: Partial<Objekttype>, efter: Partial<Objekttype>) =>
  compareObjekttyper([enObjekttype(foer)], [enObjekttype(efter)]);
const medFelter = (egenskaber: Felter): Partial<Objekttype> => ({ attributter: { egenskaber } });
const feltet = (foer: Felt, efter: Felt) => mellem(medFelter({ navn: foer }), medFelter({ navn: efter }));
const relationen = (foer: Partial<Relation>, efter: Partial<Relation>) =>
  mellem({ relationer: { ejer: enRelation(foer) } }, { relationer: { ejer: enRelation(efter) } });

const etStrukturfelt = (afvigelser: Partial<Struktur>): Felt => {
  const { titel, definition, kilde, siden } = etFelt();

  return {
    ...{ titel, definition, kilde, siden },
    type: 'struktur',
    struktur: { ...{ titel, definition, kilde, siden }, navn: 'form', felter: {}, ...afvigelser },
  };
};

const NAVN = 'traekasse/attributter/egenskaber/navn';
const EJER = 'traekasse/relationer/ejer';

describe('compareObjekttyper', () => {
  it('finds no difference between a type and itself', () => {
    expect(mellem({}, {})).toEqual([]);
    expect(compareObjekttyper(objekttyperI('dokument'), objekttyperI('dokument'))).toEqual([]);
  });

  it('takes changed texts for a rettelse, once for each element', () => {
    const efter = etFelt({ titel: tekster('Navn', 'Name'), definition: tekster('Hvad den hedder.', 'Its name.') });

    expect(feltet(etFelt(), efter)).toEqual([{ sti: NAVN, art: 'tekst', kompatibilitet: 'rettelse', regel: 'tekst' }]);
    expect(feltet(etFelt(), etFelt({ eksempel: 'A' }))).toEqual([
      { sti: NAVN, art: 'tekst', kompatibilitet: 'rettelse', regel: 'tekst' },
    ]);
  });

  it('takes a new type, relation or field that may be left out for kompatibel', () => {
    const efter = medFelter({ navn: etFelt(), farve: etFelt() });

    expect(compareObjekttyper([], [enObjekttype()])).toEqual([
      { sti: 'traekasse', art: 'tilfoejet', kompatibilitet: 'kompatibel', regel: 'ny', efter: 'traekasse' },
    ]);
    expect(mellem({ relationer: {} }, {})).toEqual([
      { sti: EJER, art: 'tilfoejet', kompatibilitet: 'kompatibel', regel: 'ny', efter: 'ejer' },
    ]);
    expect(mellem(medFelter({ navn: etFelt() }), efter)).toEqual([
      {
        sti: 'traekasse/attributter/egenskaber/farve',
        art: 'tilfoejet',
        kompatibilitet: 'kompatibel',
        regel: 'ny',
        efter: 'farve',
      },
    ]);
  });

  it.each([
    ['mandatory field', medFelter({}), medFelter({ navn: etFelt({ obligatorisk: true }) }), NAVN],
    ['state', { tilstande: {} }, {}, 'traekasse/tilstande/tilstand'],
    [
      'value of a state',
      { tilstande: { tilstand: enTilstand({ vaerdier: [enVaerdi('Til')] }) } },
      {},
      'traekasse/tilstande/tilstand/Fra',
    ],
    [
      'value of a field',
      medFelter({ navn: etFelt({ vaerdier: [enVaerdi('a')] }) }),
      medFelter({ navn: etFelt({ vaerdier: [enVaerdi('a'), enVaerdi('b')] }) }),
      `${NAVN}/b`,
    ],
  ] as const)('takes a new %s for brydende', (_, foer, efter, sti) => {
    expect(mellem(foer, efter)).toEqual([
      expect.objectContaining({ sti, art: 'tilfoejet', kompatibilitet: 'brydende' }),
    ]);
  });

  it('takes whatever is gone for brydende, and does not name what it held', () => {
    expect(mellem({}, { relationer: {} })).toEqual([
      { sti: EJER, art: 'fjernet', kompatibilitet: 'brydende', regel: 'fjernet', foer: 'ejer' },
    ]);
    expect(mellem({}, { tilstande: {} })).toHaveLength(1);
    expect(compareObjekttyper([enObjekttype()], [])).toHaveLength(1);
  });

  it('knows an element under another name by its XML name, and a value by its definition', () => {
    const foer = { ejer: enRelation({ xml: 'Ejer' }) };
    const efter = { indehaver: enRelation({ xml: 'Ejer' }) };
    const vaerdier = [enVaerdi('Til'), enVaerdi('Slukket', 'Værdien Fra.')];

    expect(mellem({ relationer: foer }, { relationer: efter })).toEqual([
      { sti: EJER, art: 'omdoebt', kompatibilitet: 'brydende', regel: 'omdoebt', foer: 'ejer', efter: 'indehaver' },
    ]);
    expect(mellem({}, { tilstande: { tilstand: enTilstand({ vaerdier }) } })).toEqual([
      {
        sti: 'traekasse/tilstande/tilstand/Fra',
        art: 'omdoebt',
        kompatibilitet: 'brydende',
        regel: 'omdoebt',
        foer: 'Fra',
        efter: 'Slukket',
      },
      {
        sti: 'traekasse/tilstande/tilstand/Fra',
        art: 'tekst',
        kompatibilitet: 'rettelse',
        regel: 'tekst',
      },
    ]);
  });

  it('finds what else changed in an element that got another name, and in what it holds', () => {
    const foer = enRelation({ xml: 'Ejer', felter: { kode: etFelt({ xml: 'Kode' }), farve: etFelt() } });
    const efter = enRelation({
      xml: 'Ejer',
      kardinalitet: '0..n',
      felter: { loesen: etFelt({ xml: 'Kode', type: 'heltal' }), navn: etFelt() },
    });

    expect(
      mellem({ relationer: { ejer: foer } }, { relationer: { indehaver: efter } }).map(({ sti, art, efter: nyt }) => [
        sti,
        art,
        nyt,
      ]),
    ).toEqual([
      [EJER, 'omdoebt', 'indehaver'],
      [`${EJER}/kode`, 'omdoebt', 'loesen'],
      [`${EJER}/farve`, 'fjernet', undefined],
      [EJER, 'kardinalitet', '0..n'],
      [`${EJER}/kode`, 'type', 'heltal'],
      [`${EJER}/navn`, 'tilfoejet', 'navn'],
    ]);
  });

  it('does not guess which of several it was', () => {
    const foer = { ejer: enRelation({ xml: 'Ejer' }) };
    const efter = { indehaver: enRelation({ xml: 'Ejer' }), laaner: enRelation({ xml: 'Ejer' }) };

    expect(mellem({ relationer: foer }, { relationer: efter }).map(({ art }) => art)).toEqual([
      'fjernet',
      'tilfoejet',
      'tilfoejet',
    ]);
  });

  it.each([
    ['type', etFelt(), etFelt({ type: 'heltal' }), 'type', 'brydende'],
    ['obligation', etFelt(), etFelt({ obligatorisk: true }), 'obligatorisk', 'brydende'],
    ['no obligation', etFelt({ obligatorisk: true }), etFelt(), 'obligatorisk', 'brydende'],
    ['demand of a profile', etFelt(), etFelt({ obligatorisk: 'lora' }), 'profilkrav', 'brydende'],
    ['no demand of a profile', etFelt({ obligatorisk: 'lora' }), etFelt(), 'profilkrav', 'brydende'],
    ['name in answers', etFelt(), etFelt({ laesesSom: 'andet' }), 'svarnavn', 'brydende'],
    [
      'closing of its values',
      etFelt(),
      etFelt({ vaerdier: [enVaerdi('a'), enVaerdi('b')] }),
      'lukketListe',
      'brydende',
    ],
    [
      'opening of its values',
      etFelt({ vaerdier: [enVaerdi('a'), enVaerdi('b')] }),
      etFelt(),
      'lukketListe',
      'brydende',
    ],
    ['leaving of searches', etFelt(), etFelt({ soegbar: false }), 'ikkeSoegbar', 'brydende'],
    ['coming into searches', etFelt({ soegbar: false }), etFelt(), 'ikkeSoegbar', 'kompatibel'],
    ['index', etFelt(), etFelt({ indekseret: true }), 'indekseret', 'brydende'],
    ['no index', etFelt({ indekseret: true }), etFelt(), 'indekseret', 'kompatibel'],
    ['key', etFelt(), etFelt({ noegle: true }), 'noegle', 'brydende'],
    ['no key', etFelt({ noegle: true }), etFelt(), 'noegle', 'brydende'],
    ['first XML name', etFelt(), etFelt({ xml: 'Navn' }), 'xml', 'kompatibel'],
    ['other XML name', etFelt({ xml: 'NavnTekst' }), etFelt({ xml: 'Navn' }), 'xml', 'brydende'],
  ] as const)('classes a changed field: %s', (_, foer, efter, art, kompatibilitet) => {
    expect(feltet(foer, efter)).toEqual([expect.objectContaining({ sti: NAVN, art, kompatibilitet })]);
  });

  it.each([
    ['other XML name', { xml: 'Form' }, { xml: 'Facon' }, 'strukturxml', 'brydende'],
    ['first XML name', {}, { xml: 'Form' }, 'strukturxml', 'kompatibel'],
    ['name', { navn: 'form' }, { navn: 'facon' }, 'struktur', 'kompatibel'],
    ['source', {}, { kilde: kilde('U', 'en anden prøve') }, 'tekst', 'rettelse'],
  ] as const)('classes a changed structure: %s', (_, foer, efter, art, kompatibilitet) => {
    expect(feltet(etStrukturfelt(foer), etStrukturfelt(efter))).toEqual([
      expect.objectContaining({ sti: NAVN, art, kompatibilitet }),
    ]);
  });

  it.each([
    ['cardinality', {}, { kardinalitet: '0..n' }, 'kardinalitet', 'brydende'],
    ['one more target', { maal: ['ting'] }, { maal: ['ting', 'person'] }, 'maal', 'kompatibel'],
    ['targets of all kinds', { maal: ['ting'] }, {}, 'maal', 'kompatibel'],
    ['one target less', { maal: ['ting', 'person'] }, { maal: ['ting'] }, 'maal', 'brydende'],
    ['another target', { maal: ['ting'] }, { maal: ['person'] }, 'maal', 'brydende'],
    ['first list of targets', {}, { maal: ['ting'] }, 'maal', 'brydende'],
    ['no need of a target', {}, { maalValgfrit: true }, 'maalValgfrit', 'brydende'],
  ] as const)('classes a changed relation: %s', (_, foer, efter, art, kompatibilitet) => {
    expect(relationen(foer, efter)).toEqual([expect.objectContaining({ sti: EJER, art, kompatibilitet })]);
  });

  it('tells what was and what is', () => {
    expect(relationen({}, { kardinalitet: '0..n' })).toEqual([
      { sti: EJER, art: 'kardinalitet', kompatibilitet: 'brydende', regel: 'form', foer: '0..1', efter: '0..n' },
    ]);
  });

  it('tells from Sag 1.1 to 1.2 what the schemas show', () => {
    const aendringer = compareObjekttyper(objekttyperI('sag', '1.1'), objekttyperI('sag', '1.2'));
    const af = (art: string): string[] => aendringer.filter((aendring) => aendring.art === art).map(({ sti }) => sti);

    expect(af('fjernet')).toEqual(
      ['arkiv', 'andreklasser', 'parter', 'undersager', 'journalposter'].map((navn) => `sag/relationer/${navn}`),
    );
    expect(af('tilfoejet')).toEqual(
      expect.arrayContaining([
        'sag/tilstande/fremdrift/Bestilt',
        'sag/tilstande/fremdrift/Udfoert',
        'sag/relationer/oversag',
        'sag/relationer/primaerpart',
        'sag/relationer/journalpost',
      ]),
    );
    expect(af('nummereret')).toEqual(['sag']);
    expect(af('obligatorisk')).toEqual([]);
    expect(af('profilkrav')).toEqual(
      ['beskrivelse', 'kassationskode'].map((navn) => `sag/attributter/egenskaber/${navn}`),
    );
    expect(samletKompatibilitet(aendringer)).toBe('brydende');
  });
});

describe('compareStandarder', () => {
  const standarden = (foer: Felter, efter: Felter) =>
    compareStandarder([enObjekttype(medFelter(foer))], [enObjekttype(medFelter(efter))]);

  it('counts neither the demand nor the words of a profile as a change of the standard', () => {
    const lora = profiler({ lora: tekster('Fri tekst.', 'Free text.') });

    expect(standarden({ navn: etFelt() }, { navn: etFelt({ obligatorisk: 'lora', profiler: lora }) })).toEqual([]);
    expect(standarden({ navn: etStrukturfelt({}) }, { navn: etStrukturfelt({ profiler: lora }) })).toEqual([]);
  });

  it('leaves out what only LoRA has, and what that holds', () => {
    const kunLora = etFelt({ kilde: kilde('L', 'db_structure.py'), vaerdier: [enVaerdi('a')] });

    expect(standarden({ navn: etFelt() }, { navn: etFelt(), intern: kunLora })).toEqual([]);
    expect(standarden({ navn: etFelt(), intern: kunLora }, { navn: etFelt() })).toEqual([]);
  });

  it('finds a demand of the standard all the same', () => {
    expect(standarden({ navn: etFelt({ obligatorisk: 'lora' }) }, { navn: etFelt({ obligatorisk: true }) })).toEqual([
      expect.objectContaining({ sti: NAVN, art: 'obligatorisk', kompatibilitet: 'brydende' }),
    ]);
  });

  it('finds between Sag 1.1 and 1.2 nothing that is LoRA’s alone', () => {
    const stier = compareStandarder(objekttyperI('sag', '1.1'), objekttyperI('sag', '1.2')).map(({ sti }) => sti);

    expect(stier).toContain('sag/relationer/oversag');
    expect(stier.filter((sti) => sti.startsWith('sag/attributter/'))).toEqual([]);
  });
});

describe('samletKompatibilitet', () => {
  it('is that of the gravest change', () => {
    const rettelse = feltet(etFelt(), etFelt({ eksempel: 'A' }));
    const kompatibel = feltet(etFelt(), etFelt({ xml: 'Navn' }));
    const brydende = feltet(etFelt(), etFelt({ type: 'dato' }));

    expect(samletKompatibilitet([])).toBe('rettelse');
    expect(samletKompatibilitet([...kompatibel, ...rettelse])).toBe('kompatibel');
    expect(samletKompatibilitet([...rettelse, ...brydende, ...kompatibel])).toBe('brydende');
  });
});
