import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const publiceret: Afsnit = {
  kode: 'PUB',
  anker: 'publiceret',
  titel: tekster('Publicering', 'Publication'),
  forklaring: [
    tekster(
      'Standarden siger, om objektet er publiceret, med ja eller nej; LoRA gør det med to værdier. En klasse, der er udgået, slettes ikke: den holder op med at være publiceret, og alt, der peger på den, kan stadig læses.',
      'The standard says whether the object is published by yes or no; LoRA does it by two values. A class that is withdrawn is not deleted: it ceases to be published, and all that points at it can still be read.',
    ),
  ],
  krav: [
    {
      id: 'KLA-PUB-001',
      tekst: tekster(
        'Alle tre typer SKAL have tilstanden publiceret.',
        'All three types MUST have the state publiceret.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: PubliceretStatus'),
      elementer: ['klassifikation/tilstande/publiceret', 'facet/tilstande/publiceret', 'klasse/tilstande/publiceret'],
    },
    {
      id: 'KLA-PUB-002',
      tekst: tekster(
        'Publiceret SKAL svare til ErPubliceretIndikator ja, og IkkePubliceret til nej.',
        'Publiceret MUST correspond to ErPubliceretIndikator yes, and IkkePubliceret to no.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: publiceret'),
      elementer: ['klasse/tilstande/publiceret'],
    },
    {
      id: 'KLA-PUB-003',
      tekst: tekster(
        'Et system BØR kun tilbyde publicerede klasser til nye sager og dokumenter.',
        'A system SHOULD offer only published classes for new cases and documents.',
      ),
      kilde: kilde('I', tekster('betydningen af publiceret', 'the meaning of publiceret')),
      antaget: true,
      elementer: ['klasse/tilstande/publiceret'],
    },
    {
      id: 'KLA-PUB-004',
      tekst: tekster(
        'En klasse, der udgår, SKAL beholdes som ikke publiceret.',
        'A class that is withdrawn MUST be kept as not published.',
      ),
      kilde: kilde('I', tekster('det, der peger på den, skal kunne læses', 'what points at it must be readable')),
      antaget: true,
      elementer: ['klasse/tilstande/publiceret'],
    },
  ],
};
