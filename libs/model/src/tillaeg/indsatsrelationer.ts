import { kilde, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import type { Relationer } from '../objekttype.js';

/** The relations of an intervention, in LoRA's order. */
export const indsatsrelationer = {
  indsatsmodtager: {
    kardinalitet: '0..1',
    titel: tekster('Indsatsmodtager', 'Recipient of intervention'),
    definition: tekster(
      'Den, indsatsen er til gavn for, sædvanligvis en person.',
      'The one for whose benefit the intervention is, usually a person.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatsmodtager'),
    siden: '1.0',
  },
  indsatstype: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Indsatstype', 'Type of intervention'),
    definition: tekster(
      'Den klasse, der siger, hvilken slags indsats det er.',
      'The class that says which kind of intervention it is.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatstype'),
    siden: '1.0',
  },
  indsatskvalitet: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Indsatskvalitet', 'Quality of intervention'),
    definition: tekster(
      'De klasser, der siger, hvilken kvalitet indsatsen skal have eller har haft.',
      'The classes that say which quality the intervention is to have or has had.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatskvalitet'),
    siden: '1.0',
  },
  indsatsaktoer: {
    kardinalitet: '0..n',
    maal: AKTOERTYPER,
    titel: tekster('Indsatsaktør', 'Actor of intervention'),
    definition: tekster(
      'De aktører, der yder indsatsen eller har del i den.',
      'The actors who provide the intervention or have a part in it.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatsaktoer'),
    siden: '1.0',
  },
  samtykke: {
    kardinalitet: '0..n',
    titel: tekster('Samtykke', 'Consent'),
    definition: tekster('De samtykker, indsatsen bygger på.', 'The consents that the intervention rests on.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, samtykke'),
    siden: '1.0',
  },
  indsatssag: {
    kardinalitet: '0..n',
    maal: ['sag'],
    titel: tekster('Indsatssag', 'Case of intervention'),
    definition: tekster(
      'De sager, indsatsen er bevilget eller følges i.',
      'The cases in which the intervention was granted or is followed.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatssag'),
    siden: '1.0',
  },
  indsatsdokument: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    titel: tekster('Indsatsdokument', 'Document of intervention'),
    definition: tekster('De dokumenter, der hører til indsatsen.', 'The documents that belong to the intervention.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, indsatsdokument'),
    siden: '1.0',
  },
} as const satisfies Relationer;
