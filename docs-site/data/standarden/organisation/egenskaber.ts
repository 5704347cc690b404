import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const egenskaber: Afsnit = {
  kode: 'EGE',
  anker: 'egenskaber',
  titel: tekster('Egenskaber', 'Attributes'),
  forklaring: [],
  krav: [
    {
      id: 'ORG-EGE-001',
      tekst: tekster(
        'Når et navn ændres, SKAL det nye navn have virkning fra den dag, det tages i brug, og det tidligere navn gælde indtil da.',
        'When a name changes, the new name MUST have virkning from the day it is taken into use, and the former name hold until then.',
      ),
      kilde: kilde('I', tekster('navnet er en egenskab med virkning', 'the name is an attribute with virkning')),
      antaget: true,
      elementer: [
        'organisation/attributter/egenskaber/organisationsnavn',
        'organisationenhed/attributter/egenskaber/enhedsnavn',
        'bruger/attributter/egenskaber/brugernavn',
      ],
    },
    {
      id: 'ORG-EGE-002',
      tekst: tekster(
        'En enhed, der flyttes eller skifter navn, SKAL beholde sin uuid.',
        'A unit that is moved or changes name MUST keep its uuid.',
      ),
      kilde: kilde('I', tekster('objektets identitet', 'the identity of the object')),
      antaget: true,
      elementer: ['organisationenhed'],
    },
    {
      id: 'ORG-EGE-003',
      tekst: tekster(
        'Et it-system KAN have flere konfigurationsreferencer.',
        'An IT system MAY have several configuration references.',
      ),
      kilde: kilde('K', 'STS Organisation v6: KonfigurationReference (0..n)'),
      elementer: ['itsystem/attributter/egenskaber/konfigurationreference'],
    },
  ],
};
