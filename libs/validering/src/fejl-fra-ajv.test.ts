import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fejlFra } from './fejl-fra-ajv.js';
import { FEJLKODER } from './fejlkoder.js';
import { formater } from './formater.js';
import { retSchema } from './schema/objekt-schema.js';
import { UUID, virkning } from './testing/bodies.js';
import { proeve } from './testing/proeve.js';
import { validatorFor } from './validator.js';

const validator = validatorFor(proeve);
const tekster = (body: unknown) => validator.ret(body).map(({ da, en }) => [da, en]);
const felt = (felter: object) => ({ attributter: { proeveegenskaber: [{ ...felter, virkning: virkning() }] } });

describe('a fault', () => {
  it.each([
    [{ note: 7 }, 'Her skal der stå en tekst, ikke et tal.', 'Expected a text, not a number.'],
    [{ relationer: [] }, 'Her skal der stå et objekt, ikke en liste.', 'Expected an object, not a list.'],
    [felt({ antal: 1.5 }), 'Her skal der stå et helt tal, ikke et tal.', 'Expected an integer, not a number.'],
    [felt({ aktiv: null }), 'Her skal der stå true eller false, ikke null.', 'Expected true or false, not null.'],
    [
      felt({ aktivt: 1 }),
      '»aktivt« kendes ikke her. Mener du »aktiv«?',
      '“aktivt” is not known here. Did you mean “aktiv”?',
    ],
    [{ Note: 'x' }, '»Note« kendes ikke her. Mener du »note«?', '“Note” is not known here. Did you mean “note”?'],
    [{ findesikke: 1 }, '»findesikke« kendes ikke her.', '“findesikke” is not known here.'],
    [felt({ farve: 'gul' }), 'Værdien skal være en af: "roed", "blaa".', 'The value must be one of: "roed", "blaa".'],
    [felt({ ord: [['a']] }), 'Listen skal have mindst 2 elementer.', 'The list must have at least 2 elements.'],
    [
      { relationer: { en: [{ virkning: virkning() }] } },
      'Angiv netop ét af »uuid« og »urn«.',
      'Give exactly one of “uuid” and “urn”.',
    ],
  ])('of %j is said in Danish and in English', (body, da, en) => {
    expect(tekster(body)).toEqual([[da, en]]);
  });

  it('points into names with slashes and tildes as RFC 6901 has it', () => {
    expect(validator.ret({ 'a/b~c': 1 })[0]?.sti).toBe('/a~1b~0c');
  });

  it('does not repeat values of the body, and cuts long names', () => {
    const hemmelig = 'hemmeligt 010190-1234';
    const body = {
      ...felt({ ejer: hemmelig, farve: hemmelig, dag: hemmelig, ord: hemmelig }),
      [`x${'y'.repeat(500)}`]: 1,
    };
    const fejl = validator.ret(body);

    expect(fejl).toHaveLength(5);
    for (const { da, en } of fejl) {
      expect(`${da} ${en}`).not.toContain('010190');
      expect(da.length).toBeLessThan(100);
    }
  });
});

describe('fejlFra', () => {
  it('tells what errors of Ajv say that was run with one of our schemas elsewhere', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { ...formater } });
    const gyldig = ajv.compile(retSchema(proeve));
    const body = {
      ...felt({ antal: 'x', maaling: { enhed: 'pund' } }),
      relationer: { en: [{ uuid: 'x', urn: 'y', virkning: {} }], maalt: [{ uuid: UUID, virkning: virkning() }] },
    };

    expect(gyldig(body)).toBe(false);
    expect(
      fejlFra(gyldig.errors ?? [])
        .map(({ sti, kode }) => `${sti} ${kode}`)
        .sort(),
    ).toEqual(
      validator
        .ret(body)
        .map(({ sti, kode }) => `${sti} ${kode}`)
        .sort(),
    );
  });
});

describe('FEJLKODER', () => {
  it('are in kebab-case, each with its meaning in both languages', () => {
    for (const [kode, { da, en }] of Object.entries(FEJLKODER)) {
      expect(kode).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(da).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
