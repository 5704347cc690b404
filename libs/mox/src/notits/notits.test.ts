import { describe, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { BESKEDTYPER, handlingUrn } from '../besked/identiteter.js';
import { parseBesked } from '../besked/read-besked.js';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { beskedFraNotits } from './besked-fra-notits.js';
import { notitsHeaders } from './notits-headers.js';
import { readNotits } from './read-notits.js';

const begynder: Haendelsesbesked = {
  ...enBesked(),
  Beskedkuvert: {
    ...enBesked({
      filtreringsdata: { Beskedtype: urn(BESKEDTYPER.virkning) },
    }).Beskedkuvert,
    GyldighedFra: { TidsstempelDatoTid: '2026-07-01T00:00:00+02:00' },
  },
};
const virkning = (handling: 'begynder' | 'ophoerer' | 'skifter'): Haendelsesbesked =>
  enBesked({
    filtreringsdata: { Beskedtype: urn(BESKEDTYPER.virkning) },
    registrering: { ObjektHandling: urn(handlingUrn(handling)) },
  });

describe('the headers of a delivered message', () => {
  it('are those of a notification of LoRA, and ours', () => {
    expect(notitsHeaders(enBesked(), { position: '17', abonnement: uuid(9) })).toEqual({
      beskedID: uuid(1),
      beskedversion: 1,
      objekttype: 'sag',
      objektID: uuid(2),
      beskedtype: 'notification',
      livscykluskode: 'Opstaaet',
      position: '17',
      abonnement: uuid(9),
    });
  });

  it.each([
    ['begynder', 1],
    ['ophoerer', 2],
    ['skifter', 3],
  ] as const)('tell of a virkning that %s by updatetype %s', (handling, updatetype) => {
    const besked = virkning(handling);
    const med = {
      ...besked,
      Beskedkuvert: { ...besked.Beskedkuvert, GyldighedFra: begynder.Beskedkuvert.GyldighedFra! },
    };

    expect(notitsHeaders(med)).toMatchObject({
      beskedtype: 'effectupdate',
      updatetype,
      effecttime: '2026-07-01T00:00:00+02:00',
    });
  });

  it('of a message of another system tell what it is about, and no more', () => {
    const besked = enBesked({
      filtreringsdata: { Beskedtype: urn('urn:anden:type') },
      registrering: { ObjektType: urn('urn:anden:brev'), ObjektHandling: urn('urn:anden:sendt') },
    });

    expect(notitsHeaders(besked)).toEqual({
      beskedID: uuid(1),
      beskedversion: 1,
      objekttype: 'urn:anden:brev',
      objektID: uuid(2),
    });
    expect(notitsHeaders(enBesked({ filtreringsdata: { ObjektRegistrering: [] } }))).toEqual({
      beskedID: uuid(1),
      beskedversion: 1,
    });
  });

  it('are read back as the notice they are', () => {
    expect(readNotits({ headers: notitsHeaders(enBesked()) })).toEqual({
      vaerdi: {
        beskedID: uuid(1),
        objekttype: 'sag',
        objektID: uuid(2),
        beskedtype: 'notification',
        livscykluskode: 'Opstaaet',
      },
    });
  });
});

describe('a notice of LoRA', () => {
  const notits = { objekttype: 'facet', objektID: uuid(5), beskedtype: 'notification', livscykluskode: 'Rettet' };

  it.each([
    ['in headers', { headers: notits }],
    [
      'in headers of another case',
      { headers: { OBJEKTTYPE: 'Facet', objektid: uuid(5), Beskedtype: 'Notification', livscyklusKode: 'rettet' } },
    ],
    [
      'in the body, as the relay of notices has it',
      { headers: {}, body: JSON.stringify({ ...notits, beskedtype: 'Notification' }) },
    ],
    ['in the body in bytes', { headers: {}, body: Buffer.from(JSON.stringify(notits)) }],
    ['in both, headers first', { headers: notits, body: JSON.stringify({ ...notits, livscykluskode: 'Slettet' }) }],
    ['in headers, with a body that is no JSON', { headers: notits, body: 'hej' }],
  ])('is read when it is %s', (_, raa) => {
    expect(readNotits(raa)).toEqual({ vaerdi: notits });
  });

  it('of a virkning is read', () => {
    const headers = {
      objekttype: 'sag',
      objektID: uuid(5),
      beskedtype: 'EffectUpdate',
      updatetype: 2,
      effecttime: '2026-01-01 00:00:00+01',
    };

    expect(readNotits({ headers })).toEqual({ vaerdi: { ...headers, beskedtype: 'effectupdate' } });
  });

  it.each<[Record<string, unknown>, string[]]>([
    [{}, ['objekttype mangler', 'objektID mangler', 'beskedtype mangler']],
    [
      { ...notits, objektID: 'x', livscykluskode: 'Lukket' },
      ['/objektID ugyldig-uuid', '/livscykluskode ukendt-vaerdi'],
    ],
    [
      { ...notits, beskedtype: 'andet', objekttype: 'sag:1' },
      ['/objekttype ugyldig-vaerdi', '/beskedtype ukendt-vaerdi'],
    ],
    [
      { ...notits, beskedtype: 'effectupdate', updatetype: 4, effecttime: 'i går' },
      ['/updatetype ukendt-vaerdi', '/effecttime ugyldigt-tidspunkt'],
    ],
    [{ ...notits, objektID: { a: 1 } }, ['objektID mangler']],
  ])('with faults has all of them told: %j', (headers, ventet) => {
    const laest = readNotits({ headers });
    const fejl = 'fejl' in laest ? laest.fejl : [];

    expect(
      fejl.map(({ sti, kode, da }) => (sti === '' ? `${/»(.*)«/.exec(da)?.[1] ?? ''} ${kode}` : `${sti} ${kode}`)),
    ).toEqual(ventet);
  });

  it.each([
    ['a notification', { headers: { ...notits, beskedID: uuid(8) } }, BESKEDTYPER.registrering, 'rettet', uuid(8)],
    [
      'an effectupdate',
      { headers: { ...notits, beskedtype: 'effectupdate', updatetype: 3, effecttime: '2026-01-01 00:00:00+01' } },
      BESKEDTYPER.virkning,
      'skifter',
      uuid(7),
    ],
  ] as const)('becomes a message of ours when it is %s', (_, raa, beskedtype, handling, beskedId) => {
    const laest = readNotits(raa);
    const besked =
      'vaerdi' in laest
        ? beskedFraNotits(laest.vaerdi, { beskedId: uuid(7), dannet: '2026-02-01T00:00:00Z' })
        : undefined;

    expect(parseBesked(besked)).toEqual({ vaerdi: besked });
    expect(besked).toMatchObject({
      BeskedId: { UUIDIdentifikator: beskedId },
      Beskedkuvert: {
        Filtreringsdata: {
          Beskedtype: urn(beskedtype),
          ObjektRegistrering: [
            { ObjektHandling: urn(`urn:sagdok:handling:${handling}`), ObjektType: urn('urn:sagdok:objekttype:facet') },
          ],
        },
      },
    });
  });
});
