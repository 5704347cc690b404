import { describe, expect, it } from '@jest/globals';
import { kilde, tekster } from '../element.js';
import type { Struktur } from '../felt.js';
import type { Objekttype, Underobjekttype } from '../objekttype.js';
import { enObjekttype, enRelation, enTilstand, enVaerdi, etFelt } from '../testing/builders.js';
import { checkObjekttype } from './check-objekttype.js';

const steder = (type: Objekttype): string[] => checkObjekttype(type).map(({ sti }) => sti);
const { titel, definition, kilde: herfra, siden } = etFelt();
const element = { titel, definition, kilde: herfra, siden };
const enStruktur = (felter: Struktur['felter']): Struktur => ({ ...element, navn: 'stykke', felter });
const etUnderobjekt = (afvigelser: Partial<Underobjekttype>): Underobjekttype => ({
  ...element,
  noegle: 'maerke',
  egenskaber: {},
  ...afvigelser,
});

describe('checkObjekttype', () => {
  it('finds nothing wrong with a type that can be used', () => {
    expect(steder(enObjekttype())).toEqual([]);
  });

  it('says in both languages what is wrong', () => {
    const [fejl] = checkObjekttype(enObjekttype({ navn: 'Kasse' }));

    expect(fejl?.da).toMatch(/lille bogstav/);
    expect(fejl?.en).toMatch(/small letter/);
  });

  it.each([
    ['of the type', { navn: 'Kasse' }, 'Kasse/navn'],
    ['of the part', { del: 'kasser og andet' }, 'traekasse/del'],
    ['of a set', { attributter: { Egenskaber: {} } }, 'traekasse/attributter/Egenskaber'],
    ['of a field', { attributter: { egenskaber: { højde: etFelt() } } }, 'traekasse/attributter/egenskaber/højde'],
    ['of a state', { tilstande: { 'til stand': enTilstand() } }, 'traekasse/tilstande/til stand'],
    ['of a relation', { relationer: { _ejer: enRelation() } }, 'traekasse/relationer/_ejer'],
    ['that is too long', { relationer: { ['e'.repeat(49)]: enRelation() } }, `traekasse/relationer/${'e'.repeat(49)}`],
  ] as const)('finds a name that is not written as names are, %s', (_, afvigelser, sti) => {
    expect(steder(enObjekttype(afvigelser))).toEqual([sti]);
  });

  it('finds a version that is none', () => {
    expect(steder(enObjekttype({ version: 'første' }))).toEqual(['traekasse/version']);
  });

  it('finds a type without attributes', () => {
    expect(steder(enObjekttype({ attributter: {} }))).toEqual(['traekasse/attributter']);
  });

  it.each([
    ['title', { titel: tekster('Kasse', ' ') }, 'titel/en'],
    ['definition', { definition: tekster('', 'A box.') }, 'definition/da'],
    ['source', { kilde: { evidens: 'U', sted: '' } }, 'kilde/sted'],
    ['version', { siden: '' }, 'siden'],
  ] as const)('finds an empty text in the %s of any element', (_, afvigelser, sti) => {
    expect(steder(enObjekttype(afvigelser))).toEqual([`traekasse/${sti}`]);
    expect(steder(enObjekttype({ relationer: { ejer: enRelation(afvigelser) } }))).toEqual([
      `traekasse/relationer/ejer/${sti}`,
    ]);
  });

  it('finds an empty text in a structure', () => {
    const struktur = { ...enStruktur({ hoejde: etFelt() }), definition: tekster('', 'A measure.') };
    const attributter = { egenskaber: { maal: { ...element, type: 'struktur', struktur } as const } };

    expect(steder(enObjekttype({ attributter }))).toEqual([
      'traekasse/attributter/egenskaber/maal/struktur/definition/da',
    ]);
  });

  it('finds an empty text in a value of a state', () => {
    const tilstande = { tilstand: enTilstand({ vaerdier: [enVaerdi('Til', '')] }) };

    expect(steder(enObjekttype({ tilstande }))).toEqual(['traekasse/tilstande/tilstand/Til/definition/da']);
  });

  it('finds an empty text in a value of a field', () => {
    const attributter = { egenskaber: { farve: etFelt({ vaerdier: [enVaerdi('roed', '')] }) } };

    expect(steder(enObjekttype({ attributter }))).toEqual([
      'traekasse/attributter/egenskaber/farve/roed/definition/da',
    ]);
  });

  it('finds an empty text in a source told in words', () => {
    expect(steder(enObjekttype({ kilde: kilde('U', tekster('en prøve', '')) }))).toEqual(['traekasse/kilde/sted/en']);
  });

  it.each([
    ['without values', [], 'traekasse/tilstande/tilstand'],
    ['with an empty value', [enVaerdi('')], 'traekasse/tilstande/tilstand'],
    ['with a value twice', [enVaerdi('Til'), enVaerdi('Til')], 'traekasse/tilstande/tilstand/Til'],
  ])('finds a state %s', (_, vaerdier, sti) => {
    expect(steder(enObjekttype({ tilstande: { tilstand: enTilstand({ vaerdier }) } }))).toContain(sti);
  });

  it('finds names that something else has in the same place', () => {
    const relationer = { ejer: enRelation({ felter: { uuid: etFelt() } }) };

    expect(steder(enObjekttype({ relationer }))).toEqual(['traekasse/relationer/ejer/uuid']);
    expect(steder(enObjekttype({ attributter: { egenskaber: { virkning: etFelt() } } }))).toEqual([
      'traekasse/attributter/egenskaber/virkning',
    ]);
    expect(steder(enObjekttype({ underobjekter: { relationer: etUnderobjekt({}) } }))).toEqual([
      'traekasse/underobjekter/relationer',
    ]);
    expect(steder(enObjekttype({ underobjekter: { dele: etUnderobjekt({ noegle: 'egenskaber' }) } }))).toEqual([
      'traekasse/underobjekter/dele/egenskaber',
    ]);
  });

  it('finds a field whose name in answers another has', () => {
    const egenskaber = { navn: etFelt(), kaldenavn: etFelt({ laesesSom: 'navn' }) };

    expect(steder(enObjekttype({ attributter: { egenskaber } }))).toEqual(['traekasse/attributter/egenskaber/navn']);
  });

  it('finds two things that are searched for by one name', () => {
    const to = { attributter: { egenskaber: { navn: etFelt() }, maal: { navn: etFelt() } } };

    expect(steder(enObjekttype(to))).toEqual(['traekasse/soegeparametre/navn']);
    expect(steder(enObjekttype({ tilstande: { navn: enTilstand() } }))).toEqual(['traekasse/soegeparametre/navn']);
    expect(steder(enObjekttype({ underobjekter: { dele: etUnderobjekt({ noegle: 'navn' }) } }))).toEqual([
      'traekasse/soegeparametre/navn',
    ]);
  });

  it('lets an attribute and a relation have one name, as the standard does', () => {
    expect(steder(enObjekttype({ relationer: { navn: enRelation() } }))).toEqual([]);
  });

  it.each([
    ['fixed values of what is no text', etFelt({ type: 'heltal', vaerdier: [enVaerdi('1')] })],
    ['a key that is no text', etFelt({ type: 'boolean', noegle: true })],
    ['content in what is no text', etFelt({ type: 'uuid', indhold: true })],
    ['a closed list without values', etFelt({ vaerdier: [] })],
    ['a structure without fields', { ...element, type: 'struktur', struktur: enStruktur({}) }],
    [
      'a list sent as texts of what is no text',
      {
        ...element,
        type: 'strukturliste',
        positionel: true,
        struktur: enStruktur({ hoejde: etFelt({ type: 'heltal' }) }),
      },
    ],
  ] as const)('finds %s', (_, maal) => {
    expect(steder(enObjekttype({ attributter: { egenskaber: { maal } } }))).toEqual([
      'traekasse/attributter/egenskaber/maal',
    ]);
  });

  it('finds content that the service stores elsewhere than on a part, where nobody would look after it', () => {
    const fil = etFelt({ indhold: true });

    expect(steder(enObjekttype({ attributter: { egenskaber: { fil } } }))).toEqual([
      'traekasse/attributter/egenskaber/fil/indhold',
    ]);
  });

  it('finds a relation without target that has fields of nothing, or targets', () => {
    expect(steder(enObjekttype({ relationer: { vaegt: enRelation({ udenMaal: true }) } }))).toEqual([
      'traekasse/relationer/vaegt',
    ]);
    const relationer = { vaegt: enRelation({ udenMaal: true, maal: ['ting'], felter: { kilo: etFelt() } }) };
    expect(steder(enObjekttype({ relationer }))).toEqual(['traekasse/relationer/vaegt']);
  });
});
