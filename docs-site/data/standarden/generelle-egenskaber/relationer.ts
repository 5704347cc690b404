import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const relationer: Afsnit = {
  kode: 'REL',
  anker: 'relationer',
  titel: tekster('Relationer', 'Relations'),
  forklaring: [
    tekster(
      'En relation peger på et andet objekt, uanset hvor det opbevares. Standarden har tre slags: højst ét mål, flere mål, og flere mål, hvor målet selv kan mangle.',
      'A relation points at another object, wherever that is kept. The standard has three kinds: at most one target, many targets, and many targets where the target itself may be missing.',
    ),
  ],
  krav: [
    {
      id: 'GEN-REL-001',
      tekst: tekster(
        'Et mål SKAL angives med netop én af uuid og urn.',
        'A target MUST be given by exactly one of uuid and urn.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: UnikIdType'),
      elementer: ['reference/uuid', 'reference/urn'],
    },
    {
      id: 'GEN-REL-002',
      tekst: tekster(
        'En relation med højst ét mål SKAL til ethvert tidspunkt have højst ét.',
        'A relation with at most one target MUST have at most one at any instant.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: RelationType'),
    },
    {
      id: 'GEN-REL-003',
      tekst: tekster(
        'En Ret af en relation med flere mål SKAL give hele den nye liste, når typen ikke nummererer sine mål.',
        'A Ret of a relation with many targets MUST give the whole new list, where the type does not number its targets.',
      ),
      kilde: kilde(
        'L',
        tekster(
          'Generelle egenskaber s. 27, som LoRA’s SQL citerer den',
          'Generelle egenskaber p. 27, as LoRA’s SQL quotes it',
        ),
      ),
      antaget: true,
    },
    {
      id: 'GEN-REL-004',
      tekst: tekster(
        'En Ret af en relation, hvis mål er nummereret med indeks, SKAL ændre de mål, hvis indeks den nævner, og lade de andre stå.',
        'A Ret of a relation whose targets are numbered by indeks MUST change those whose indeks it mentions, and let the others stand.',
      ),
      kilde: kilde('L', 'as_update: sag, aktivitet, indsats, tilstand'),
      antaget: true,
      elementer: ['reference/indeks'],
    },
    {
      id: 'GEN-REL-005',
      tekst: tekster(
        'Målet BØR være af en type, modellen nævner for relationen.',
        'The target SHOULD be of a type that the model names for the relation.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: relationernes elementtyper',
          'SagDokObjekt.xsd: the types of the elements of relations',
        ),
      ),
      elementer: ['reference/objekttype'],
    },
    {
      id: 'GEN-REL-006',
      tekst: tekster(
        'Målet KAN være et objekt, tjenesten ikke selv har.',
        'The target MAY be an object that the service does not keep itself.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: URNIdentifikator'),
      elementer: ['reference/urn'],
    },
  ],
};
