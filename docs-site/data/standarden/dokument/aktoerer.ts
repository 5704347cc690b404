import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const aktoerer: Afsnit = {
  kode: 'AKT',
  anker: 'aktoerer',
  titel: tekster('Aktører og parter', 'Actors and parties'),
  forklaring: [],
  krav: [
    {
      id: 'DOK-AKT-001',
      tekst: tekster(
        'Et dokument BØR til ethvert tidspunkt have en ejer og en ansvarlig.',
        'A document SHOULD have an owner and a responsible at any instant.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'SDI, anvisning Dokument: Ejer (1), Ansvarlig (1)',
          'SDI, guidance on Dokument: Ejer (1), Ansvarlig (1)',
        ),
      ),
      elementer: ['dokument/relationer/ejer', 'dokument/relationer/ansvarlig'],
    },
    {
      id: 'DOK-AKT-002',
      tekst: tekster(
        'Den, et dokument er fordelt til, SKAL angives som fordelt til, også når en anden er primær behandler.',
        'Whoever a document is distributed to MUST be given as distributed to, also where another is primary case worker.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: FordeltTil'),
      antaget: true,
      elementer: ['dokument/relationer/fordelttil', 'dokument/relationer/primaerbehandler'],
    },
    {
      id: 'DOK-AKT-003',
      tekst: tekster(
        'Afsender og modtagere BØR angives som parter, og de, der kun får kopi, som kopiparter.',
        'Sender and recipients SHOULD be given as parties, and those who only get a copy as copy parties.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Parter, KopiParter'),
      antaget: true,
      elementer: ['dokument/relationer/parter', 'dokument/relationer/kopiparter'],
    },
  ],
};
