import { describe, expect, it } from '@jest/globals';
import { FEJLKODER } from '@sagdok/validering';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseBesked } from '../besked/read-besked.js';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { ANTAL_FORSOEG } from '../testing/antal-forsoeg.js';
import { enBesked } from '../testing/en-besked.js';
import { vilkaarlig } from '../testing/vilkaarlig.js';
import { beskedSchema } from './besked-schema.js';

const gyldig = new Ajv2020({ strict: false }).compile(beskedSchema());

const fejlI = (json: unknown) => {
  const laest = parseBesked(json);

  return 'fejl' in laest ? laest.fejl : [];
};
const stier = (json: unknown) => fejlI(json).map(({ sti, kode }) => `${sti || '/'} ${kode}`);

/** The JSON with a value put in one of its places, the one of that number. */
function med(json: unknown, plads: number, nyt: unknown): unknown {
  let nummer = 0;
  const gaa = (del: unknown): unknown => {
    if (nummer++ === plads) return nyt;
    if (Array.isArray(del)) return del.map(gaa);
    if (typeof del !== 'object' || del === null) return del;

    return Object.fromEntries(Object.entries(del).map(([navn, vaerdi]) => [navn, gaa(vaerdi)]));
  };

  return gaa(json);
}

describe('the JSON form of a message', () => {
  it('satisfies its JSON Schema, whatever the message', () => {
    fc.assert(
      fc.property(vilkaarlig(haendelsesbesked), (besked) => {
        expect(gyldig(besked)).toBe(true);
      }),
      { numRuns: ANTAL_FORSOEG },
    );
  });

  it('is judged as the schema judges it, whatever stands in any of its places, and each fault is worded', () => {
    const nyt = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        {},
        [],
        { xml: '<a/>' },
        { UUIDIdentifikator: 'x' },
        { json: 1, xml: '' },
        '1.1',
        'urn:a:b',
        '\u0001',
      ),
      fc.constant({ UUIDIdentifikator: 'a0b1c2d3-0000-4000-8000-000000000000', URNIdentifikator: 'urn:a:b' }),
    );
    fc.assert(
      fc.property(vilkaarlig(haendelsesbesked), fc.nat(60), nyt, (besked, plads, vaerdi) => {
        const json = med(besked, plads, vaerdi);
        const fejl = fejlI(json).filter(
          ({ kode }) => !['ikke-et-element', 'ikke-velformet', 'ugyldige-tegn', 'for-dyb'].includes(kode),
        );

        expect(fejl.length === 0).toBe(gyldig(json));
        for (const { kode, da, en } of fejl) {
          expect(Object.keys(FEJLKODER)).toContain(kode);
          expect([da, en]).toEqual([expect.stringMatching(/[.?]$/), expect.stringMatching(/[.?]$/)]);
        }
      }),
      { numRuns: 5 * ANTAL_FORSOEG },
    );
  });

  it('has all its faults told at once', () => {
    const besked = enBesked();
    const { Filtreringsdata, Leveranceinformation } = besked.Beskedkuvert;

    expect(
      stier({
        beskedId: besked.BeskedId,
        BeskedVersion: 1,
        Beskedkuvert: {
          Filtreringsdata: {
            ...Filtreringsdata,
            TilladtModtager: { URNIdentifikator: 'urn:a:b' },
            RelateretObjekt: [{ ObjektId: { UUIDIdentifikator: 'x', URNIdentifikator: 'urn:a:b' } }],
          },
          Leveranceinformation: { ...Leveranceinformation, Dannelsestidspunkt: {}, KildesystemIPAdresse: '\u0001' },
        },
        Beskeddata: [{ xml: '<a>' }, { json: 1, xml: '' }, { xml: 7 }, 'hej'],
      }),
    ).toEqual([
      '/beskedId ukendt-medlem',
      '/ mangler',
      '/BeskedVersion forkert-type',
      '/Beskedkuvert/Filtreringsdata/TilladtModtager forkert-type',
      '/Beskedkuvert/Filtreringsdata/RelateretObjekt/0/ObjektId valg-ikke-entydigt',
      '/Beskedkuvert/Filtreringsdata/RelateretObjekt/0/ObjektId/UUIDIdentifikator ugyldig-uuid',
      '/Beskedkuvert/Filtreringsdata/RelateretObjekt/0 mangler',
      '/Beskedkuvert/Leveranceinformation/Dannelsestidspunkt valg-ikke-entydigt',
      '/Beskedkuvert/Leveranceinformation/KildesystemIPAdresse ikke-xml-tegn',
      '/Beskeddata/0/xml ikke-velformet',
      '/Beskeddata/1/xml ukendt-medlem',
      '/Beskeddata/2/xml forkert-type',
      '/Beskeddata/3 forkert-type',
    ]);
  });

  it.each([
    ['breaks out of its element', '</kuvert:Beskeddata><kuvert:Beskeddata>', 'ikke-velformet'],
    ['has a prefix that it does not declare', '<a:b/>', 'ikke-velformet'],
    ['declares a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'ikke-velformet'],
    ['is a whole document', '<?xml version="1.0"?><a/>', 'ikke-velformet'],
    ['is left open', '<a><b></b>', 'ikke-velformet'],
    ['is deep', '<a>'.repeat(65) + '</a>'.repeat(65), 'for-dyb'],
  ])('has a fault when foreign XML %s', (_, xml, kode) => {
    expect(stier({ ...enBesked(), Beskeddata: [{ xml }] })).toEqual([`/Beskeddata/0/xml ${kode}`]);
  });

  it.each(['', 'tekst', '<a/><b/>', '<!-- intet -->', '<a/> og mere'])(
    'has a fault when an extension is not one element: %j',
    (xml) => {
      const besked = enBesked({ registrering: { ObjektRegistreringLokalUdvidelse: [{ xml }] } });

      expect(stier(besked)).toEqual([
        '/Beskedkuvert/Filtreringsdata/ObjektRegistrering/0/ObjektRegistreringLokalUdvidelse/0/xml ikke-et-element',
      ]);
    },
  );

  it('has a fault when JSON content cannot be stored or is too deep', () => {
    const dyb: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const med = (json: unknown) => stier({ ...enBesked(), Beskeddata: [{ json }] });

    expect(med({ a: ['\0'] })).toEqual(['/Beskeddata/0/json ugyldige-tegn']);
    expect(med({ ['\ud800']: 1 })).toEqual(['/Beskeddata/0/json ugyldige-tegn']);
    expect(med(dyb)).toEqual(['/Beskeddata/0/json for-dyb']);
    expect(med({ a: [{ b: null }] })).toEqual([]);
  });
});
