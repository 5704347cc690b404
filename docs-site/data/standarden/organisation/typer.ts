import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const typer: Afsnit = {
  kode: 'TYP',
  anker: 'typer',
  titel: tekster('De seks typer', 'The six types'),
  forklaring: [
    tekster(
      'En organisation er den juridiske eller faglige helhed, en organisationsenhed et sted i den. En organisationsfunktion er noget, der gøres: en rolle, et udvalg, en ansættelse. En bruger er den, der logger på, et it-system det, der handler af sig selv, og et interessefællesskab dem, der mødes på tværs.',
      'An organisation is the legal or professional whole, an organisational unit a place in it. An organisational function is something that is done: a role, a committee, an employment. A user is who logs on, an IT system what acts by itself, and a community of interest those who meet across.',
    ),
  ],
  krav: [
    {
      id: 'ORG-TYP-001',
      tekst: tekster(
        'Alle seks typer SKAL kunne være aktører i andre objekters virkning og relationer.',
        'All six types MUST be able to be actors in the virkning and relations of other objects.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AktoerTypeKodeType'),
      elementer: [
        'organisation',
        'organisationenhed',
        'organisationfunktion',
        'bruger',
        'itsystem',
        'interessefaellesskab',
      ],
    },
    {
      id: 'ORG-TYP-002',
      tekst: tekster(
        'En rolle, en person har i en enhed, SKAL modelleres som en organisationsfunktion med funktionstype, tilknyttede enheder og tilknyttede brugere.',
        'A role that a person has in a unit MUST be modelled as an organisational function with a function type, associated units and associated users.',
      ),
      kilde: kilde('K', tekster('STS Organisation, anvisning 1.2.3', 'STS Organisation, guidance 1.2.3')),
      antaget: true,
      elementer: [
        'organisationfunktion',
        'organisationfunktion/relationer/tilknyttedeenheder',
        'organisationfunktion/relationer/tilknyttedebrugere',
      ],
    },
    {
      id: 'ORG-TYP-003',
      tekst: tekster(
        'Personer og adresser SKAL angives som mål for relationer og er ikke typer i denne del.',
        'Persons and addresses MUST be given as targets of relations and are not types of this part.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Ansatte, Adresser'),
      antaget: true,
      elementer: ['organisationenhed/relationer/adresser'],
    },
  ],
};
