import { describe, expect, it } from '@jest/globals';
import { dokument } from '@sagdok/model';
import { fuldOpret, UUID, virkning } from './testing/bodies.js';
import { med } from './testing/pointers.js';
import { proeve } from './testing/proeve.js';
import { validatorFor } from './validator.js';

const validator = validatorFor(proeve);
const body = fuldOpret(proeve);
const fundne = (sti: string, vaerdi: unknown) =>
  validator.opret(med(body, sti, vaerdi)).map((fejl) => [fejl.sti, fejl.kode] as const);
const egenskaber = '/attributter/proeveegenskaber/0';
const relationen = '/relationer/flere/0';

describe('opret', () => {
  it.each([
    ['/note', '', 'æøå 𝄞'],
    [`${egenskaber}/brugervendtnoegle`, ''],
    [`${egenskaber}/navne`, [], ['']],
    [`${egenskaber}/antal`, 0, -(2 ** 31), 2 ** 31 - 1, 1e3],
    [`${egenskaber}/dag`, '31 Jan 2026', '20260131'],
    [`${egenskaber}/start`, '2026-01-31', 'infinity', 'Jan 31 2026 12:00 CET'],
    [`${egenskaber}/varighed`, '01:30:00', '2 days 3 hours'],
    [`${egenskaber}/ejer`, UUID.toUpperCase()],
    [`${egenskaber}/virkning`, { ...virkning(), from_included: false, to_included: true }],
    [`${egenskaber}/virkning`, { ...virkning(), aktoerref: UUID, aktoertypekode: 'Bruger', notetekst: '' }],
    [`${egenskaber}/ord`, [], [['', 'x']]],
    ['/relationer', {}],
    ['/relationer/flere', []],
    [relationen, { uuid: UUID, objekttype: 'Sag', indeks: 7, virkning: virkning() }],
    [relationen, { urn: 'urn:x', virkning: virkning() }],
    ['/relationer/valgfri/0', { virkning: virkning() }],
    ['/varianter', []],
    ['/varianter/0/egenskaber', []],
  ])('accepts at %s', (sti, ...vaerdier: readonly unknown[]) => {
    for (const vaerdi of vaerdier) expect(fundne(sti, vaerdi)).toEqual([]);
  });

  it.each([
    ['/attributter/proeveegenskaber', [], 'for-faa'],
    ['/tilstande/proevestatus', [], 'for-faa'],
    ['/tilstande/proevestatus/0/status', '', 'ukendt-vaerdi'],
    ['/tilstande/proevestatus/0/status', 'ny', 'ukendt-vaerdi'],
    [`${egenskaber}/farve`, 'groen', 'ukendt-vaerdi'],
    [`${egenskaber}/aktiv`, '', 'forkert-type'],
    [`${egenskaber}/aktiv`, 'true', 'forkert-type'],
    [`${egenskaber}/antal`, 1.5, 'forkert-type'],
    [`${egenskaber}/antal`, 2 ** 31, 'tal-udenfor'],
    [`${egenskaber}/antal`, -(2 ** 31) - 1, 'tal-udenfor'],
    [`${egenskaber}/dag`, '2026-02-30', 'ugyldig-dato'],
    [`${egenskaber}/start`, 'i går', 'ugyldigt-tidspunkt'],
    [`${egenskaber}/varighed`, 'længe', 'ugyldig-varighed'],
    [`${egenskaber}/ejer`, 'nogen', 'ugyldig-uuid'],
    [`${egenskaber}/ejer`, `urn:uuid:${UUID}`, 'ugyldig-uuid'],
    [`${egenskaber}/brugervendtnoegle`, 'a\0b', 'ugyldige-tegn'],
    [`${egenskaber}/brugervendtnoegle`, '\ud834', 'ugyldige-tegn'],
    [`${egenskaber}/navne/1`, '\0', 'ugyldige-tegn'],
    ['/note', '\udd1e', 'ugyldige-tegn'],
    [`${egenskaber}/virkning/notetekst`, '\0', 'ugyldige-tegn'],
    [`${egenskaber}/virkning/aktoerref`, 'nogen', 'ugyldig-uuid'],
    [`${relationen}/uuid`, 'ikke-uuid', 'ugyldig-uuid'],
    [`${relationen}/uuid`, '', 'ugyldig-uuid'],
    [`${relationen}/objekttype`, '\0', 'ugyldige-tegn'],
    [`${relationen}/indeks`, '1', 'forkert-type'],
    ['/relationer/maalt/0/kode', 'c', 'ukendt-vaerdi'],
    ['/varianter/0/varianttekst', '', 'tom-tekst'],
    ['/varianter/0/relationer', {}, 'ukendt-medlem'],
    ['/varianter/0/dele/0/relationer', [], 'forkert-type'],
  ])('refuses at %s the value %j: %s', (sti, vaerdi, kode) => {
    expect(fundne(sti, vaerdi)).toEqual([[sti, kode]]);
  });

  it('takes exactly one of uuid and urn, and says so once', () => {
    const netop = [[relationen, 'maal-ikke-entydigt']];

    expect(fundne(relationen, { virkning: virkning() })).toEqual(netop);
    expect(fundne(relationen, { uuid: UUID, urn: 'urn:a:b', virkning: virkning() })).toEqual(netop);
    expect(fundne('/relationer/valgfri/0/urn', 'urn:a:b')).toEqual([['/relationer/valgfri/0', 'maal-ikke-entydigt']]);
  });

  it.each(['urn:', 'a:b', 'URN:a:b', 'urn:a\0'])('refuses %j as urn', (urn) => {
    expect(fundne(relationen, { urn, virkning: virkning() })).toEqual([[`${relationen}/urn`, 'ugyldig-urn']]);
  });

  it('takes neither uuid nor urn where a relation has no target', () => {
    expect(fundne('/relationer/vaerdier/0/uuid', UUID)).toEqual([['/relationer/vaerdier/0/uuid', 'ukendt-medlem']]);
    expect(fundne('/relationer/vaerdier/0/urn', 'urn:a')).toEqual([['/relationer/vaerdier/0/urn', 'ukendt-medlem']]);
  });

  it('takes one entry of a 0..1 relation, also when the periods only meet', () => {
    const to = [virkning('2000-01-01', '2010-01-01'), virkning('2010-01-01')].map((v) => ({ uuid: UUID, virkning: v }));

    expect(fundne('/relationer/en', to)).toEqual([['/relationer/en', 'for-mange']]);
  });

  it('takes a number of an entry where the relations of the type are numbered, and lets numbers be repeated', () => {
    const numre = [1, 1].map((indeks) => ({ indeks, uuid: UUID, virkning: virkning() }));

    expect(fundne('/relationer/flere', numre)).toEqual([]);
    expect(validatorFor(dokument).opret(med(fuldOpret(dokument), '/relationer/bilag/0/indeks', 1))).toMatchObject([
      { sti: '/relationer/bilag/0/indeks', kode: 'ukendt-medlem' },
    ]);
  });

  it('takes a structure given by position with all of its values', () => {
    expect(fundne(`${egenskaber}/ord`, [['a']])).toEqual([[`${egenskaber}/ord/0`, 'for-faa']]);
    expect(fundne(`${egenskaber}/ord`, [['a', 'b', 'c']])).toEqual([[`${egenskaber}/ord/0`, 'for-mange']]);
  });

  it('tells of faults of shape and of rules together', () => {
    const daarlig = med(med(body, `${egenskaber}/virkning`, virkning('2010-01-01', '2000-01-01')), '/note', 7);

    expect(validator.opret(daarlig).map(({ sti, kode }) => [sti, kode])).toEqual([
      ['/note', 'forkert-type'],
      [`${egenskaber}/virkning`, 'virkning-vendt'],
    ]);
  });

  it.each([[null], [undefined], [[]], ['text'], [7], [true]])('refuses %j as a body', (vaerdi) => {
    expect(validator.opret(vaerdi)).toEqual([expect.objectContaining({ sti: '', kode: 'forkert-type' })]);
  });
});
