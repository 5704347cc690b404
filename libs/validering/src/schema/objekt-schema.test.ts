import { describe, expect, it } from '@jest/globals';
import { dokument, klasse, type Objekttype, sag, STANDARDER, tilstand } from '@sagdok/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formater } from '../formater.js';
import { UUID } from '../testing/bodies.js';
import { vedSti } from '../testing/pointers.js';
import { proeve } from '../testing/proeve.js';
import type { JsonSchema } from './json-schema.js';
import { opretSchema, retSchema, svarSchema } from './objekt-schema.js';
import { udfold } from './udfold.js';

const objekttyper: readonly Objekttype[] = [proeve, ...STANDARDER.flatMap((standard) => standard.objekttyper)];
const former = { opretSchema, retSchema, svarSchema };

const kompiler = (schema: JsonSchema) => {
  const ajv = new Ajv2020({ formats: { ...formater }, strictTypes: false, strictRequired: false, strictTuples: false });
  ajv.addVocabulary(['x-title-en', 'x-description-en']);

  return ajv.compile(schema);
};

describe.each(Object.entries(former))('%s', (_, schemaOf) => {
  it('is plain JSON, and a valid JSON Schema without unknown keywords, for every object type', () => {
    for (const type of objekttyper) {
      const schema = schemaOf(type);
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
      expect(() => kompiler(schema)).not.toThrow();
    }
  });

  it('has an identity of its own for every object type', () => {
    const ids = objekttyper.map((type) => schemaOf(type).$id);

    expect(new Set(ids).size).toBe(objekttyper.length);
  });

  it('has each definition that it refers to, and no other', () => {
    for (const type of objekttyper) {
      const schema = schemaOf(type);
      const brugte = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, navn]) => navn));
      expect(Object.keys(schema.$defs as object).sort()).toEqual([...brugte].sort());
    }
  });

  it('says each thing once: no definition is like another', () => {
    for (const type of objekttyper) {
      const defs = Object.values(schemaOf(type).$defs as object).map((each) => JSON.stringify(each));
      expect([type.navn, new Set(defs).size]).toEqual([type.navn, defs.length]);
    }
  });
});

describe('opretSchema', () => {
  it('requires attributter, tilstande and what is mandatory in them, in the order that LoRA lists it', () => {
    expect(opretSchema(sag)).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['attributter', 'tilstande'],
      properties: {
        attributter: { type: 'object', required: ['sagegenskaber'] },
        tilstande: { type: 'object', required: ['sagfremdrift'] },
      },
    });
    expect(opretSchema(tilstand)).toMatchObject({
      properties: { tilstande: { required: ['tilstandpubliceret', 'tilstandstatus'] } },
    });
  });

  it('does not require a set of attributes of which none is mandatory', () => {
    expect(opretSchema(proeve)).toMatchObject({ properties: { attributter: { required: ['proeveegenskaber'] } } });
  });

  it('carries titles, descriptions and examples of the model in both languages', () => {
    const felt = vedSti(
      opretSchema(proeve),
      '/properties/attributter/properties/proeveegenskaber/items/properties/brugervendtnoegle',
    );

    expect(felt).toMatchObject({
      title: 'brugervendtnoegle',
      'x-title-en': 'brugervendtnoegle',
      description: 'brugervendtnoegle',
      'x-description-en': 'brugervendtnoegle',
      examples: ['P-1'],
    });
  });
});

describe('svarSchema', () => {
  const registrering = {
    fratidspunkt: { tidsstempeldatotid: '2026-01-31T12:00:00.123456+00:00', graenseindikator: true },
    tiltidspunkt: { tidsstempeldatotid: 'infinity' },
    livscykluskode: 'Opstaaet',
    brugerref: UUID,
  };
  const virkning = { from: '2000-01-01 00:00:00+00', to: 'infinity', from_included: true, to_included: false };

  it.each([
    ['of which all is empty', dokument, {}],
    [
      'whose relations have other names for some fields',
      sag,
      {
        relationer: { journalpost: [{ indeks: 1, reltypespec: 'journalnotat', uuid: UUID, virkning }] },
      },
    ],
    ['with a relation that was cleared', sag, { relationer: { ejer: [{ virkning }] } }],
    ['with a state that was cleared', sag, { tilstande: { sagfremdrift: [{ virkning }] } }],
    [
      'with search words',
      klasse,
      {
        attributter: { klasseegenskaber: [{ soegeord: [{ soegeordidentifikator: 'hest' }], virkning }] },
      },
    ],
  ])('accepts an answer %s', (_, type, dele) => {
    expect(kompiler(svarSchema(type))({ ...registrering, ...dele })).toBe(true);
  });

  it.each([
    ['without life cycle code', { livscykluskode: undefined }],
    ['with another life cycle code', { livscykluskode: 'Ny' }],
    ['with the names of requests', { relationer: { journalpost: [{ journalpostkode: 'journalnotat', virkning }] } }],
    [
      'with a period whose end is included',
      { tilstande: { sagfremdrift: [{ virkning: { ...virkning, to_included: true } }] } },
    ],
  ])('refuses an answer %s', (_, dele) => {
    const svar: unknown = JSON.parse(JSON.stringify({ ...registrering, ...dele }));

    expect(kompiler(svarSchema(sag))(svar)).toBe(false);
  });
});

describe('udfold', () => {
  it('leaves no reference', () => {
    const udfoldet = udfold(retSchema(proeve));

    expect(JSON.stringify(udfoldet)).not.toContain('$ref');
    expect(udfoldet.$defs).toBeUndefined();
  });
});
