import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { egenskaber } from './egenskaber.ts';
import { gyldighed } from './gyldighed.ts';
import { hierarki } from './hierarki.ts';
import { tilknytninger } from './tilknytninger.ts';
import { typer } from './typer.ts';

export const organisation: Standarddel = {
  navn: 'organisation',
  kode: 'ORG',
  titel: tekster('Organisation', 'Organisation'),
  formaal: tekster(
    'Hvem der handler: organisationer, enheder, funktioner, brugere, it-systemer og interessefællesskaber, og hvordan de hænger sammen over tid.',
    'Who acts: organisations, units, functions, users, IT systems and communities of interest, and how they belong together over time.',
  ),
  versioner: [
    {
      version: '1.0',
      dato: '2009-12',
      status: 'afloest',
      nyt: [tekster('Godkendt af OIO-komiteen.', 'Approved by the OIO committee.')],
      kilde: kilde(
        'S',
        tekster('OIO-standarderne på sags- og dokumentområdet', 'The OIO standards for cases and documents'),
      ),
    },
    {
      version: '1.1',
      dato: '2011-04-27',
      status: 'gaeldende',
      nyt: [
        tekster(
          'Specifikation af serviceinterface for organisation. Hvad der blev ændret siden 1.0, er ikke fundet.',
          'Specification of the service interface for organisation. What was changed since 1.0 was not found.',
        ),
      ],
      kilde: kilde('S', 'digitaliser.dk/resource/1569113'),
      beskrevet: true,
    },
    {
      version: '2.0',
      dato: '2018-09-05',
      status: 'informationsmodel',
      nyt: [
        tekster(
          'OrganisationEnhed hedder OrgEnhed, Bruger OrgPerson og OrganisationFunktion Forretningsfunktion. Medlemskab og Kontaktpunkt kommer til.',
          'OrganisationEnhed is called OrgEnhed, Bruger OrgPerson and OrganisationFunktion Forretningsfunktion. Medlemskab and Kontaktpunkt are added.',
        ),
        tekster(
          'En fællesoffentlig basisanvendelsesprofil for organisation er tænkt som afløser.',
          'A public-sector base profile for organisation is meant as successor.',
        ),
      ],
      kilde: kilde('2.0', 'data.gov.dk/model/core/Organisation'),
    },
  ],
  afsnit: [typer, egenskaber, gyldighed, hierarki, tilknytninger],
  profiler: [
    {
      profil: 'LoRA',
      tekst: tekster(
        'Organisation har ingen organisationstype. ItSystem tilhører højst én organisation. Funktioner kan tilknyttes funktioner.',
        'Organisation has no organisation type. ItSystem belongs to at most one organisation. Functions can be associated with functions.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Regner i hele dage og svarer med dagens seneste registrering. Adresse, Person, Myndighed og Virksomhed er typer for sig; ItSystem, Organisation, Myndighed og Virksomhed er fælles for alle kommuner.',
        'Counts whole days and answers with the latest registrering of the day. Adresse, Person, Myndighed and Virksomhed are types of their own; ItSystem, Organisation, Myndighed and Virksomhed are shared by all municipalities.',
      ),
    },
  ],
};
