import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const typer: Afsnit = {
  kode: 'TYP',
  anker: 'typer',
  titel: tekster('De tre typer', 'The three types'),
  forklaring: [
    tekster(
      'En klassifikation er en samlet plan, for eksempel KLE. En facet er en inddeling i den, og en klasse et punkt i inddelingen.',
      'A classification is a plan as a whole, such as KLE. A facet is a division in it, and a class a point in the division.',
    ),
  ],
  krav: [
    {
      id: 'KLA-TYP-001',
      tekst: tekster(
        'En klasse SKAL til ethvert tidspunkt tilhøre højst én facet.',
        'A class MUST belong to at most one facet at any instant.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Facet'),
      elementer: ['klasse/relationer/facet'],
    },
    {
      id: 'KLA-TYP-002',
      tekst: tekster(
        'En facet SKAL til ethvert tidspunkt tilhøre højst én klassifikation.',
        'A facet MUST belong to at most one classification at any instant.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: FacetTilhoerer'),
      elementer: ['facet/relationer/facettilhoerer'],
    },
    {
      id: 'KLA-TYP-003',
      tekst: tekster(
        'En klasse BØR tilhøre en facet, og en facet en klassifikation.',
        'A class SHOULD belong to a facet, and a facet to a classification.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'en klasse uden facet kan ikke findes fra sin klassifikation',
          'a class without a facet cannot be found from its classification',
        ),
      ),
      antaget: true,
      elementer: ['klasse/relationer/facet', 'facet/relationer/facettilhoerer'],
    },
  ],
};
