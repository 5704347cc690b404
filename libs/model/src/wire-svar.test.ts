import { describe, expect, it } from '@jest/globals';
import { type klasse } from './klassifikation/klasse.js';
import { type sag } from './sag/sag.js';
import type { Equal } from './testing/equal.js';
import type { ObjektJson, RegistreringJson } from './wire-svar.js';

type Sag = RegistreringJson<typeof sag>;
type Journalpost = NonNullable<NonNullable<Sag['relationer']>['journalpost']>[number];
type Klasseegenskaber = NonNullable<
  NonNullable<RegistreringJson<typeof klasse>['attributter']>['klasseegenskaber']
>[number];

describe('an answer', () => {
  it('may lack everything but the virkning, since what is empty is left out', () => {
    const objekt: ObjektJson<typeof sag> = {
      id: '0d1ae3a6-5c5f-4f2f-9c5e-6d5f6f2a7b11',
      registreringer: [
        {
          fratidspunkt: { tidsstempeldatotid: '2025-01-01T00:00:00+00:00', graenseindikator: true },
          tiltidspunkt: { tidsstempeldatotid: 'infinity' },
          livscykluskode: 'Rettet',
          brugerref: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
          tilstande: { sagfremdrift: [{ virkning: { from: '2025-01-01', to: 'infinity' } }] },
        },
      ],
    };

    expect(objekt.registreringer).toHaveLength(1);
  });

  it('uses the names that answers have', () => {
    expect<Equal<Journalpost['reltypespec'], 'journalnotat' | 'vedlagtdokument' | undefined>>(true).toBe(true);
    expect<Equal<'journaldokument' extends keyof Journalpost ? true : false, false>>(true).toBe(true);
    expect<Equal<NonNullable<Journalpost['journaldokumentattr']>['dokumenttitel'], string | undefined>>(true).toBe(
      true,
    );
  });

  it('numbers the targets of 0..n relations of numbered types', () => {
    type Relationer = NonNullable<Sag['relationer']>;
    expect<Equal<Journalpost['indeks'], number>>(true).toBe(true);
    expect<Equal<'indeks' extends keyof NonNullable<Relationer['ejer']>[number] ? true : false, false>>(true).toBe(
      true,
    );
  });

  it('has search words as objects', () => {
    type Soegeord = NonNullable<Klasseegenskaber['soegeord']>[number];
    expect<Equal<keyof Soegeord, 'soegeordidentifikator' | 'beskrivelse' | 'soegeordskategori'>>(true).toBe(true);
  });
});
