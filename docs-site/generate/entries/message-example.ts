import {
  BESKEDTYPER,
  handlingUrn,
  type Haendelsesbesked,
  objekttypeUrn,
  rolleUrn,
  type UnikId,
  writeBesked,
} from '@sagdok/mox';

const urn = (URNIdentifikator: string): UnikId => ({ URNIdentifikator });
const uuid = (UUIDIdentifikator: string): UnikId & { readonly UUIDIdentifikator: string } => ({ UUIDIdentifikator });

const SAG = '9c0f9f4e-2f0e-4d6f-8a63-0c8f5f1f7a10';
const BRUGER = '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d';
const SYSTEM = '6a3f6a0e-7b0f-4a4f-8e0d-7a6d8a3f1c01';
const REGISTRERET = '2026-03-02T09:15:00.123456+00:00';

/** A message that a case got a registrering: its envelope, and what was written as content. */
export const messageExample: Haendelsesbesked = {
  BeskedId: uuid('8b6f0d2a-5a52-4d52-9c0b-0f6a2c7b9e11'),
  BeskedVersion: '1.0',
  Beskedkuvert: {
    Filtreringsdata: {
      Beskedtype: urn(BESKEDTYPER.registrering),
      BeskedAnsvarligAktoer: uuid(SYSTEM),
      RelateretObjekt: [
        {
          ObjektId: uuid('2b7f5a1c-93de-4c0b-8f7e-1d2c3b4a5f60'),
          ObjektType: urn(objekttypeUrn('organisationenhed')),
          ObjektRolle: urn(rolleUrn('primaerbehandler')),
        },
      ],
      ObjektRegistrering: [
        {
          RegistreringsAktoer: uuid(BRUGER),
          Registreringstidspunkt: { TidsstempelDatoTid: REGISTRERET },
          ObjektAnsvarligMyndighed: urn('urn:oio:cvr-nr:12345678'),
          ObjektId: uuid(SAG),
          ObjektType: urn(objekttypeUrn('sag')),
          ObjektHandling: urn(handlingUrn('rettet')),
          OpgaveEmne: urn('urn:oio:kle:05.04.06'),
        },
      ],
    },
    Leveranceinformation: {
      Dannelsestidspunkt: { TidsstempelDatoTid: '2026-03-02T09:15:01.000000+00:00' },
      Kildesystem: uuid(SYSTEM),
    },
  },
  Beskeddata: [
    {
      json: {
        objektID: SAG,
        registrering: {
          fratidspunkt: { tidsstempeldatotid: REGISTRERET, graenseindikator: true },
          livscykluskode: 'Rettet',
          brugerref: BRUGER,
          tilstande: {
            sagfremdrift: [{ fremdrift: 'Oplyst', virkning: { from: '2026-03-02 00:00:00+01', to: 'infinity' } }],
          },
        },
      },
    },
  ],
};

/** The message in XML, an element a line. */
export function messageExampleXml(): string {
  return indented(writeBesked(messageExample));
}

/** XML with a line for each element that holds others, indented by what it is in. */
function indented(xml: string): string {
  const lines = xml.replaceAll(/>\s*</g, '>\n<').split('\n');
  let depth = 0;

  return lines
    .map((line) => {
      if (line.startsWith('</')) depth -= 1;
      const written = '  '.repeat(depth) + line;
      if (/^<[^/?!]/.test(line) && !line.includes('</') && !line.endsWith('/>')) depth += 1;

      return written;
    })
    .join('\n');
}
