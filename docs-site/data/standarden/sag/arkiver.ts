import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const arkiver: Afsnit = {
  kode: 'ARK',
  anker: 'arkiver',
  titel: tekster('Arkiver', 'Archives'),
  forklaring: [
    tekster(
      'Hvor sagen ligger, mens den behandles, og hvor den afleveres, kan være to arkiver. I 1.1 er der ét.',
      'Where the case lies while it is handled, and where it is delivered, may be two archives. In 1.1 there is one.',
    ),
  ],
  krav: [
    {
      id: 'SAG-ARK-001',
      tekst: tekster(
        'En sag KAN pege på det arkiv, den behandles i, det, den afleveres til, og andre.',
        'A case MAY point at the archive in which it is handled, the one to which it is delivered, and others.',
      ),
      kilde: kilde('K', tekster('SDI 1.2.STS-4: Sagsarkiv; udgået i v6', 'SDI 1.2.STS-4: Sagsarkiv; gone in v6')),
      elementer: ['sag/relationer/behandlingarkiv', 'sag/relationer/afleveringsarkiv', 'sag/relationer/andetarkiv'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-ARK-002',
      tekst: tekster('En sag KAN pege på ét arkiv.', 'A case MAY point at one archive.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: Arkiv'),
      elementer: ['sag/relationer/arkiv'],
      versioner: ['1.1'],
    },
    {
      id: 'SAG-ARK-003',
      tekst: tekster(
        'En sag, der er afleveret til et offentligt arkiv, BØR have afleveret sat til ja.',
        'A case that has been delivered to a public archive SHOULD have afleveret set to yes.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AfleveretIndikator'),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/afleveret'],
    },
  ],
};
