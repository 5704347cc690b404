import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { dobbelthistorik } from './dobbelthistorik.ts';
import { identitet } from './identitet.ts';
import { livscyklus } from './livscyklus.ts';
import { offentlighed } from './offentlighed.ts';
import { operationer } from './operationer.ts';
import { registrering } from './registrering.ts';
import { relationer } from './relationer.ts';
import { udvidelser } from './udvidelser.ts';
import { virkning } from './virkning.ts';

export const generelleEgenskaber: Standarddel = {
  navn: 'generelle-egenskaber',
  kode: 'GEN',
  titel: tekster('Generelle egenskaber', 'Generelle egenskaber'),
  formaal: tekster(
    'Det, alle typer har til fælles: identitet, registrering, livscyklus, virkning, dobbelthistorik, relationer og operationer.',
    'What all types have in common: identity, registrering, life cycle, virkning, double history, relations and operations.',
  ),
  versioner: [
    {
      version: '1.0',
      dato: '2009-12-18',
      status: 'afloest',
      nyt: [
        tekster(
          'Godkendt af OIO-komiteen efter høring fra 12. oktober til 13. november 2009.',
          'Approved by the OIO committee after public comment from 12 October to 13 November 2009.',
        ),
      ],
      kilde: kilde(
        'S',
        tekster(
          'Generelle egenskaber for serviceinterfaces på sags- og dokumentområdet, forside',
          'Generelle egenskaber for serviceinterfaces på sags- og dokumentområdet, the front page',
        ),
      ),
    },
    {
      version: '1.1',
      dato: '2011',
      status: 'gaeldende',
      nyt: [
        tekster(
          'Det fælles ordforråd ligger i navnerummet urn:oio:sagdok:3.0.0. Hvad der ellers blev ændret, er ikke fundet.',
          'The shared vocabulary lies in the namespace urn:oio:sagdok:3.0.0. What else was changed was not found.',
        ),
      ],
      kilde: kilde('S', 'SagDokObjekt.xsd'),
      beskrevet: true,
    },
  ],
  afsnit: [
    identitet,
    registrering,
    livscyklus,
    virkning,
    dobbelthistorik,
    relationer,
    operationer,
    offentlighed,
    udvidelser,
  ],
  profiler: [
    {
      profil: 'LoRA',
      tekst: tekster(
        'JSON med små bogstaver og uden typeendelser. Relationer er altid lister, også med højst ét mål. En import tager én registrering. Udvidelse sker med feltet integrationsdata.',
        'JSON in lower case and without type suffixes. Relations are always lists, also with at most one target. An import takes one registrering. Extension is by the field integrationsdata.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Støttesystemerne har fire livscykluskoder, uden Rettet. Sags- og Dokumentindekset importerer altid hele objekter og gemmer både afsenderens tidspunkt og sit eget. En åben begyndelse på virkning er ikke tilladt.',
        'The støttesystemer have four life cycle codes, without Rettet. The Sags- og Dokumentindeks always imports whole objects and keeps both the sender’s instant and its own. An open beginning of virkning is not allowed.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Krav til udfyldelse er delt i fem: OB1 ved import, OB2 i hver registrering, OB3 når en relation tilføjes eller ændres, OB4 når et andet felt er givet, OB5 virkning, når oplysningen er givet.',
        'What must be filled in is divided into five: OB1 in an import, OB2 in each registrering, OB3 when a relation is added or changed, OB4 when another field is given, OB5 virkning when the fact is given.',
      ),
    },
    {
      profil: 'sagdok',
      tekst: tekster(
        'LoRA’s JSON, og ved siden af den ETag, Idempotency-Key, prøvekørsel, fejl med koder og sted, import med historik og stabil sideinddeling.',
        'LoRA’s JSON, and beside it ETag, Idempotency-Key, dry run, errors with codes and place, import with history and stable paging.',
      ),
    },
  ],
};
