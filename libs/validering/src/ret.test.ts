import { describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { UUID, virkning } from './testing/bodies.js';
import { proeve } from './testing/proeve.js';
import { validatorFor } from './validator.js';

const validator = validatorFor(proeve);
const fundne = (body: unknown) => validator.ret(body).map(({ sti, kode }) => [sti, kode] as const);
const egenskaber = (felter: object) => ({ attributter: { proeveegenskaber: [{ ...felter, virkning: virkning() }] } });
const relation = (navn: string, felter: object) => ({ relationer: { [navn]: [{ ...felter, virkning: virkning() }] } });

describe('ret', () => {
  it.each([
    [{}],
    [{ note: 'kun en note' }],
    [{ livscyklus: 'Passiv', note: '' }],
    [{ attributter: {}, tilstande: {}, relationer: {} }],
    [{ attributter: { proeveegenskaber: [] }, tilstande: { proevestatus: [] }, relationer: { en: [], flere: [] } }],
    [egenskaber({})],
    [
      egenskaber({
        brugervendtnoegle: '',
        navne: '',
        aktiv: '',
        antal: '',
        dag: '',
        start: '',
        varighed: '',
        ejer: '',
      }),
    ],
    [egenskaber({ farve: '', maaling: '', maalinger: '', ord: '' })],
    [egenskaber({ navne: [], maalinger: [], ord: [] })],
    [egenskaber({ maaling: {} })],
    [egenskaber({ maaling: { enhed: '', antal: '' } })],
    [egenskaber({ maaling: { antal: 7 }, ord: [['a', '']] })],
    [{ tilstande: { proevestatus: [{ status: '', virkning: virkning() }] } }],
    [relation('en', { uuid: '' })],
    [relation('en', { urn: '' })],
    [relation('en', { uuid: '', urn: '' })],
    [relation('en', { uuid: UUID, urn: '' })],
    [relation('en', { uuid: '', urn: 'urn:a:b' })],
    [relation('flere', { uuid: UUID, indeks: 2, objekttype: '' })],
    [relation('maalt', { uuid: '', indeks: 2 })],
    [relation('maalt', { urn: '', kode: 'a' })],
    [relation('valgfri', {})],
    [relation('vaerdier', { maaling: { enhed: 'kg' } })],
    [relation('vaerdier', { uuid: '' })],
    [{ varianter: [] }],
    [{ varianter: [{ varianttekst: 'PDF', egenskaber: [], dele: [] }] }],
    [{ varianter: [{ varianttekst: 'PDF', dele: [{ deltekst: 'Kap. 1', egenskaber: [], relationer: [] }] }] }],
    [{ varianter: [{ varianttekst: 'PDF', dele: [{ deltekst: 'Kap. 1', relationer: { ejer: [] } }] }] }],
  ])('accepts %j', (body) => {
    expect(fundne(body)).toEqual([]);
  });

  const felt = '/attributter/proeveegenskaber/0';
  it.each([
    [{ tilstande: null }, '/tilstande', 'forkert-type'],
    [{ relationer: [] }, '/relationer', 'forkert-type'],
    [{ livscyklus: 1 }, '/livscyklus', 'forkert-type'],
    [egenskaber({ aktiv: 'x' }), `${felt}/aktiv`, 'forkert-type'],
    [egenskaber({ aktiv: null }), `${felt}/aktiv`, 'forkert-type'],
    [egenskaber({ antal: '7' }), `${felt}/antal`, 'forkert-type'],
    [egenskaber({ dag: 'x' }), `${felt}/dag`, 'ugyldig-dato'],
    [egenskaber({ farve: 'x' }), `${felt}/farve`, 'ukendt-vaerdi'],
    [egenskaber({ maaling: [] }), `${felt}/maaling`, 'forkert-type'],
    [egenskaber({ maaling: { antal: 'x' } }), `${felt}/maaling/antal`, 'forkert-type'],
    [egenskaber({ maaling: { vaegt: 1 } }), `${felt}/maaling/vaegt`, 'ukendt-medlem'],
    [egenskaber({ maalinger: [{}] }), `${felt}/maalinger/0`, 'mangler'],
    [egenskaber({ maalinger: [{ enhed: '' }] }), `${felt}/maalinger/0/enhed`, 'ukendt-vaerdi'],
    [egenskaber({ findesikke: 1 }), `${felt}/findesikke`, 'ukendt-medlem'],
    [{ attributter: { proeveegenskaber: [{ antal: 1 }] } }, felt, 'mangler'],
    [{ attributter: { egenskaber: [] } }, '/attributter/egenskaber', 'ukendt-medlem'],
    [{ tilstande: { proevestatus: [{ virkning: virkning() }] } }, '/tilstande/proevestatus/0', 'mangler'],
    [
      { tilstande: { proevestatus: [{ status: 'x', virkning: virkning() }] } },
      '/tilstande/proevestatus/0/status',
      'ukendt-vaerdi',
    ],
    [relation('findesikke', { uuid: UUID }), '/relationer/findesikke', 'ukendt-medlem'],
    [relation('en', {}), '/relationer/en/0', 'maal-ikke-entydigt'],
    [relation('en', { uuid: UUID, urn: 'urn:a:b' }), '/relationer/en/0', 'maal-ikke-entydigt'],
    [relation('valgfri', { uuid: UUID, urn: 'urn:a:b' }), '/relationer/valgfri/0', 'maal-ikke-entydigt'],
    [relation('en', { uuid: 'x' }), '/relationer/en/0/uuid', 'ugyldig-uuid'],
    [relation('en', { uuid: 'x', urn: '' }), '/relationer/en/0/uuid', 'ugyldig-uuid'],
    [relation('en', { urn: 'x' }), '/relationer/en/0/urn', 'ugyldig-urn'],
    [relation('en', { uuid: 7 }), '/relationer/en/0/uuid', 'forkert-type'],
    [relation('en', { uuid: null }), '/relationer/en/0/uuid', 'forkert-type'],
    [relation('maalt', { uuid: UUID }), '/relationer/maalt/0', 'mangler'],
    [relation('vaerdier', {}), '/relationer/vaerdier/0', 'mangler'],
    [relation('vaerdier', { uuid: UUID, maaling: { enhed: 'kg' } }), '/relationer/vaerdier/0/uuid', 'ukendt-vaerdi'],
    [{ varianter: [{}] }, '/varianter/0', 'mangler'],
    [
      { varianter: [{ varianttekst: 'PDF', dele: [{ deltekst: 'x', relationer: [1] }] }] },
      '/varianter/0/dele/0/relationer',
      'forkert-type',
    ],
  ])('refuses %j at %s: %s', (body, sti, kode) => {
    expect(fundne(body)).toEqual([[sti, kode]]);
  });

  it('takes a 0..1 relation with one target after the other, and not with two at once', () => {
    const maal = (from: string, to: string) => ({ uuid: UUID, virkning: virkning(from, to) });
    const efterhinanden = [maal('2000-01-01', '2010-01-01'), maal('2010-01-01', 'infinity')];
    const samtidig = [maal('2000-01-01', '2010-01-01'), maal('2005-01-01', 'infinity')];

    expect(fundne({ relationer: { en: efterhinanden } })).toEqual([]);
    expect(fundne({ relationer: { en: samtidig } })).toEqual([['/relationer/en/1/virkning', 'virkning-overlapper']]);
    expect(fundne({ relationer: { flere: samtidig } })).toEqual([]);
  });

  it('takes each index once', () => {
    const numre = [3, 3].map((indeks) => ({ uuid: UUID, indeks, virkning: virkning() }));

    expect(fundne({ relationer: { flere: numre } })).toEqual([['/relationer/flere/1/indeks', 'indeks-gentaget']]);
  });

  it('lets a journalpost be emptied without its code, and not given a new target without one', () => {
    const journalpost = (uuid: string) => ({
      relationer: { journalpost: [{ uuid, indeks: 2, virkning: virkning() }] },
    });

    expect(validatorFor(sag).ret(journalpost(''))).toEqual([]);
    expect(validatorFor(sag).ret(journalpost(UUID))).toMatchObject([
      { sti: '/relationer/journalpost/0', kode: 'mangler' },
    ]);
  });
});
