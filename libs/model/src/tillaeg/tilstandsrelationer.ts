import { kilde, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import type { Relationer } from '../objekttype.js';
import { vaerdirelationattr } from './vaerdirelationattr.js';

/** The relations of a condition, in LoRA's order. */
export const tilstandsrelationer = {
  tilstandsobjekt: {
    kardinalitet: '0..1',
    titel: tekster('Tilstandsobjekt', 'Object of condition'),
    definition: tekster(
      'Det, hvis tilstand beskrives, for eksempel en person, en bygning eller et anlæg.',
      'What the condition is a condition of, for instance a person, a building or an installation.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsobjekt'),
    siden: '1.0',
  },
  tilstandstype: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Tilstandstype', 'Type of condition'),
    definition: tekster(
      'Den klasse, der siger, hvilken slags tilstand det er.',
      'The class that says which kind of condition it is.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandstype'),
    siden: '1.0',
  },
  tilstandsvaerdi: {
    kardinalitet: '0..n',
    udenMaal: true,
    felter: {
      tilstandsvaerdiattr: {
        type: 'struktur',
        struktur: vaerdirelationattr,
        titel: tekster('Værdi', 'Value'),
        definition: tekster('Værdien selv.', 'The value itself.'),
        kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsvaerdiattr'),
        siden: '1.0',
      },
    },
    titel: tekster('Tilstandsværdi', 'Value of condition'),
    definition: tekster(
      'De værdier, tilstanden har, ventede eller konstaterede. En værdi har intet mål; objekttype siger, hvad den er en værdi af.',
      'The values the condition has, expected or observed. A value has no target; objekttype says what it is a value of.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsvaerdi'),
    siden: '1.0',
  },
  begrundelse: {
    kardinalitet: '0..n',
    titel: tekster('Begrundelse', 'Reason'),
    definition: tekster(
      'Det, vurderingen af tilstanden begrundes med.',
      'What the assessment of the condition is justified by.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, begrundelse'),
    siden: '1.0',
  },
  tilstandskvalitet: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Tilstandskvalitet', 'Quality of condition'),
    definition: tekster(
      'De klasser, der siger, hvor sikkert tilstanden er fastslået.',
      'The classes that say how surely the condition has been established.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandskvalitet'),
    siden: '1.0',
  },
  tilstandsvurdering: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Tilstandsvurdering', 'Assessment of condition'),
    definition: tekster(
      'De klasser, der siger, hvordan tilstanden vurderes, for eksempel som god eller kritisk.',
      'The classes that say how the condition is assessed, for instance as good or critical.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsvurdering'),
    siden: '1.0',
  },
  tilstandsaktoer: {
    kardinalitet: '0..n',
    maal: AKTOERTYPER,
    titel: tekster('Tilstandsaktør', 'Actor of condition'),
    definition: tekster(
      'De aktører, der har konstateret eller vurderet tilstanden.',
      'The actors who have observed or assessed the condition.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsaktoer'),
    siden: '1.0',
  },
  tilstandsudstyr: {
    kardinalitet: '0..n',
    titel: tekster('Tilstandsudstyr', 'Equipment of condition'),
    definition: tekster('Det udstyr, tilstanden er målt med.', 'The equipment that the condition was measured with.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsudstyr'),
    siden: '1.0',
  },
  samtykke: {
    kardinalitet: '0..n',
    titel: tekster('Samtykke', 'Consent'),
    definition: tekster(
      'De samtykker, registreringen af tilstanden bygger på.',
      'The consents that the registration of the condition rests on.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, samtykke'),
    siden: '1.0',
  },
  tilstandsdokument: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Tilstandsdokument', 'Document of condition'),
    definition: tekster(
      'De dokumenter, der hører til tilstanden, for eksempel en journal eller et foto.',
      'The documents that belong to the condition, for instance a record or a photograph.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, tilstandsdokument'),
    siden: '1.0',
  },
} as const satisfies Relationer;
