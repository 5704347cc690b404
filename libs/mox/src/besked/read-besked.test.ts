import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { FREMMED_BESKED } from '@sagdok/test-support';
import fc from 'fast-check';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { ANTAL_FORSOEG } from '../testing/antal-forsoeg.js';
import { EKSEMPEL } from '../testing/eksempel.js';
import { fremmedI } from '../testing/fremmed-i.js';
import { vilkaarlig } from '../testing/vilkaarlig.js';
import type { Haendelsesbesked } from './haendelsesbesked.js';
import { parseBesked, readBesked, writeBesked } from './read-besked.js';

const laest = (xml: string | Uint8Array): Haendelsesbesked => {
  const resultat = readBesked(xml);
  if ('fejl' in resultat) throw new Error(JSON.stringify(resultat.fejl));

  return resultat.vaerdi;
};

const PUBLISHED = `${process.env.SAGDOK_EVIDENS ?? ''}/data/beskedkuvert/eksempel.xml`;

const SAMPLES: readonly (readonly [string, string])[] = [
  ['invented', FREMMED_BESKED],
  ...(existsSync(PUBLISHED) ? [['published', readFileSync(PUBLISHED, 'utf8')] as const] : []),
];

describe('a message in XML', () => {
  it('is read element by element, whatever prefixes it was written with', () => {
    expect(laest(EKSEMPEL)).toEqual({
      BeskedId: { UUIDIdentifikator: '8B6F0D2A-5A52-4D52-9C0B-0F6A2C7B9E11' },
      BeskedVersion: '1.0',
      Beskedkuvert: {
        Filtreringsdata: {
          Beskedtype: { URNIdentifikator: 'urn:opdigtet:beskedtype:brev:1.0' },
          BeskedAnsvarligAktoer: { UUIDIdentifikator: '6a3f6a0e-7b0f-4a4f-8e0d-7a6d8a3f1c01' },
          TilladtModtager: [
            { URNIdentifikator: 'urn:oio:cvr-nr:12345678' },
            { URNIdentifikator: 'urn:oio:cvr-nr:23456789' },
          ],
          ObjektRegistrering: [
            {
              Registreringstidspunkt: { TidsstempelDatoTid: '2026-03-02T09:15:00.5' },
              ObjektId: { UUIDIdentifikator: '0c1d9f52-57a4-4f41-8b14-6f1f2f7a9b02' },
              ObjektType: { URNIdentifikator: 'urn:opdigtet:objekttype:brev' },
              OpgaveEmne: { URNIdentifikator: 'urn:oio:kle:05.04.06' },
              ObjektRegistreringLokalUdvidelse: [
                { xml: '<k:AfsenderSystemSignatur xmlns:k="urn:oio:besked:kuvert:1.0"/>' },
                {
                  xml: '<post:Afstempling xmlns:post="urn:opdigtet:post" xmlns="urn:oio:sagdok:3.0.0" sted="Skovby"><Kontor>7</Kontor></post:Afstempling>',
                },
              ],
            },
          ],
        },
        Leveranceinformation: {
          Dannelsestidspunkt: { TidsstempelDatoTid: '2026-03-02T09:15:01+01:00' },
          KildesystemIPAdresse: ' 192.0.2.7 & andre',
        },
        GyldighedTil: { GraenseIndikator: true },
      },
      Beskeddata: [
        { xml: expect.stringMatching(/^<!-- brevet selv --><post:Brev xmlns:.*<\/post:Brev>$/s) },
        { xml: '<Frimaerke xmlns="urn:opdigtet:frimaerke">12 &#8364;</Frimaerke>' },
      ],
    });
  });

  it('is written as a message that is read as the same, with foreign content equal as canonical XML', () => {
    const besked = laest(EKSEMPEL);
    const skrevet = writeBesked(besked);

    expect(laest(skrevet)).toEqual(besked);
    expect(fremmedI(skrevet)).toEqual(fremmedI(EKSEMPEL));
    expect(fremmedI(skrevet)).toHaveLength(4);
  });

  it('survives the way to JSON and back, whatever the message', () => {
    fc.assert(
      fc.property(vilkaarlig(haendelsesbesked), (besked) => {
        expect(parseBesked(besked)).toEqual({ vaerdi: besked });
        const xml = writeBesked(besked);
        const igen = laest(xml);

        expect(igen).toEqual(besked);
        expect(fremmedI(writeBesked(igen))).toEqual(fremmedI(xml));
      }),
      { numRuns: ANTAL_FORSOEG },
    );
  });

  it('is written in the order of the standard, whatever the order of the members', () => {
    const { BeskedId, BeskedVersion, Beskedkuvert, Beskeddata } = laest(EKSEMPEL);
    const omvendt = { Beskeddata: Beskeddata ?? [], Beskedkuvert, BeskedVersion, BeskedId };

    expect(writeBesked(omvendt)).toBe(writeBesked(laest(EKSEMPEL)));
  });

  it('carries JSON content as the text of an element of ours, which is read as JSON again', () => {
    const besked = { ...laest(EKSEMPEL), Beskeddata: [{ json: { titel: '<Å> & \ufffe', dele: [1, null] } }] };
    const xml = writeBesked(besked);

    expect(xml).toContain('<Indhold xmlns="urn:sagdok:beskeddata:1.0" mediatype="application/json">{"titel":"&lt;Å');
    expect(laest(xml)).toEqual(besked);
  });

  it.each([
    ['UTF-8 without saying so', Buffer.from(EKSEMPEL.replace(/ encoding="[^"]*"/, ''), 'utf8')],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${EKSEMPEL}`, 'utf8')],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${EKSEMPEL}`, 'utf16le')],
    ['ISO-8859-1', Buffer.from(EKSEMPEL.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
  ])('is read from bytes in %s', (_, bytes) => {
    expect(laest(bytes)).toEqual(laest(EKSEMPEL));
  });

  it.each(SAMPLES)('that another system made is read, and written as an equal one: %s', (_, xml) => {
    const besked = laest(xml);
    const skrevet = writeBesked(besked);

    expect(laest(skrevet)).toEqual(besked);
    expect(fremmedI(skrevet)).toEqual(fremmedI(xml));
    expect(parseBesked(besked)).toEqual({ vaerdi: besked });
  });
});
