import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const klasser: Afsnit = {
  kode: 'KLA',
  anker: 'klasser',
  titel: tekster('Klasser', 'Classes'),
  forklaring: [
    tekster(
      'Klasserne siger, hvad sagen handler om, og hvad der gøres i den. I kommunerne er den primære klasse et KLE-emne og handlingsklassen en KLE-handlingsfacet.',
      'The classes say what the case is about, and what is done in it. In the municipalities the primary class is a KLE subject and the action class a KLE action facet.',
    ),
  ],
  krav: [
    {
      id: 'SAG-KLA-001',
      tekst: tekster(
        'En sag BØR til ethvert tidspunkt have en primær klasse.',
        'A case SHOULD have a primary class at any instant.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Primær klasse (1)', 'SDI, guidance on Sag 1.7: Primær klasse (1)'),
      ),
      elementer: ['sag/relationer/primaerklasse'],
    },
    {
      id: 'SAG-KLA-002',
      tekst: tekster(
        'En kommunes primære klasse BØR være et KLE-emne.',
        'The primary class of a municipality SHOULD be a KLE subject.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7', 'SDI, guidance on Sag 1.7')),
      elementer: ['sag/relationer/primaerklasse'],
    },
    {
      id: 'SAG-KLA-003',
      tekst: tekster(
        'En sag BØR til ethvert tidspunkt have en handlingsklasse.',
        'A case SHOULD have an action class at any instant.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Handlingsklasse (1)', 'SDI, guidance on Sag 1.7: Handlingsklasse (1)'),
      ),
      elementer: ['sag/relationer/handlingsklasse'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-KLA-004',
      tekst: tekster(
        'En klasse, der har sin egen relation, SKAL angives i den.',
        'A class that has a relation of its own MUST be given in it.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: Sagsklasse', 'SDI, guidance on Sag 1.7: Sagsklasse')),
      antaget: true,
      elementer: [
        'sag/relationer/opgaveklasse',
        'sag/relationer/kontoklasse',
        'sag/relationer/sikkerhedsklasse',
        'sag/relationer/foelsomhedsklasse',
        'sag/relationer/indsatsklasse',
        'sag/relationer/ydelsesklasse',
      ],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-KLA-005',
      tekst: tekster(
        'Klasser ud over den primære SKAL angives som andre klasser.',
        'Classes beside the primary one MUST be given as other classes.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AndreKlasser'),
      antaget: true,
      elementer: ['sag/relationer/andreklasser'],
      versioner: ['1.1'],
    },
  ],
};
