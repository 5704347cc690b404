import { describe, expect, it } from '@jest/globals';
import { type dokument } from './dokument/dokument.js';
import { type klasse } from './klassifikation/klasse.js';
import { bruger } from './organisation/bruger.js';
import { defineObjekttype } from './objekttype.js';
import { type sag } from './sag/sag.js';
import { etFelt } from './testing/builders.js';
import type { Equal } from './testing/equal.js';
import { type aktivitet } from './tillaeg/aktivitet.js';
import { type tilstand } from './tillaeg/tilstand.js';
import type { OpretJson, RetJson } from './wire.js';

const virkning = { from: '2025-01-01', to: 'infinity' };
const uuid = '0d1ae3a6-5c5f-4f2f-9c5e-6d5f6f2a7b11';

type SagOpret = OpretJson<typeof sag>;
type Sagsegenskaber = SagOpret['attributter']['sagegenskaber'][number];

const enSag: SagOpret = {
  attributter: {
    sagegenskaber: [
      {
        brugervendtnoegle: '2025-004711',
        sagsnummer: '2025-004711',
        titel: 'Carport',
        beskrivelse: 'Ansøgning',
        kassationskode: 'K5',
        virkning,
      },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning }] },
};

describe('the body of an Opret', () => {
  it('has the attributes and states of the type, the mandatory ones required', () => {
    expect<Equal<keyof SagOpret['attributter'], 'sagegenskaber'>>(true).toBe(true);
    expect<Equal<keyof SagOpret['tilstande'], 'sagfremdrift'>>(true).toBe(true);
    expect<Equal<Sagsegenskaber['titel'], string>>(true).toBe(true);
    expect<Equal<Sagsegenskaber['principiel'], boolean | undefined>>(true).toBe(true);
    // @ts-expect-error the mandatory attributes are missing
    const udenEgenskaber: SagOpret = { ...enSag, attributter: { sagegenskaber: [{ virkning }] } };
    // @ts-expect-error an attribute set with mandatory attributes is missing
    const udenAttributter: SagOpret = { ...enSag, attributter: {} };
    // @ts-expect-error a period without virkning
    const udenVirkning: SagOpret = { ...enSag, tilstande: { sagfremdrift: [{ fremdrift: 'Afgjort' }] } };

    expect([enSag, udenEgenskaber, udenAttributter, udenVirkning]).toHaveLength(4);
  });

  it('has states as unions of their values', () => {
    type Fremdrift = SagOpret['tilstande']['sagfremdrift'][number]['fremdrift'];
    expect<Equal<Fremdrift, 'Opstaaet' | 'Oplyst' | 'Afgjort' | 'Bestilt' | 'Udfoert' | 'Afsluttet'>>(true).toBe(true);
    type Gyldighed = OpretJson<typeof bruger>['tilstande']['brugergyldighed'][number]['gyldighed'];
    expect<Equal<Gyldighed, 'Aktiv' | 'Inaktiv'>>(true).toBe(true);
    // @ts-expect-error no value of the state
    const forkert: SagOpret = { ...enSag, tilstande: { sagfremdrift: [{ fremdrift: 'Aktiv', virkning }] } };

    expect(forkert).toBeDefined();
  });

  it('has relations with exactly one of uuid and urn', () => {
    const ved = (relationer: SagOpret['relationer']): SagOpret => ({ ...enSag, relationer });
    const rigtige = [
      ved({ ejer: [{ uuid, virkning }] }),
      ved({ ejer: [{ urn: 'urn:oio:cvr-nr:12345678', virkning }] }),
    ];
    // @ts-expect-error both of uuid and urn
    ved({ ejer: [{ uuid, urn: 'urn:oio:cvr-nr:12345678', virkning }] });
    // @ts-expect-error neither of uuid and urn
    ved({ ejer: [{ virkning }] });
    // @ts-expect-error no such relation
    ved({ ejeren: [{ uuid, virkning }] });

    expect(rigtige).toHaveLength(2);
  });

  it('has journal entries with a code, and with a note or a document', () => {
    const ved = (journalpost: NonNullable<SagOpret['relationer']>['journalpost']): SagOpret => ({
      ...enSag,
      relationer: { journalpost },
    });
    const notat = ved([
      {
        uuid,
        indeks: 1,
        journalpostkode: 'journalnotat',
        journalnotat: { titel: 'Samtale', notat: 'Naboen er hørt', format: 'text/plain' },
        virkning,
      },
    ]);
    // @ts-expect-error the code is missing
    ved([{ uuid, virkning }]);
    // @ts-expect-error no such code
    ved([{ uuid, journalpostkode: 'tilakteret', virkning }]);
    // @ts-expect-error half a note
    ved([{ uuid, journalpostkode: 'journalnotat', journalnotat: { titel: 'Samtale' }, virkning }]);

    expect(notat).toBeDefined();
  });

  it('numbers the relations of the types that are numbered, and no others', () => {
    type Sagsrelation = NonNullable<NonNullable<SagOpret['relationer']>['andresager']>[number];
    type Klasserelation = NonNullable<NonNullable<OpretJson<typeof klasse>['relationer']>['mapninger']>[number];
    expect<Equal<Sagsrelation extends { readonly indeks?: number } ? true : false, true>>(true).toBe(true);
    expect<Equal<'indeks' extends keyof Klasserelation ? true : false, false>>(true).toBe(true);
  });

  it('has search words as lists of texts', () => {
    type Klasseegenskaber = OpretJson<typeof klasse>['attributter']['klasseegenskaber'][number];
    expect<Equal<Klasseegenskaber['soegeord'], readonly (readonly string[])[] | undefined>>(true).toBe(true);
    const egenskaber: Klasseegenskaber = {
      brugervendtnoegle: '01.02.03',
      titel: 'Byggetilladelser',
      soegeord: [['carport', 'plads til bil', 'bygning']],
      virkning,
    };

    expect(egenskaber.soegeord).toHaveLength(1);
  });

  it('has variants with parts', () => {
    const varianter: OpretJson<typeof dokument>['varianter'] = [
      {
        varianttekst: 'PDF',
        egenskaber: [{ arkivering: true, virkning }],
        dele: [
          {
            deltekst: 'Side 1',
            egenskaber: [{ indeks: 1, indhold: 'field:fil', mimetype: 'application/pdf', virkning }],
            relationer: { underredigeringaf: [{ uuid, virkning }] },
          },
        ],
      },
    ];
    // @ts-expect-error a variant is told from the others by its text
    const udenTekst: OpretJson<typeof dokument>['varianter'] = [{ egenskaber: [] }];

    expect([varianter, udenTekst]).toHaveLength(2);
  });

  it('has values without a target, and actors with their attributes', () => {
    const maaling: OpretJson<typeof tilstand>['relationer'] = {
      tilstandsvaerdi: [{ tilstandsvaerdiattr: { forventet: true, nominelvaerdi: '82' }, virkning }],
    };
    const udfoerer: OpretJson<typeof aktivitet>['relationer'] = {
      udfoerer: [
        {
          uuid,
          aktoerattr: { obligatorisk: 'valgfri', accepteret: 'foreloebigt', repraesentation_uuid: uuid },
          virkning,
        },
      ],
    };
    const medMaal: OpretJson<typeof tilstand>['relationer'] = {
      // @ts-expect-error a value has no target
      tilstandsvaerdi: [{ uuid, virkning }],
    };

    expect([maaling, udfoerer, medMaal]).toHaveLength(3);
  });

  it('does not demand an attribute set without mandatory attributes', () => {
    const kasse = defineObjekttype({
      ...bruger,
      navn: 'kasse',
      attributter: { ...bruger.attributter, udvidelser: { farve: etFelt() } },
    });
    const opret: OpretJson<typeof kasse> = {
      attributter: { kasseegenskaber: [{ brugervendtnoegle: '1', virkning }] },
      tilstande: { kassegyldighed: [{ gyldighed: 'Aktiv', virkning }] },
    };

    expect(Object.keys(opret.attributter)).toEqual([`${kasse.navn}egenskaber`]);
  });
});

describe('the body of a Ret', () => {
  it('gives what is to be changed, and clears with the empty text', () => {
    const ret: RetJson<typeof sag> = {
      attributter: { sagegenskaber: [{ titel: 'Garage', hjemmel: '', virkning }] },
      tilstande: { sagfremdrift: [{ fremdrift: '', virkning }] },
      relationer: { ejer: [{ uuid: '', virkning }] },
    };
    // @ts-expect-error a number is no text
    const forkert: RetJson<typeof sag> = { attributter: { sagegenskaber: [{ titel: 7, virkning }] } };

    expect([ret, forkert]).toHaveLength(2);
  });

  it('gives of a variant only what is to be changed', () => {
    const ret: RetJson<typeof dokument> = {
      varianter: [{ varianttekst: 'PDF', dele: [{ deltekst: 'Side 1', egenskaber: [{ lokation: '', virkning }] }] }],
    };

    expect(ret.varianter).toHaveLength(1);
  });
});
