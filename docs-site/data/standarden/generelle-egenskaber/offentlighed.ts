import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const offentlighed: Afsnit = {
  kode: 'OFF',
  anker: 'offentlighed',
  titel: tekster('Undtagelse fra offentlighed', 'Exemption from public access'),
  forklaring: [
    tekster(
      'En titel kan røbe det, den ikke må. Derfor kan sager, dokumenter og journalposter have to titler: én, alle må se, og én, som er undtaget. Kilderne er ikke enige om, hvilken der er hvilken; her følges KOMBIT.',
      'A title may betray what it must not. So cases, documents and journal entries may have two titles: one that all may see, and one that is exempt. The sources do not agree on which is which; KOMBIT is followed here.',
    ),
  ],
  krav: [
    {
      id: 'GEN-OFF-001',
      tekst: tekster(
        'Alternativ titel og hjemmel SKAL gives sammen: begge eller ingen.',
        'Alternative title and legal basis MUST be given together: both or none.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtagetType'),
      elementer: [
        'sag/attributter/egenskaber/offentlighedundtaget',
        'dokument/attributter/egenskaber/offentlighedundtaget',
      ],
    },
    {
      id: 'GEN-OFF-002',
      tekst: tekster(
        'Objektets titel SKAL være den, der er åben for offentligheden.',
        'The title of the object MUST be the one that is open to the public.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7', 'SDI, guidance on Sag 1.7')),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/titel', 'dokument/attributter/egenskaber/titel'],
    },
    {
      id: 'GEN-OFF-003',
      tekst: tekster(
        'Et system BØR kun vise den alternative titel for dem, der har adgang til det undtagne.',
        'A system SHOULD show the alternative title only to those with access to what is exempt.',
      ),
      kilde: kilde('I', tekster('KOMBIT’s brug af feltet', 'KOMBIT’s use of the field')),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/offentlighedundtaget'],
    },
  ],
};
