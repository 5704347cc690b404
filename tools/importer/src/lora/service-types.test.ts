import { describe, expect, it } from '@jest/globals';
import { ServiceTypes } from './service-types.js';
import { withoutUnknown } from './without-unknown.js';

const object = (properties: object): object => ({ type: 'object', properties, additionalProperties: false });
const listOf = (items: object): object => ({ type: 'array', items });
const put = (schema: string): object => ({
  requestBody: {
    content: {
      'application/json': {
        schema: { anyOf: [{ $ref: '#/components/schemas/Opret' }, { $ref: `#/components/schemas/${schema}` }] },
      },
    },
  },
});

/** What an OpenAPI description of the register looks like, in small. */
const types = new ServiceTypes({
  paths: {
    '/have/hæk': {},
    '/have/hæk/{uuid}': { get: {}, put: put('HækHistorik') },
    '/have/hæk/{uuid}/indhold': { put: put('HækHistorik') },
    '/have/træ/{uuid}': { put: put('Opret') },
  },
  components: {
    schemas: {
      Opret: object({ note: {} }),
      HækHistorik: object({ registreringer: listOf({ $ref: '#/components/schemas/Hæk' }) }),
      Hæk: object({
        attributter: object({
          hækegenskaber: listOf(object({ navn: {}, virkning: { $ref: '#/components/schemas/Virkning' } })),
        }),
        tilstande: object({ hækgroning: listOf(object({ groning: {} })) }),
        relationer: object({ have: listOf(object({ uuid: {} })) }),
      }),
      Virkning: object({ from: {}, to: {} }),
    },
  },
});

describe('ServiceTypes', () => {
  it('recognise an object by the members of any of its registreringer', () => {
    expect(types.typeOf([{}, { tilstande: { hækgroning: [] } }])).toMatchObject({ navn: 'hæk', path: '/have/hæk' });
    expect(types.typeOf([{ attributter: { hækegenskaber: [] } }])).toMatchObject({ navn: 'hæk' });
  });

  it('do not recognise what the service does not keep', () => {
    expect(types.typeOf([{ attributter: { træegenskaber: [] } }])).toBeUndefined();
    expect(types.typeOf([])).toBeUndefined();
  });
});

describe('withoutUnknown', () => {
  const registrering = {
    attributter: { hækegenskaber: [{ navn: 'Bøg', højde: 2, virkning: { from: 'a', to: 'b', indtil: 'c' } }] },
    tilstande: { hækgroning: [{ groning: 'God' }] },
    relationer: { have: [{ uuid: 'a' }], gartner: [{ uuid: 'b' }] },
    ekstra: {},
  };

  it('leaves out what the schema does not know, and names it', () => {
    const schema = types.typeOf([registrering])?.schema ?? {};
    const { value, unknown } = withoutUnknown(types, { items: schema }, [registrering]);
    expect(value).toEqual([
      {
        attributter: { hækegenskaber: [{ navn: 'Bøg', virkning: { from: 'a', to: 'b' } }] },
        tilstande: { hækgroning: [{ groning: 'God' }] },
        relationer: { have: [{ uuid: 'a' }] },
      },
    ]);
    expect([...unknown].toSorted()).toEqual([
      'attributter/hækegenskaber/højde',
      'attributter/hækegenskaber/virkning/indtil',
      'ekstra',
      'relationer/gartner',
    ]);
  });
});
