import { kilde, tekster } from '../element.js';
import type { Relation } from '../objekttype.js';

// The relations from any object of the organisation part to any number of others. They say that there is a tie; what
// the tie is, where that matters, is said by an organisationfunktion between the two.

/** Users. */
export const tilknyttedebrugere = {
  kardinalitet: '0..n',
  maal: ['bruger'],
  titel: tekster('Tilknyttede brugere', 'Associated users'),
  definition: tekster(
    'Brugere, der er knyttet til objektet, for eksempel dem, der har en funktion eller arbejder i en enhed.',
    'Users who are tied to the object, for instance those who hold a function or work in a unit.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeBrugere'),
  siden: '1.1',
  xml: 'TilknyttedeBrugere',
} as const satisfies Relation;

/** Organisational units. */
export const tilknyttedeenheder = {
  kardinalitet: '0..n',
  maal: ['organisationenhed'],
  titel: tekster('Tilknyttede enheder', 'Associated units'),
  definition: tekster(
    'Organisationsenheder, der er knyttet til objektet uden for enhedernes hierarki.',
    'Organisational units that are tied to the object outside the hierarchy of units.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeEnheder'),
  siden: '1.1',
  xml: 'TilknyttedeEnheder',
} as const satisfies Relation;

/** Organisational functions. */
export const tilknyttedefunktioner = {
  kardinalitet: '0..n',
  maal: ['organisationfunktion'],
  titel: tekster('Tilknyttede funktioner', 'Associated functions'),
  definition: tekster(
    'Organisationsfunktioner, der er knyttet til objektet.',
    'Organisational functions that are tied to the object.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeFunktioner'),
  siden: '1.1',
  xml: 'TilknyttedeFunktioner',
} as const satisfies Relation;

/** Communities of interest. */
export const tilknyttedeinteressefaellesskaber = {
  kardinalitet: '0..n',
  maal: ['interessefaellesskab'],
  titel: tekster('Tilknyttede interessefællesskaber', 'Associated communities of interest'),
  definition: tekster(
    'Interessefællesskaber, der er knyttet til objektet, for eksempel udvalg, det er med i.',
    'Communities of interest that are tied to the object, for instance committees it takes part in.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeInteressefaellesskaber'),
  siden: '1.1',
  xml: 'TilknyttedeInteressefaellesskaber',
} as const satisfies Relation;

/** Organisations. */
export const tilknyttedeorganisationer = {
  kardinalitet: '0..n',
  maal: ['organisation'],
  titel: tekster('Tilknyttede organisationer', 'Associated organisations'),
  definition: tekster(
    'Organisationer, der er knyttet til objektet, ud over den, det tilhører.',
    'Organisations that are tied to the object, beside the one it belongs to.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeOrganisationer'),
  siden: '1.1',
  xml: 'TilknyttedeOrganisationer',
} as const satisfies Relation;

/** Persons. */
export const tilknyttedepersoner = {
  kardinalitet: '0..n',
  maal: ['person'],
  titel: tekster('Tilknyttede personer', 'Associated persons'),
  definition: tekster(
    'Personer, der er knyttet til objektet som sig selv, ikke som bruger; for en bruger den person, brugeren er.',
    'Persons who are tied to the object as themselves, not as users; for a user the person that the user is.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedePersoner'),
  siden: '1.1',
  xml: 'TilknyttedePersoner',
} as const satisfies Relation;

/** IT systems. */
export const tilknyttedeitsystemer = {
  kardinalitet: '0..n',
  maal: ['itsystem'],
  titel: tekster('Tilknyttede it-systemer', 'Associated IT systems'),
  definition: tekster(
    'It-systemer, der er knyttet til objektet, for eksempel dem, en enhed bruger.',
    'IT systems that are tied to the object, for instance those that a unit uses.',
  ),
  kilde: kilde('K', 'STS Organisation v6: TilknyttedeItSystemer'),
  siden: '1.1',
  xml: 'TilknyttedeItSystemer',
} as const satisfies Relation;
