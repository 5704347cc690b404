import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEJLKODER } from './fejlkoder.js';
import { MAKS_FEJL } from './fejlsamling.js';
import { fuldOpret, virkning } from './testing/bodies.js';
import { alleStier, med } from './testing/pointers.js';
import { proeve } from './testing/proeve.js';
import { validatorFor } from './validator.js';

const validator = validatorFor(proeve);
const fuld = fuldOpret(proeve);
const begge = (body: unknown) => [...validator.opret(body), ...validator.ret(body)];

/** Nests an object in itself so many times. */
const dyb = (lag: number, navn: string): unknown => {
  let json: unknown = {};
  for (let n = 0; n < lag; n++) json = { [navn]: [json] };

  return json;
};

describe('the validator', () => {
  it('never throws, and words every fault, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        for (const { sti, kode, da, en } of begge(body)) {
          expect(sti === '' || sti.startsWith('/')).toBe(true);
          expect(Object.keys(FEJLKODER)).toContain(kode);
          expect(da).toMatch(/[.?]$/);
          expect(en).toMatch(/[.?]$/);
        }
      }),
    );
  });

  it('never throws when any JSON stands in any place of a body that is in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alleStier(fuld)), fc.jsonValue(), (sti, json) => {
        expect(() => begge(med(fuld, sti, json))).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses the names that objects inherit, and is not changed by them', () => {
    const body: unknown = JSON.parse(`{
      "__proto__": { "attributter": {} }, "constructor": { "prototype": { "note": 7 } },
      "attributter": { "__proto__": [], "toString": [], "proeveegenskaber": [{ "__proto__": { "virkning": {} } }] },
      "relationer": { "__proto__": [{}], "hasOwnProperty": [{}] }
    }`);

    expect(validator.ret(body).map(({ sti, kode }) => `${sti} ${kode}`)).toEqual([
      '/__proto__ ukendt-medlem',
      '/constructor ukendt-medlem',
      '/attributter/__proto__ ukendt-medlem',
      '/attributter/toString ukendt-medlem',
      '/attributter/proeveegenskaber/0 mangler',
      '/attributter/proeveegenskaber/0/__proto__ ukendt-medlem',
      '/relationer/__proto__ ukendt-medlem',
      '/relationer/hasOwnProperty ukendt-medlem',
    ]);
    expect(({} as { note?: unknown }).note).toBeUndefined();
  });

  it('tells of a hundred faults, and how many more there are', () => {
    const fejl = validator.ret({ relationer: { flere: Array(1000).fill(0) } });

    expect(fejl).toHaveLength(MAKS_FEJL + 1);
    expect(fejl[99]).toMatchObject({ sti: '/relationer/flere/99', kode: 'forkert-type' });
    expect(fejl[100]).toEqual({
      sti: '',
      kode: 'flere-fejl',
      da: 'Fejl der ikke er vist: 900.',
      en: 'Faults not shown: 900.',
    });
  });

  it('finds the one fault that lies far into a huge body, and says that there may be more', () => {
    const flere = Array.from({ length: 50_000 }, (_, n) => (n === 49_999 ? 0 : { urn: 'urn:a', virkning: virkning() }));

    expect(validator.ret({ relationer: { flere } })).toMatchObject([
      { sti: '/relationer/flere/49999', kode: 'forkert-type' },
      { sti: '', kode: 'flere-fejl' },
    ]);
  });

  it.each([
    ['a million things of the wrong type', { relationer: { flere: Array(1_000_000).fill(0) } }],
    ['a hundred thousand empty entries', { relationer: { flere: Array(100_000).fill({}) } }],
    ['a hundred thousand unknown names', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`n${n}`, 0]))],
    [
      'a hundred thousand overlapping periods',
      { tilstande: { proevestatus: Array(100_000).fill({ virkning: virkning() }) } },
    ],
    ['a hundred thousand layers', dyb(100_000, 'varianter')],
    ['a hundred thousand unknown layers', dyb(100_000, 'x')],
    ['ten million letters', { note: `${'x'.repeat(10_000_000)}\0` }],
    [
      'ten million letters for an instant',
      { tilstande: { proevestatus: [{ virkning: virkning('1'.repeat(10_000_000)) }] } },
    ],
  ])('answers in seconds to %s', (_, body) => {
    const start = performance.now();

    expect(validator.ret(body)).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
