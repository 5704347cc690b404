import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const parter: Afsnit = {
  kode: 'PAR',
  anker: 'parter',
  titel: tekster('Parter', 'Parties'),
  forklaring: [
    tekster(
      'Fra 1.2 skelnes der mellem den part, sagen først og fremmest handler om, de øvrige parter, og den, der modtager en ydelse. I 1.1 er de én liste.',
      'From 1.2 on the party that the case is about first of all, the other parties, and the one who receives a benefit are told apart. In 1.1 they are one list.',
    ),
  ],
  krav: [
    {
      id: 'SAG-PAR-001',
      tekst: tekster(
        'En sag SKAL til ethvert tidspunkt have højst én primær part.',
        'A case MUST have at most one primary party at any instant.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Primær part (0..1)', 'SDI, guidance on Sag 1.7: Primær part (0..1)'),
      ),
      elementer: ['sag/relationer/primaerpart'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-PAR-002',
      tekst: tekster(
        'De øvrige parter SKAL angives som sekundære parter.',
        'The other parties MUST be given as secondary parties.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Sekundær part (0..n)', 'SDI, guidance on Sag 1.7: Sekundær part (0..n)'),
      ),
      elementer: ['sag/relationer/sekundaerpart'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-PAR-003',
      tekst: tekster('Alle parter SKAL angives i den ene liste.', 'All parties MUST be given in the one list.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: Parter'),
      antaget: true,
      elementer: ['sag/relationer/parter'],
      versioner: ['1.1'],
    },
    {
      id: 'SAG-PAR-004',
      tekst: tekster('En part SKAL være en person eller en virksomhed.', 'A party MUST be a person or a business.'),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: Sagspart', 'SDI, guidance on Sag 1.7: Sagspart')),
      antaget: true,
      elementer: ['sag/relationer/primaerpart', 'sag/relationer/sekundaerpart', 'sag/relationer/parter'],
    },
    {
      id: 'SAG-PAR-005',
      tekst: tekster(
        'Den, der modtager en ydelse, BØR angives som ydelsesmodtager, også når det er den primære part.',
        'Whoever receives a benefit SHOULD be given as recipient of benefit, also where it is the primary party.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: Ydelsesmodtager (0..1)', 'SDI, guidance on Sag 1.7: Ydelsesmodtager (0..1)'),
      ),
      antaget: true,
      elementer: ['sag/relationer/ydelsesmodtager'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-PAR-006',
      tekst: tekster(
        'Et system BØR henvise til en part med uuid fra det register, parten står i, frem for med et personnummer.',
        'A system SHOULD refer to a party by the uuid of the register that has it, rather than by a personal number.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'urn:oio:cpr-nr kan bruges, men røber nummeret',
          'urn:oio:cpr-nr can be used, but gives the number away',
        ),
      ),
      antaget: true,
      elementer: ['sag/relationer/primaerpart', 'sag/relationer/sekundaerpart'],
    },
  ],
};
