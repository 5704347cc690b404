import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const egenskaber: Afsnit = {
  kode: 'EGE',
  anker: 'egenskaber',
  titel: tekster('Egenskaber', 'Attributes'),
  forklaring: [],
  krav: [
    {
      id: 'KLA-EGE-001',
      tekst: tekster('En klasse SKAL have en titel.', 'A class MUST have a title.'),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: klasse, titel'),
      antaget: true,
      elementer: ['klasse/attributter/egenskaber/titel'],
    },
    {
      id: 'KLA-EGE-002',
      tekst: tekster(
        'En klasses brugervendte nøgle BØR være dens nummer i planen.',
        'The user-facing key of a class SHOULD be its number in the plan.',
      ),
      kilde: kilde('I', tekster('KLE kendes på numre', 'KLE is known by numbers')),
      antaget: true,
      elementer: ['klasse/attributter/egenskaber/brugervendtnoegle'],
    },
    {
      id: 'KLA-EGE-003',
      tekst: tekster(
        'En klasse KAN have søgeord med forklaring og kategori.',
        'A class MAY have search words with explanation and category.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Soegeord'),
      elementer: ['klasse/attributter/egenskaber/soegeord'],
    },
    {
      id: 'KLA-EGE-004',
      tekst: tekster(
        'Den bestemmelse, en klasse hviler på, BØR stå i retskilde.',
        'The provision that a class rests on SHOULD stand in retskilde.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: RetskildeTekst'),
      elementer: ['klasse/attributter/egenskaber/retskilde'],
    },
  ],
};
