import { describe, expect, it } from '@jest/globals';
import { ModelFejl } from '../deklarationsfejl.js';
import { OBJEKTTYPER } from '../standarder.js';
import { medUdvidelser } from './med-udvidelser.js';
import { parseUdvidelser } from './parse-udvidelser.js';

const element = { titel: { da: 'Titel', en: 'Title' }, definition: 'Hvad det er.' };

const EN_VAERDI = { ...element, vaerdi: 'a' };

const steder = (json: unknown): string[] => {
  try {
    parseUdvidelser(json);
  } catch (error) {
    if (error instanceof ModelFejl) return error.fejl.map(({ sti }) => sti);
    throw error;
  }

  return [];
};
const feltet = (felt: unknown): unknown => ({ felter: { sag: { egenskaber: { matrikel: felt } } } });
const inFelt = (sti: string): string => `felter/sag/egenskaber/matrikel${sti}`;

describe('parseUdvidelser', () => {
  it('reads attributes, relations and types, and what it reads can be added to the model', () => {
    const udvidelser = parseUdvidelser({
      $schema: 'https://example.org/udvidelser.json',
      felter: {
        sag: {
          udvidelser: {
            matrikel: { ...element, type: 'tekst', indekseret: true },
            punkter: {
              ...element,
              type: 'strukturliste',
              struktur: { ...element, navn: 'punkt', felter: { x: { ...element, type: 'heltal' } } },
            },
            sted: {
              ...element,
              type: 'struktur',
              struktur: {
                ...element,
                navn: 'sted',
                felter: { by: { ...element, type: 'tekst', vaerdier: [EN_VAERDI] } },
              },
            },
          },
        },
      },
      relationer: { sag: { nabosag: { ...element, kardinalitet: '0..n', maal: ['sag'] } } },
      objekttyper: [
        {
          ...element,
          navn: 'traekasse',
          del: 'kasser',
          attributter: { egenskaber: { navn: { ...element, type: 'tekst', obligatorisk: true, noegle: true } } },
          tilstande: { brug: { ...element, vaerdier: [{ vaerdi: 'Til', titel: 'Til', definition: 'I brug.' }] } },
          underobjekter: {
            rum: { ...element, noegle: 'rumtekst', egenskaber: { bredde: { ...element, type: 'heltal' } } },
          },
        },
      ],
    });
    const udvidede = medUdvidelser(OBJEKTTYPER, udvidelser);

    expect(Object.keys(udvidede.at(0)?.attributter ?? {})).toEqual(['egenskaber', 'udvidelser']);
    expect(udvidede.at(-1)).toMatchObject({ navn: 'traekasse', version: '1.0', relationer: {} });
    expect(udvidede.at(-1)).not.toHaveProperty('nummereret');
  });

  it('takes one text, or Danish alone, for both languages', () => {
    const felt = parseUdvidelser(feltet({ titel: { da: 'Matrikel' }, definition: 'Jordens nummer.', type: 'tekst' }))
      .felter?.sag?.egenskaber?.matrikel;

    expect(felt?.titel).toEqual({ da: 'Matrikel', en: 'Matrikel' });
    expect(felt?.definition).toEqual({ da: 'Jordens nummer.', en: 'Jordens nummer.' });
    expect(felt?.kilde).toEqual({ evidens: 'U', sted: { da: 'udvidelse', en: 'extension' } });
    expect(felt?.siden).toBe('1.0');
  });

  it.each([null, [], 'felter', 7])('refuses what is no object: %j', (json) => {
    expect(steder(json)).toEqual(['']);
  });

  it.each([
    ['an unknown member', { felt: {} }, ['felt']],
    ['fields that are no object', { felter: [] }, ['felter']],
    ['types that are no list', { objekttyper: {} }, ['objekttyper']],
    ['a field that is no object', feltet('tekst'), [inFelt('')]],
    ['a field without type', feltet(element), [inFelt('/type')]],
    ['a field of an unknown type', feltet({ ...element, type: 'flydende' }), [inFelt('/type')]],
    ['a field without texts', feltet({ type: 'tekst' }), [inFelt('/titel'), inFelt('/definition')]],
    ['an empty text', feltet({ ...element, type: 'tekst', titel: ' ' }), [inFelt('/titel')]],
    ['a text without Danish', feltet({ ...element, type: 'tekst', titel: { en: 'A' } }), [inFelt('/titel/da')]],
    ['a flag that is no true', feltet({ ...element, type: 'tekst', indekseret: 'ja' }), [inFelt('/indekseret')]],
    ['searchable that is no false', feltet({ ...element, type: 'tekst', soegbar: true }), [inFelt('/soegbar')]],
    [
      'a value that is no text',
      feltet({ ...element, type: 'tekst', vaerdier: [EN_VAERDI, 1] }),
      [inFelt('/vaerdier/1')],
    ],
    [
      'a value without texts',
      feltet({ ...element, type: 'tekst', vaerdier: [{ vaerdi: 'a' }] }),
      [inFelt('/vaerdier/0/titel'), inFelt('/vaerdier/0/definition')],
    ],
    ['a structure without its fields', feltet({ ...element, type: 'struktur' }), [inFelt('/struktur')]],
    [
      'an unknown cardinality',
      { relationer: { sag: { nabo: { ...element, kardinalitet: '1..1' } } } },
      ['relationer/sag/nabo/kardinalitet'],
    ],
    [
      'a type without name, part and attributes',
      { objekttyper: [element] },
      ['objekttyper/0/navn', 'objekttyper/0/del', 'objekttyper/0/attributter'],
    ],
  ])('names %s and where it is', (_, json, forventet) => {
    expect(steder(json)).toEqual(forventet);
  });

  it('names all of several faults', () => {
    const json = { felter: { sag: { egenskaber: { a: 1, b: { ...element, type: 'x' } } } }, relationer: 7 };

    expect(steder(json)).toEqual(['felter/sag/egenskaber/a', 'felter/sag/egenskaber/b/type', 'relationer']);
  });
});
