import { describe, expect, it } from '@jest/globals';
import { itsystem, sag } from '@sagdok/model';
import { MAKS_FEJL } from './fejlsamling.js';
import { validatorFor } from './validator.js';

/** The start of 2026. */
const NU = BigInt(Date.UTC(2026, 0, 1)) * 1000n;

const registrering = (fra: string, til: string, mere: object = {}): object => ({
  fratidspunkt: { tidsstempeldatotid: fra, graenseindikator: true },
  tiltidspunkt: { tidsstempeldatotid: til },
  livscykluskode: 'Rettet',
  brugerref: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
  ...mere,
});

const stier = (body: unknown): string[] =>
  validatorFor(itsystem)
    .historik(body, NU)
    .map(({ sti, kode }) => `${sti} ${kode}`);

describe('an Importer with history', () => {
  it('is in order when the registreringer follow each other, in whatever order they are listed', () => {
    const body = { registreringer: [registrering('2020-01-01', 'infinity'), registrering('2010-01-01', '2020-01-01')] };

    expect(stier(body)).toEqual([]);
  });

  it.each([
    ['no list', {}, '/registreringer forkert-type'],
    ['an empty list', { registreringer: [] }, '/registreringer forkert-type'],
    ['something beside it', { registreringer: [registrering('2010-01-01', 'infinity')], note: '' }, ' ukendt-medlem'],
    [
      'a gap',
      { registreringer: [registrering('2010-01-01', '2011-01-01'), registrering('2020-01-01', 'infinity')] },
      '/registreringer/0/tiltidspunkt registreringer-i-uorden',
    ],
    [
      'two at the same instant',
      { registreringer: [registrering('2010-01-01', 'infinity'), registrering('2010-01-01T01:00+01:00', 'infinity')] },
      '/registreringer/1 registreringer-i-uorden',
    ],
    [
      'a beginning without limit',
      { registreringer: [registrering('-infinity', 'infinity')] },
      '/registreringer/0/fratidspunkt/tidsstempeldatotid ugyldigt-tidspunkt',
    ],
    [
      'a fault within one',
      { registreringer: [registrering('2010-01-01', 'infinity', { tilstande: { findesikke: [] } })] },
      '/registreringer/0/tilstande/findesikke ukendt-medlem',
    ],
    [
      'a latest one that has ended',
      { registreringer: [registrering('2010-01-01', '2011-01-01')] },
      '/registreringer/0/tiltidspunkt registreringer-i-uorden',
    ],
    [
      'one that is later than now',
      { registreringer: [registrering('2026-01-01T00:01:01', 'infinity')] },
      '/registreringer/0/fratidspunkt/tidsstempeldatotid registreringer-i-uorden',
    ],
    [
      'a step that the life cycle does not have',
      {
        registreringer: [
          registrering('2010-01-01', 'infinity'),
          registrering('2009-01-01', '2010-01-01', { livscykluskode: 'Slettet' }),
        ],
      },
      '/registreringer/0/livscykluskode registreringer-i-uorden',
    ],
  ])('is refused for %s, with the place of the fault', (_, body, fault) => {
    expect(stier(body)).toEqual([fault]);
  });

  it('may begin with any step, and end a little ahead, as another clock has it', () => {
    expect(stier({ registreringer: [registrering('2026-01-01T00:00:59', 'infinity')] })).toEqual([]);
  });

  it('has the number of each entry of a numbered relation', () => {
    const virkning = { from: '2010-01-01', from_included: true, to: 'infinity', to_included: false };
    const relationer = {
      andresager: [
        { urn: 'urn:x', virkning },
        { urn: 'urn:y', indeks: 1_000_000_001, virkning },
      ],
      ejer: [{ urn: 'urn:x', virkning }],
    };
    const fundet = validatorFor(sag).historik(
      { registreringer: [registrering('2010-01-01', 'infinity', { relationer })] },
      NU,
    );

    expect(fundet.map(({ sti, kode }) => `${sti} ${kode}`)).toEqual([
      '/registreringer/0/relationer/andresager/1/indeks tal-udenfor',
      '/registreringer/0/relationer/andresager/0 mangler',
    ]);
  });

  it.each([1000, 30_000])('of %i registreringer with faults tells of the first hundred', (count) => {
    const bad = registrering('2010-01-01', 'infinity', { tilstande: 7, relationer: 8, attributter: 9 });
    const fundet = validatorFor(itsystem).historik({ registreringer: Array.from({ length: count }, () => bad) }, NU);

    expect(fundet).toHaveLength(MAKS_FEJL + 1);
    expect(fundet.at(-1)).toMatchObject({ kode: 'flere-fejl' });
  });

  it('refuses texts that are searched by when they are longer than an index has room for', () => {
    const body = {
      attributter: {
        itsystemegenskaber: [{ brugervendtnoegle: 'x'.repeat(601), virkning: { from: '2010-01-01', to: 'infinity' } }],
      },
    };

    expect(
      validatorFor(itsystem)
        .ret(body)
        .map(({ kode }) => kode),
    ).toEqual(['for-lang']);
  });
});
