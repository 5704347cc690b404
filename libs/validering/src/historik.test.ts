import { describe, expect, it } from '@jest/globals';
import { itsystem } from '@sagdok/model';
import { validatorFor } from './validator.js';

const registrering = (fra: string, til: string, mere: object = {}): object => ({
  fratidspunkt: { tidsstempeldatotid: fra, graenseindikator: true },
  tiltidspunkt: { tidsstempeldatotid: til },
  livscykluskode: 'Rettet',
  brugerref: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
  ...mere,
});

const stier = (body: unknown): string[] =>
  validatorFor(itsystem)
    .historik(body)
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
  ])('is refused for %s, with the place of the fault', (_, body, fault) => {
    expect(stier(body)).toEqual([fault]);
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
